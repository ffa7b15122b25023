import type { JobRow, Rule } from '@aep-sim/types';
import { ExpectationFailed } from '../expectations/expectation-failed.ts';
import { checkNames } from '../option-names.ts';
import type { TestSandbox } from './test-sandbox.ts';

/** What to do about leaks when a test ends: a warning on stderr, an error, or nothing. */
export type LeakAction = 'warn' | 'throw' | 'ignore';

/** One action for all, or one for each kind. Default `warn`. */
export type Leaks =
  | LeakAction
  | {
      /** Rules that have not acted as often as their `times`. Those with a `probability` do not count. */
      readonly rules?: LeakAction;
      /** Jobs that neither finished nor were cancelled, on the sandbox's clock. */
      readonly jobs?: LeakAction;
    };

type Kind = 'rules' | 'jobs';

const KINDS: Readonly<Record<Kind, true>> = { rules: true, jobs: true };

const ACTIONS: readonly unknown[] = ['warn', 'throw', 'ignore'];

/** @throws TypeError */
export function readLeaks(leaks: Leaks = 'warn'): Readonly<Record<Kind, LeakAction>> {
  const isPerKind = typeof leaks === 'object' && leaks !== null;
  if (isPerKind) checkNames('leaks.', leaks, KINDS);
  const { rules = 'warn', jobs = 'warn' } = isPerKind ? leaks : { rules: leaks, jobs: leaks };
  if (ACTIONS.includes(rules) && ACTIONS.includes(jobs)) return { rules, jobs };
  throw new TypeError('leaks must be "warn", "throw", or "ignore", or { rules, jobs } of these.');
}

/**
 * Reports the leaks of a test, except the jobs that it started with.
 *
 * @throws ExpectationFailed for leaks whose action is `throw`.
 */
export async function reportLeaks(
  sim: TestSandbox,
  actions: Readonly<Record<Kind, LeakAction>>,
  first: readonly JobRow[],
): Promise<void> {
  const found: { readonly action: LeakAction; readonly line: string }[] = [];
  if (actions.rules !== 'ignore') {
    for (const rule of (await sim.rules.list({ exhausted: false })).filter(isLeft)) {
      found.push({ action: actions.rules, line: ruleLine(rule) });
    }
  }
  if (actions.jobs !== 'ignore') {
    const known = new Set(first.map(({ id }) => id));
    for (const job of (await sim.jobs.list()).filter(isRunning)) {
      if (known.has(job.id)) continue;
      found.push({ action: actions.jobs, line: jobLine(job) });
    }
  }
  const lines = (action: LeakAction) =>
    found.filter((leak) => leak.action === action).map(({ line }) => `${sim.sandbox}: ${line}`);
  // On stderr, which test runners show next to the test.
  for (const line of lines('warn')) console.warn(`aep-sim: ${line}`);
  const thrown = lines('throw');
  if (thrown.length > 0) throw new ExpectationFailed(thrown.join('\n'));
}

function isLeft({ times, probability, enabled }: Rule): boolean {
  return times !== undefined && enabled && (probability ?? 1) === 1;
}

function isRunning({ phase }: JobRow): boolean {
  return phase === 'queued' || phase === 'exporting' || phase === 'writing';
}

function ruleLine({ id, name, hits, times, effect, match }: Rule): string {
  const what =
    name ?? [effect.type, [match?.operation ?? []].flat().join(', ')].filter(Boolean).join(' of ');
  return `Rule ${id} (${what}) acted ${hits} of ${times} ${times === 1 ? 'time' : 'times'}; check what it matches, or remove it before the test ends.`;
}

function jobLine({ id, phase }: JobRow): string {
  return `Export job ${id} is still ${phase}; let the client wait for its end or cancel it, or set leaks: { jobs: 'ignore' }.`;
}
