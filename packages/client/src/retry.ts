import { checkCount, checkNumber } from './checks.ts';
import { type Clock, elapsed } from './clock.ts';
import { ApiError, NetworkError } from './errors.ts';
import { objectIn } from './json.ts';
import { checkNames } from './option-names.ts';
import { shown } from './shown.ts';

/** How a call that is safe to repeat is repeated. */
export interface RetryOptions {
  /** Requests in all, the first included. 1 never repeats. Default 4. */
  readonly attempts: number;
  /** Before the first repetition, in milliseconds. Default 500. */
  readonly baseMs: number;
  /** Between two requests at most. Default 30,000. */
  readonly maxMs: number;
  /** How much longer each wait is than the one before. Default 2. */
  readonly factor: number;
  /** By what part a wait may be shorter or longer, from 0 to 1. Default 0.2. */
  readonly jitter: number;
  /**
   * A Retry-After that asks for more is not waited for: the call fails at once. One that comes with a job that is
   * waited for is kept within this. In milliseconds; default 120,000.
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
 * @throws RangeError for options that would repeat without a pause or without an end, TypeError for none at all.
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

/** Waits that grow. All in milliseconds but `factor` and `jitter`. */
export interface BackOff {
  readonly firstMs: number;
  readonly maxMs: number;
  readonly factor: number;
  readonly jitter: number;
}

/** How waits grow and vary. `prefix` begins each message. @throws RangeError for waits that would shrink. */
export function checkSpread(
  prefix: string,
  { factor, jitter }: Pick<BackOff, 'factor' | 'jitter'>,
): void {
  checkNumber(`${prefix}factor`, factor, { least: 1 });
  if (!(typeof jitter === 'number' && jitter >= 0 && jitter <= 1)) {
    throw new RangeError(`${prefix}jitter must be a number from 0 to 1; got ${shown(jitter)}.`);
  }
}

/** Not even a wait that chance cuts to nothing makes a caller hurry. */
const SHORTEST_PART = 0.1;

/** The wait number `index`, from 0: never over `maxMs`, and a tenth of what it is without chance at least. */
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

/** A request failed in passing and is about to be sent again. */
export interface RetryEvent {
  readonly method: string;
  readonly url: string;
  /** Which request failed: 1 is the first. */
  readonly attempt: number;
  /** The pause before the next one, in milliseconds. */
  readonly delayMs: number;
  /** What it failed with. It shows no secret. */
  readonly error: ApiError | NetworkError;
  /** The HTTP status of the response; absent without one. */
  readonly status?: number;
}

/**
 * Told before each pause. It is for logs and counters: the call goes on at once, and what it throws or rejects with is
 * ignored.
 */
export type OnRetry = (event: RetryEvent) => unknown;

export interface RetryContext {
  readonly clock: Clock;
  readonly options: RetryOptions;
  readonly signal?: AbortSignal;
  readonly onRetry?: OnRetry | undefined;
  /** The last request is begun then, as `elapsed` counts, if it would otherwise have been begun later. */
  readonly deadlineAt?: number;
}

/** The deadline left no time for another request; `cause` is what the last one failed with. */
export class DeadlineExceeded extends Error {}

/** Too many requests, or something between us and the service that is down: the service has done nothing. */
const PASSING = [429, 502, 503, 504];

function isPassing(error: unknown): error is ApiError | NetworkError {
  if (error instanceof ApiError) return PASSING.includes(error.status);
  return error instanceof NetworkError;
}

/**
 * Does `attempt` until it succeeds, fails for good, or has been done often enough; then the last error is thrown.
 *
 * @throws DeadlineExceeded when the deadline came first.
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
  // Not waited for, and nothing that goes wrong in it may become a failure of the call.
  (async () => onRetry?.({ ...error.request, ...facts, ...status }))().catch(() => {});
}
