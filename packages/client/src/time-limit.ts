import { isSignal } from './checks.ts';
import type { Clock } from './clock.ts';
import { shown } from './shown.ts';

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

/**
 * Applies a time limit. A clock without `timeout` has none. The signal is followed by one of this realm: `Request` and
 * `AbortSignal.any` reject any other, such as that of jsdom.
 *
 * @throws TypeError if the clock's `timeout` returns no signal.
 */
export function timed(clock: Clock, { ms }: Pick<TimeLimit, 'ms'>, signal?: AbortSignal): Timed {
  const limit = limitOf(clock, ms);
  if (!limit && !signal) {
    const nothing = () => {};
    return { isLate: () => false, disarm: nothing, release: nothing };
  }
  const both = new AbortController();
  let isLate = false;
  const abort = () => both.abort(signal?.reason);
  const end = () => {
    isLate = !both.signal.aborted;
    both.abort(limit?.reason);
  };
  if (signal?.aborted) abort();
  else if (limit?.aborted) end();
  signal?.addEventListener('abort', abort, { once: true });
  limit?.addEventListener('abort', end, { once: true });
  const disarm = () => limit?.removeEventListener('abort', end);
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

function limitOf(clock: Clock, ms: number): AbortSignal | undefined {
  if (!clock.timeout || !Number.isFinite(ms)) return undefined;
  const limit: unknown = clock.timeout(ms);
  if (isSignal(limit)) return limit;
  throw new TypeError(`clock.timeout() must return an AbortSignal; got ${shown(limit)}.`);
}
