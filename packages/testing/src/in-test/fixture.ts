import { hasFailed, warnOfFindings } from './failed-test.ts';
import { hostOf, type OwnSimulator, type RunningSimulator } from './host.ts';
import { openInTest } from './open.ts';
import type { TestSandbox } from './test-sandbox.ts';

/** What this fixture reads of a test of vitest. */
interface TestContext {
  readonly task?: { readonly result?: { readonly state?: string } };
}

/**
 * A vitest fixture: a sandbox for each test that uses it, in one simulator, also for concurrent tests.
 *
 * ```ts
 * const it = test.extend({ sim: simulatorFixture({ createSimulator }) });
 * it.concurrent('…', async ({ sim }) => { … });
 * ```
 *
 * When a test fails, the findings about its client are printed, as `simulatorPerTest` does.
 *
 * @throws TypeError for invalid options.
 */
export function simulatorFixture<Options extends object>(
  options: OwnSimulator<Options> | RunningSimulator,
): (context: TestContext, use: (sim: TestSandbox) => Promise<void>) => Promise<void> {
  const host = hostOf(options);
  // vitest reads the first parameter from the source: it must be a pattern.
  return async ({ task }, use) => {
    const sim = await openInTest(host);
    await use(sim);
    if (hasFailed({ task })) await warnOfFindings(sim);
    await sim.close();
  };
}
