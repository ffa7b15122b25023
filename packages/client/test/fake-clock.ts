import type { Clock } from '../src/index.ts';

export interface FakeClock extends Clock {
  /** Every sleep, in milliseconds. */
  readonly slept: number[];
  advance(ms: number): void;
}

/** 2021-01-01T00:00:00Z. */
export const startAt = 1_609_459_200_000;

/** A clock that passes the time of a sleep at once. Its chance is the middle, or what `random` gives. */
export function fakeClock(random: () => number = () => 0.5): FakeClock {
  let at = startAt;
  const slept: number[] = [];
  return {
    slept,
    random,
    now: () => at,
    advance: (ms) => {
      at += ms;
    },
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      at += ms;
    },
  };
}
