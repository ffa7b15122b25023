/** Time and chance, so that a test needs neither. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Milliseconds since some moment, to measure lengths by: unlike `now` they stay right when the machine's time is
   * set anew. Without it, deadlines go by `now`.
   */
  elapsed?(): number;
  /** Waits; an abort of `signal` ends the wait with its reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** In [0, 1). */
  random(): number;
  /** A signal that aborts after that time, to cut short a request that hangs. Without it none is. */
  timeout?(ms: number): AbortSignal;
}

/** What a timer can take; a longer one would fire at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  random: () => Math.random(),
  // No timer takes 25 days; to fire before them would end what still has time.
  timeout: (ms) =>
    ms > LONGEST_TIMER_MS ? new AbortController().signal : AbortSignal.timeout(Math.ceil(ms)),
  async sleep(ms, signal) {
    for (let left = ms; left > 0; left -= LONGEST_TIMER_MS) {
      await timer(Math.min(left, LONGEST_TIMER_MS), signal);
    }
    signal?.throwIfAborted();
  },
};

/** What the lengths of a wait are measured by. */
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

/** The promise, or the signal's reason as soon as it aborts: what is waited for need not know of signals. */
export function abortable<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
