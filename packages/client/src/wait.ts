import { checkFunction, checkNumber } from './checks.ts';
import { abortable, type Clock, elapsed } from './clock.ts';
import { ExportJobCancelled, ExportJobFailed, WaitTimedOut } from './errors.ts';
import type { ExportJob } from './model.ts';
import { checkNames } from './option-names.ts';
import { type BackOff, backOffMs, checkSpread, DeadlineExceeded } from './retry.ts';
import type { Redact } from './secrets.ts';
import { shown } from './shown.ts';

/**
 * How to wait for a job. Lengths are in milliseconds. A `Retry-After` makes a wait longer than these say, up to the
 * client's `retry.maxRetryAfterMs`.
 */
export interface WaitOptions {
  /** Before the second look at the job. Default 1,000. */
  readonly pollMs?: number;
  /** Between two looks at most. Default 30,000. */
  readonly maxPollMs?: number;
  /** How much longer each wait is than the one before. Default 1.5. */
  readonly factor?: number;
  /** By what part a wait may be shorter or longer, from 0 to 1. Default 0.2. */
  readonly jitter?: number;
  /**
   * When to take the last look, counted from the call. The answer to that one may take 5,000 ms more; only then is
   * a service that hangs given up. To end at an instant whatever hangs, give `signal: AbortSignal.timeout(ms)` too.
   * Absent: as long as it takes.
   */
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
  /** Told of each look at the job, the last one included. A promise is waited for; its rejection ends the wait. */
  readonly onProgress?: (job: ExportJob) => unknown;
}

const NAMES: Readonly<Record<keyof WaitOptions, true>> = {
  pollMs: true,
  maxPollMs: true,
  factor: true,
  jitter: true,
  deadlineMs: true,
  signal: true,
  onProgress: true,
};

/** A look at a job, with what the answer said of the next one. */
export interface Poll {
  readonly job: ExportJob;
  readonly retryAfterMs?: number;
}

/** Looks at a job once; no repetition after `deadlineAt`. */
export type PollJob = (
  id: number,
  options: { readonly signal?: AbortSignal; readonly deadlineAt?: number },
) => Promise<Poll>;

/** What the wait needs of its client. */
export interface WaitContext {
  readonly pollJob: PollJob;
  readonly clock: Clock;
  readonly redact: Redact;
  readonly maxRetryAfterMs: number;
}

/** A look that hangs is given up that long after the deadline: the last one begins at it, and needs an answer. */
const GRACE_MS = 5000;

/**
 * Looks at a job until it has ended. A job that is given instead of its id counts as the first look.
 *
 * Rejects with ExportJobFailed, ExportJobCancelled, WaitTimedOut, the signal's reason, or what a look failed with.
 */
export async function waitForExportJob(
  idOrJob: number | ExportJob,
  options: WaitOptions,
  { pollJob, clock, redact, maxRetryAfterMs }: WaitContext,
): Promise<ExportJob> {
  checkNames('waitForExportJob: ', options, NAMES, 'WaitOptions');
  const backOff = backOffOf(options);
  const deadlineMs = deadlineOf(options);
  const { signal, onProgress } = options;
  if (onProgress) checkFunction('waitForExportJob: onProgress', onProgress);
  const id = typeof idOrJob === 'number' ? idOrJob : idOrJob.id;
  const deadlineAt = elapsed(clock) + deadlineMs;
  const poll = polling({ pollJob, clock }, deadlineMs, signal);
  const timedOut = (cause?: unknown) => new WaitTimedOut(id, deadlineMs, redact(last), cause);
  let last = typeof idOrJob === 'number' ? undefined : idOrJob;
  let askedMs = 0;
  signal?.throwIfAborted();

  for (let waits = 0; !last?.ended; ) {
    if (last) {
      const leftMs = deadlineAt - elapsed(clock);
      if (leftMs <= 0) throw timedOut();
      const ownMs = backOffMs(backOff, waits++, clock.random());
      await clock.sleep(Math.min(Math.max(ownMs, askedMs), leftMs), signal);
      // The service asked not to be called again before the deadline.
      if (askedMs > leftMs) throw timedOut();
    }
    const polled = await poll(id, deadlineAt);
    if ('tooLate' in polled) throw timedOut(polled.tooLate);
    last = polled.job;
    askedMs = Math.min(polled.retryAfterMs ?? 0, maxRetryAfterMs);
    await abortable(Promise.resolve(onProgress?.(last)), signal);
  }
  if (last.status === 'FAILED') throw new ExportJobFailed(redact(last));
  if (last.status === 'CANCELLED') throw new ExportJobCancelled(redact(last));
  return last;
}

function deadlineOf({ deadlineMs = Number.POSITIVE_INFINITY }: WaitOptions): number {
  const name = 'waitForExportJob: deadlineMs';
  if (typeof deadlineMs !== 'number') {
    throw new TypeError(`${name} must be a number; got ${shown(deadlineMs)}.`);
  }
  if (!(deadlineMs >= 0)) {
    throw new RangeError(`${name} must be a number of at least 0; got ${shown(deadlineMs)}.`);
  }
  return deadlineMs;
}

function backOffOf({
  pollMs = 1000,
  maxPollMs = 30_000,
  factor = 1.5,
  jitter = 0.2,
}: WaitOptions): BackOff {
  checkNumber('waitForExportJob: pollMs', pollMs, { least: 0, above: true });
  checkNumber('waitForExportJob: maxPollMs', maxPollMs, { least: 0, above: true });
  checkSpread('waitForExportJob: ', { factor, jitter });
  return { firstMs: pollMs, maxMs: maxPollMs, factor, jitter };
}

/** Looks once; `tooLate` holds why there was no answer when the deadline came first. */
function polling(
  { pollJob, clock }: Pick<WaitContext, 'pollJob' | 'clock'>,
  deadlineMs: number,
  signal?: AbortSignal,
): (id: number, deadlineAt: number) => Promise<Poll | { readonly tooLate: unknown }> {
  if (deadlineMs === Number.POSITIVE_INFINITY) return (id) => pollJob(id, signal ? { signal } : {});
  // One for all looks: a timer lives until it fires.
  const end = clock.timeout?.(deadlineMs + GRACE_MS);
  const both = AbortSignal.any([signal, end].filter((one) => one !== undefined));
  return async (id, deadlineAt) => {
    try {
      return await pollJob(id, { deadlineAt, signal: both });
    } catch (error) {
      if (error instanceof DeadlineExceeded) return { tooLate: error.cause };
      if (end?.aborted) return { tooLate: error };
      throw error;
    }
  };
}
