import type { Instant, Moment } from '../core/clock.ts';

/** How many clock readings of one millisecond can be distinguished. */
const STAMPS_PER_MS = 1000;

/** Readings of a wall clock: they never go back, even if that clock does, and no two are equal. */
export function momentsOf(now: () => Instant): () => Moment {
  let wallAt = 0;
  let stamp = 0;
  return () => {
    const read = Math.floor(now());
    // NaN is not after anything.
    if (read > wallAt) wallAt = read;
    stamp = Math.max(stamp + 1, wallAt * STAMPS_PER_MS);
    return { wallAt, stamp };
  };
}
