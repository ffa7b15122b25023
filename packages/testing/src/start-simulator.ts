import { hostOf, type OwnSimulator, type RunningSimulator } from './in-test/host.ts';
import { openInTest } from './in-test/open.ts';
import type { TestSimulator } from './in-test/test-sandbox.ts';

/**
 * Starts a simulator for one test, with an empty sandbox whose clock is frozen:
 *
 * ```ts
 * await using sim = await startSimulator({ createSimulator });
 * ```
 *
 * `createSimulator` is that of `aep-sim`; its options can be passed next to it. With `{ url }`, the sandbox is opened
 * in a running simulator.
 *
 * @throws TypeError for invalid options; SimulatorError if the simulator at a URL does not respond.
 */
export async function startSimulator<Options extends object>(
  options: OwnSimulator<Options> | RunningSimulator,
): Promise<TestSimulator> {
  const host = hostOf(options);
  const sim = await openInTest(host);
  const close = async () => {
    try {
      await sim.close();
    } finally {
      host.close();
    }
  };
  return { ...sim, close, [Symbol.asyncDispose]: close };
}
