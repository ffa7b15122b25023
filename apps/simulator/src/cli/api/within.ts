import { Late } from './response-errors.ts';

/** How long to wait for a response, and for each next part of a file, in milliseconds. */
export const RESPONDS_WITHIN_MS = 10_000;

/**
 * Waits for a promise, up to a limit.
 *
 * @param isAlive asked each time that the limit is reached: whether to keep waiting. Absent: no.
 * @throws Late when the limit is reached; what the promise rejects with.
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
