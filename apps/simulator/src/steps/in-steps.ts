import { yieldIfLong } from './yield-if-long.ts';

/** Work that stops after each of its parts, a part taking a millisecond at most, and gives what it has made. */
export type Steps<T> = Generator<void, T>;

/** Does the work, letting others have their turn. Parts may be very small: the clock is read after so many of them. */
export async function inSteps<T>(steps: Steps<T>, atOnce = 1): Promise<T> {
  for (let part = 1; ; part += 1) {
    const turn = part % atOnce === 0 ? yieldIfLong() : undefined;
    if (turn) await turn;
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the work in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
