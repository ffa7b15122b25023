import { yieldIfLong } from './yield-if-long.ts';

/** Work that can pause after each part of at most about a millisecond. */
export type Steps<T> = Generator<void, T>;

/** Does the work, and yields to the event loop when it has run for long. */
export async function inSteps<T>(work: Steps<T>): Promise<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    const turn = yieldIfLong();
    if (turn) await turn;
  }
}

/** Does the work without a pause: for work that is known to be small, or that cannot wait. */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
