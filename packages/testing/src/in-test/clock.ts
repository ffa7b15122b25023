import { type Duration, msOf } from '../duration.ts';
import type { OpenedSandbox } from '../sandbox.ts';

/** The clock of one sandbox. Each call gives the instant that it shows then: Unix time in milliseconds. */
export interface SandboxClock {
  /**
   * Moves it on: `advance('45m')`, `advance('1h30m')`, `advance(2000)`. It never goes back.
   *
   * @throws TypeError for what is no duration.
   */
  advance(by: Duration): Promise<number>;
  /** Moves it on to the next instant at which a job changes, if there is one. */
  toNextChange(): Promise<number>;
  /**
   * From now on, each GET of a job that has not finished first moves the clock on to the next change of that job: a
   * client that polls without a pause sees every phase and never waits. `advanceOnPoll(false)` ends that.
   */
  advanceOnPoll(isOn?: boolean): Promise<number>;
  /** Stops it. */
  freeze(): Promise<number>;
  /** Lets it run, as fast as the machine's. */
  run(): Promise<number>;
  now(): Promise<number>;
}

export function sandboxClock({ sandbox, clock }: OpenedSandbox): SandboxClock {
  return {
    advance: async (by) => sandbox.advance(msOf(by, 'advance: by')),
    toNextChange: sandbox.toNextChange,
    advanceOnPoll: (isOn = true) => clock('PUT', '/clock', { advanceOnPoll: isOn }),
    freeze: sandbox.freeze,
    run: sandbox.run,
    now: sandbox.now,
  };
}
