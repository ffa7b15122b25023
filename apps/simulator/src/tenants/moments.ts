import type { Instant, Moment } from '../core/clock.ts';

/** How many moments of one millisecond can be told apart. */
const STAMPS_PER_MS = 1000;

/** Moments read off a wall clock: they never go back, even where that clock does, and no two are the same. */
export function momentsOf(now: () => Instant): () => Moment {
  let wallAt = 0;
  let stamp = 0;
  return () => {
    const read = Math.floor(now());
    // What is no number is not after anything.
    if (read > wallAt) wallAt = read;
    stamp = Math.max(stamp + 1, wallAt * STAMPS_PER_MS);
    return { wallAt, stamp };
  };
}
