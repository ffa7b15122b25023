import { Late } from './answer-errors.ts';

/** How long a running simulator may take for an answer, and for each next part of a file, in milliseconds. */
export const ANSWERS_WITHIN_MS = 10_000;

/**
 * Waits for what comes from a simulator.
 *
 * @param isAlive asked each time that so much time has passed: whether there is still something to wait for. Absent:
 * there is not.
 * @throws Late when it does not come in time; what it rejects with.
 */
export async function within<T>(
  ms: number,
  coming: Promise<T>,
  isAlive: () => Promise<boolean> = async () => false,
): Promise<T> {
  for (;;) {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, ms, undefined);
    });
    try {
      const come = await Promise.race([coming.then((value) => ({ value })), late]);
      if (come) return come.value;
    } finally {
      clearTimeout(timer);
    }
    if (!(await isAlive())) throw new Late(`no complete response within ${ms / 1000} s`);
  }
}

/** Hands on what an iterable gives. @throws Late when it does not give the next one in time */
export async function* eachWithin<T>(ms: number, all: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = all[Symbol.asyncIterator]();
  for (;;) {
    const next = await within(ms, iterator.next());
    if (next.done) return;
    yield next.value;
  }
}
