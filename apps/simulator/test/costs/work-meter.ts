import { Session } from 'node:inspector';
import { hrtime } from 'node:process';
import { setImmediate } from 'node:timers/promises';

/** What is ours: sources of the simulator and of the packages that it is made of. */
const OWN = /\/(?:apps\/simulator\/src|packages\/\w+\/src)\//;

/** How long turns of the event loop are counted together: what is below this is no turn that anybody waits for. */
const TOGETHER_NS = 3_000_000n;

interface Covered {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { readonly count: number }[];
    }[];
  }[];
}

export interface WorkMeter extends Disposable {
  /** Does something, and gives the most work that was done in one turn meanwhile. */
  most(act: () => Promise<void>): Promise<number>;
  /** Does something, and gives all the work that was done meanwhile. */
  all(act: () => Promise<void>): Promise<number>;
}

/**
 * Counts the work in turns of the event loop: how often a block of our code was entered, as V8 counts for coverage.
 * Other than time, it is the same on every machine.
 */
export function workMeter(): WorkMeter {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

  const take = (): number => {
    let blocks = 0;
    session.post('Profiler.takePreciseCoverage', (error: Error | null, taken?: object) => {
      if (error) throw error;
      for (const { url, functions } of (taken as Covered).result) {
        if (!OWN.test(url)) continue;
        for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
      }
    });
    return blocks;
  };

  return {
    most: async (act) => {
      let isOver = false;
      let most = 0;
      take();
      const acting = act().finally(() => {
        isOver = true;
      });
      let takenAt = hrtime.bigint();
      while (!isOver) {
        await setImmediate();
        if (hrtime.bigint() - takenAt < TOGETHER_NS) continue;
        most = Math.max(most, take());
        takenAt = hrtime.bigint();
      }
      await acting;
      return Math.max(most, take());
    },
    all: async (act) => {
      take();
      await act();
      return take();
    },
    [Symbol.dispose]: () => session.disconnect(),
  };
}
