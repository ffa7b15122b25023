import type { Clock } from './clock.ts';

/** How long a response may take. */
export interface TimeLimit {
  /** In milliseconds; Infinity for no limit. */
  readonly ms: number;
  /** The option that sets it, for errors. */
  readonly option: string;
}

/** A request under a time limit. */
export interface Timed {
  /** Aborts with the caller's signal, and when the time is over. */
  readonly signal?: AbortSignal;
  /** Whether the time was over before the caller's signal aborted. */
  isLate(): boolean;
  /** Ends the limit: what still comes may take its time. The caller's signal still aborts the request. */
  disarm(): void;
  /** Lets go of both signals, which may live for long. */
  release(): void;
}

/** Puts a request under a limit. On a clock without `timeout` there is none. */
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
