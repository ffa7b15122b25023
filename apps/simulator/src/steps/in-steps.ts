import { yieldIfLong } from './yield-if-long.ts';

/** Work that says after each part of at most about a millisecond that it could stop there. */
export type Steps<T> = Generator<void, T>;

/** Does the work, and lets others have a turn of the event loop once it has held it for long. */
export async function inSteps<T>(work: Steps<T>): Promise<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    const turn = yieldIfLong();
    if (turn) await turn;
  }
}

/** Does the work without a stop: for what is known to be little, or cannot wait. */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
