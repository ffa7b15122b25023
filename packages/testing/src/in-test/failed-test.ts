import { noFindings } from '../expectations/findings.ts';
import type { TestSandbox } from './test-sandbox.ts';

/** Whether a test has failed, from the context that vitest and node:test pass to hooks, and vitest to fixtures. */
export function hasFailed(context: unknown): boolean {
  const { task, error } = Object(context) as {
    readonly task?: { readonly result?: { readonly state?: string } };
    readonly error?: unknown;
  };
  return task?.result?.state === 'fail' || (error !== undefined && error !== null);
}

/** A test that timed out never reaches its expectations; the findings may be the reason. */
export async function warnOfFindings(sim: TestSandbox): Promise<void> {
  const { pass, text } = await noFindings(sim);
  if (!pass)
    console.warn(`aep-sim: ${sim.sandbox}: The client has findings in this failed test.\n${text}`);
}
