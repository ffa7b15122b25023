import { hostOf, type OwnSimulator, type RunningSimulator } from './host.ts';
import { openInTest } from './open.ts';
import type { TestSandbox } from './test-sandbox.ts';

/**
 * A vitest fixture: a sandbox for each test that uses it, in one simulator, also for concurrent tests.
 *
 * ```ts
 * const it = test.extend({ sim: simulatorFixture({ createSimulator }) });
 * it.concurrent('…', async ({ sim }) => { … });
 * ```
 *
 * @throws TypeError for invalid options.
 */
export function simulatorFixture<Options extends object>(
  options: OwnSimulator<Options> | RunningSimulator,
): (context: object, use: (sim: TestSandbox) => Promise<void>) => Promise<void> {
  const host = hostOf(options);
  // vitest reads the first parameter from the source: it must be a pattern.
  // biome-ignore lint/correctness/noEmptyPattern: this fixture uses no other
  return async ({}, use) => {
    const sim = await openInTest(host);
    await use(sim);
    await sim.close();
  };
}
