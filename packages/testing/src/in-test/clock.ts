import { type Duration, msOf } from '../duration.ts';
import type { OpenedSandbox } from '../sandbox.ts';
import { shown } from '../violation.ts';

/** The clock of one sandbox. Each method returns its time: Unix time in milliseconds. */
export interface SandboxClock {
  /**
   * Advances it: `advance('45m')`, `advance('1h30m')`, `advance(2000)`. It never goes back.
   *
   * @throws TypeError for an invalid duration.
   */
  advance(by: Duration): Promise<number>;
  /** Advances it to the next change of a job, if there is one. */
  toNextChange(): Promise<number>;
  /**
   * From now on, each GET of a job that has not finished first advances the clock to the next change of that job: a
   * client that polls without a pause receives every status and never waits. `advanceOnPoll(false)` ends that.
   */
  advanceOnPoll(isOn?: boolean): Promise<number>;
  /** Freezes it. */
  freeze(): Promise<number>;
  /** Starts it, in real time. */
  run(): Promise<number>;
  now(): Promise<number>;
}

export function sandboxClock({ sandbox, clock }: OpenedSandbox): SandboxClock {
  return {
    advance: async (by) => sandbox.advance(msOf(by, 'advance: by')),
    toNextChange: sandbox.toNextChange,
    advanceOnPoll: async (isOn = true) => {
      if (typeof isOn === 'boolean') return clock('PUT', '/clock', { advanceOnPoll: isOn });
      throw new TypeError(`advanceOnPoll: isOn must be true or false; got ${shown(isOn)}.`);
    },
    freeze: sandbox.freeze,
    run: sandbox.run,
    now: sandbox.now,
  };
}
