import type { Clock } from './clock.ts';

/** The time limit of a response, or of a token. */
export interface TimeLimit {
  /** In milliseconds; Infinity for no limit. */
  readonly ms: number;
  /** The option that sets it, for errors. */
  readonly option: string;
  /** What is late, for errors. Default: the response. */
  readonly of?: 'token';
}

/** A request, or a token, under a time limit. */
export interface Timed {
  /** Aborts with the signal of the call, and when the time limit is reached. */
  readonly signal?: AbortSignal;
  /** Whether the time limit was reached before the signal of the call aborted. */
  isLate(): boolean;
  /** Removes the time limit. The signal of the call still aborts the request. */
  disarm(): void;
  /** Removes the listeners from both signals, which may live for long. */
  release(): void;
}

/** Applies a time limit. A clock without `timeout` has none. */
export function timed(clock: Clock, { ms }: TimeLimit, signal?: AbortSignal): Timed {
  const limit = Number.isFinite(ms) ? clock.timeout?.(ms) : undefined;
  const nothing = () => {};
  if (!limit) {
    const isLate = () => false;
    return { ...(signal && { signal }), isLate, disarm: nothing, release: nothing };
  }
  const both = new AbortController();
  let isLate = false;
  const abort = () => both.abort(signal?.reason);
  const end = () => {
    isLate = !both.signal.aborted;
    both.abort(limit.reason);
  };
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });
  limit.addEventListener('abort', end, { once: true });
  const disarm = () => limit.removeEventListener('abort', end);
  return {
    signal: both.signal,
    isLate: () => isLate,
    disarm,
    release() {
      disarm();
      signal?.removeEventListener('abort', abort);
    },
  };
}
