import { checkCount, checkNumber } from './checks.ts';
import { type Clock, elapsed } from './clock.ts';
import { ApiError, NetworkError } from './errors.ts';
import { objectIn } from './json.ts';
import { checkNames } from './option-names.ts';
import { shown } from './shown.ts';

/** How requests that are safe to repeat are retried. */
export interface RetryOptions {
  /** The number of requests, including the first. 1 for no retries. Default 4. */
  readonly attempts: number;
  /** Delay before the first retry, in milliseconds. Default 500. */
  readonly baseMs: number;
  /** Longest delay between two requests, in milliseconds. Default 30,000. */
  readonly maxMs: number;
  /** How much longer each delay is than the one before. Default 2. */
  readonly factor: number;
  /** The part by which a delay may be shorter or longer, from 0 to 1. Default 0.2. */
  readonly jitter: number;
  /**
   * If `Retry-After` is longer, the call fails at once. While waiting for a job, a longer one is cut to this. In
   * milliseconds; default 120,000.
   */
  readonly maxRetryAfterMs: number;
}

export const defaultRetry: RetryOptions = {
  attempts: 4,
  baseMs: 500,
  maxMs: 30_000,
  factor: 2,
  jitter: 0.2,
  maxRetryAfterMs: 120_000,
};

const NAMES: Readonly<Record<keyof RetryOptions, true>> = {
  attempts: true,
  baseMs: true,
  maxMs: true,
  factor: true,
  jitter: true,
  maxRetryAfterMs: true,
};

/**
 * `name` begins each message.
 *
 * @throws RangeError for options that would retry without a pause or indefinitely, TypeError if they are no object.
 */
export function retryOptions(name: string, given: Partial<RetryOptions> = {}): RetryOptions {
  if (objectIn(given) === undefined) throw new TypeError(`${name} must be an object.`);
  checkNames(`${name}.`, given, NAMES, 'RetryOptions');
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  const options: RetryOptions = { ...defaultRetry, ...Object.fromEntries(said) };
  checkCount(`${name}.attempts`, options.attempts);
  checkNumber(`${name}.baseMs`, options.baseMs, { least: 0, above: true });
  checkNumber(`${name}.maxMs`, options.maxMs, { least: 0, above: true });
  checkSpread(`${name}.`, options);
  checkNumber(`${name}.maxRetryAfterMs`, options.maxRetryAfterMs, { least: 0 });
  return options;
}

/** Exponential backoff. In milliseconds, except `factor` and `jitter`. */
export interface BackOff {
  readonly firstMs: number;
  readonly maxMs: number;
  readonly factor: number;
  readonly jitter: number;
}

/** Checks `factor` and `jitter`. `prefix` begins each message. @throws RangeError */
export function checkSpread(
  prefix: string,
  { factor, jitter }: Pick<BackOff, 'factor' | 'jitter'>,
): void {
  checkNumber(`${prefix}factor`, factor, { least: 1 });
  if (!(typeof jitter === 'number' && jitter >= 0 && jitter <= 1)) {
    throw new RangeError(`${prefix}jitter must be a number from 0 to 1; got ${shown(jitter)}.`);
  }
}

/** The smallest part of a delay that random variation leaves. */
const SHORTEST_PART = 0.1;

/** The delay with this `index`, from 0: at most `maxMs`, and at least a tenth of its length without variation. */
export function backOffMs(
  { firstMs, maxMs, factor, jitter }: BackOff,
  index: number,
  random: number,
): number {
  const grown = Math.min(maxMs, firstMs * factor ** index);
  const spread = grown * Math.max(SHORTEST_PART, 1 + jitter * (2 * random - 1));
  return Math.max(1, Math.min(maxMs, Math.round(spread)));
}

/** Reads Retry-After, in seconds or as an HTTP date (RFC 9110, section 10.2.3), as milliseconds from now. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER);
  const at = /^[a-z]{3,9},? /i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** A request failed temporarily and is about to be retried. */
export interface RetryEvent {
  readonly method: string;
  readonly url: string;
  /** The number of the request that failed: 1 is the first. */
  readonly attempt: number;
  /** The delay before the next one, in milliseconds. */
  readonly delayMs: number;
  /** The error, without secrets. */
  readonly error: ApiError | NetworkError;
  /** The HTTP status; absent if there was no response. */
  readonly status?: number;
}

/**
 * Called before each delay, for logs and counters. The client does not wait for it and ignores what it throws or
 * rejects with.
 */
export type OnRetry = (event: RetryEvent) => unknown;

export interface RetryContext {
  readonly clock: Clock;
  readonly options: RetryOptions;
  readonly signal?: AbortSignal;
  readonly onRetry?: OnRetry | undefined;
  /** The last request starts at this time (of `elapsed`) at the latest. */
  readonly deadlineAt?: number;
}

/** The deadline leaves no time for another request. `cause` is the error of the last one. */
export class DeadlineExceeded extends Error {}

/** Too many requests, or a proxy or the service is down: the service has not processed the request. */
const PASSING = [429, 502, 503, 504];

function isPassing(error: unknown): error is ApiError | NetworkError {
  if (error instanceof ApiError) return PASSING.includes(error.status);
  return error instanceof NetworkError;
}

/**
 * Repeats `attempt` until it succeeds, fails permanently, or `attempts` is reached; then throws the last error.
 *
 * @throws DeadlineExceeded if the deadline is earlier.
 */
export async function withRetries<T>(attempt: () => Promise<T>, context: RetryContext): Promise<T> {
  const { clock, options, signal, deadlineAt = Number.POSITIVE_INFINITY } = context;
  for (let index = 0; ; index++) {
    try {
      return await attempt();
    } catch (error) {
      const askedMs = (error instanceof ApiError && error.retryAfterMs) || 0;
      const isLast = index + 1 >= options.attempts;
      if (!isPassing(error) || isLast || askedMs > options.maxRetryAfterMs) throw error;
      const leftMs = Math.max(0, deadlineAt - elapsed(clock));
      const ownMs = backOffMs({ ...options, firstMs: options.baseMs }, index, clock.random());
      const delayMs = Math.min(Math.max(ownMs, askedMs), leftMs);
      const isRepeated = leftMs > 0 && askedMs <= leftMs;
      if (isRepeated) tell(context.onRetry, { error, attempt: index + 1, delayMs });
      if (leftMs > 0) await clock.sleep(delayMs, signal);
      if (!isRepeated) throw new DeadlineExceeded('', { cause: error });
    }
  }
}

function tell(
  onRetry: OnRetry | undefined,
  facts: Pick<RetryEvent, 'error' | 'attempt' | 'delayMs'>,
): void {
  const { error } = facts;
  const status = error instanceof ApiError ? { status: error.status } : {};
  // Not awaited, and its errors must not become errors of the call.
  (async () => onRetry?.({ ...error.request, ...facts, ...status }))().catch(() => {});
}
