/** The time and random numbers of a client. Tests can replace it. */
export interface Clock {
  /** Unix time in milliseconds. */
  now(): number;
  /**
   * A monotonic time in milliseconds, to measure durations. Unlike `now`, it does not jump when the machine's time is
   * set. Without it, deadlines use `now`.
   */
  elapsed?(): number;
  /** Resolves after `ms`. An abort of `signal` rejects with its reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** In [0, 1). */
  random(): number;
  /** A signal that aborts after `ms`, to end a request that hangs. Without it, requests have no time limit. */
  timeout?(ms: number): AbortSignal;
}

/** The longest timer; a longer one would fire at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  random: () => Math.random(),
  // No timer can be longer than 25 days, and a shorter one would fire too early.
  timeout: (ms) =>
    ms > LONGEST_TIMER_MS ? new AbortController().signal : AbortSignal.timeout(Math.ceil(ms)),
  async sleep(ms, signal) {
    for (let left = ms; left > 0; left -= LONGEST_TIMER_MS) {
      await timer(Math.min(left, LONGEST_TIMER_MS), signal);
    }
    signal?.throwIfAborted();
  },
};

/** The time that durations are measured by. */
export function elapsed(clock: Clock): number {
  return clock.elapsed?.() ?? clock.now();
}

function timer(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const abort = () => {
      clearTimeout(handle);
      reject(signal?.reason);
    };
    const handle = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', abort, { once: true });
  });
}

/** The promise, or a rejection with the signal's reason as soon as it aborts. */
export function abortable<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
