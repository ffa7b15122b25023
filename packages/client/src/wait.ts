import { checkOptions, type Names } from './call-arguments.ts';
import { checkFunction, checkNumber, checkSignal } from './checks.ts';
import { abortable, type Clock, elapsed } from './clock.ts';
import { ExportJobCancelled, ExportJobFailed, WaitTimedOut } from './errors.ts';
import { objectIn } from './json.ts';
import type { ExportJob } from './model.ts';
import { isJobId } from './paths.ts';
import { type BackOff, backOffMs, checkSpread, DeadlineExceeded } from './retry.ts';
import type { Redact } from './secrets.ts';
import { shown } from './shown.ts';
import { type Timed, timed } from './time-limit.ts';

/**
 * How to wait for a job. Durations are in milliseconds. `Retry-After` can make a pause longer, up to the client's
 * `retry.maxRetryAfterMs`.
 */
export interface WaitOptions {
  /** Pause before the second poll. Default 1,000. */
  readonly pollMs?: number;
  /** Longest pause between two polls. Default 30,000. */
  readonly maxPollMs?: number;
  /** How much longer each pause is than the one before. Default 1.5. */
  readonly factor?: number;
  /** The part by which a pause may be shorter or longer, from 0 to 1. Default 0.2. */
  readonly jitter?: number;
  /**
   * When the last poll starts, counted from the call. Its response may take 5,000 ms more. For a limit that also ends a
   * request that hangs, pass `signal: AbortSignal.timeout(ms)` too. Default: no deadline.
   */
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
  /** Called after each poll, including the last. A promise is awaited; its rejection ends the wait. */
  readonly onProgress?: (job: ExportJob) => unknown;
}

const NAMES: Names<WaitOptions> = {
  pollMs: true,
  maxPollMs: true,
  factor: true,
  jitter: true,
  deadlineMs: true,
  signal: true,
  onProgress: true,
};

/** The result of a poll, with the `Retry-After` of the response. */
export interface Poll {
  readonly job: ExportJob;
  readonly retryAfterMs?: number;
}

/** Polls a job once; no retry starts after `deadlineAt`. */
export type PollJob = (
  id: number,
  options: { readonly signal?: AbortSignal; readonly deadlineAt?: number },
) => Promise<Poll>;

/** What a wait needs from its client. */
export interface WaitContext {
  readonly pollJob: PollJob;
  readonly clock: Clock;
  readonly redact: Redact;
  readonly maxRetryAfterMs: number;
}

/** A poll that hangs ends this long after the deadline, because the last poll starts at the deadline. */
const GRACE_MS = 5000;

/**
 * Polls a job until it has finished. A job that is passed instead of its ID counts as the first poll.
 *
 * Rejects with ExportJobFailed, ExportJobCancelled, WaitTimedOut, the signal's reason, or the error of a poll.
 */
export async function waitForExportJob(
  idOrJob: number | ExportJob,
  options: WaitOptions,
  context: WaitContext,
): Promise<ExportJob> {
  const method = 'waitForExportJob';
  checkOptions(method, options, { known: NAMES, type: 'WaitOptions' });
  const backOff = backOffOf(options);
  const deadlineMs = deadlineOf(options);
  const { signal, onProgress } = options;
  if (signal !== undefined) checkSignal(`${method}: signal`, signal);
  if (onProgress !== undefined) checkFunction(`${method}: onProgress`, onProgress);
  const id = idOf(idOrJob);
  signal?.throwIfAborted();
  // One for all polls: a timer lives until it fires.
  const time = timed(context.clock, { ms: deadlineMs + GRACE_MS }, signal);
  try {
    const first = typeof idOrJob === 'number' ? undefined : idOrJob;
    return await untilEnded({ id, first, backOff, deadlineMs, signal, onProgress }, time, context);
  } finally {
    time.release();
  }
}

/** The checked arguments of a wait. */
interface Wait {
  readonly id: number;
  readonly first: ExportJob | undefined;
  readonly backOff: BackOff;
  readonly deadlineMs: number;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: WaitOptions['onProgress'] | undefined;
}

async function untilEnded(
  { id, first, backOff, deadlineMs, signal, onProgress }: Wait,
  time: Timed,
  { pollJob, clock, redact, maxRetryAfterMs }: WaitContext,
): Promise<ExportJob> {
  const deadlineAt = elapsed(clock) + deadlineMs;
  const timedOut = (cause?: unknown) => new WaitTimedOut(id, deadlineMs, redact(last), cause);
  let last = first;
  let askedMs = 0;

  for (let waits = 0; !last?.ended; ) {
    if (last) {
      const leftMs = deadlineAt - elapsed(clock);
      if (leftMs <= 0) throw timedOut();
      const ownMs = backOffMs(backOff, waits++, clock.random());
      await clock.sleep(Math.min(Math.max(ownMs, askedMs), leftMs), signal);
      // Retry-After is later than the deadline.
      if (askedMs > leftMs) throw timedOut();
    }
    const polled = await inTime(
      pollJob(id, { deadlineAt, ...(time.signal && { signal: time.signal }) }),
      time,
    );
    if ('tooLate' in polled) throw timedOut(polled.tooLate);
    last = polled.job;
    askedMs = Math.min(polled.retryAfterMs ?? 0, maxRetryAfterMs);
    await abortable(Promise.resolve(onProgress?.(last)), signal);
  }
  if (last.status === 'FAILED') throw new ExportJobFailed(redact(last));
  if (last.status === 'CANCELLED') throw new ExportJobCancelled(redact(last));
  return last;
}

/** @throws TypeError */
function idOf(idOrJob: unknown): number {
  const idOfJob = objectIn(idOrJob)?.['id'];
  const id = idOfJob === undefined ? idOrJob : idOfJob;
  if (isJobId(id)) {
    if (typeof idOrJob === 'number' || isJob(idOrJob)) return id;
    throw new TypeError(
      `waitForExportJob: idOrJob must be an export job that the client returned, or its ID; got ${shown(idOrJob)}.`,
    );
  }
  const what =
    idOfJob === undefined ? 'idOrJob must be an export job or its ID,' : 'idOrJob.id must be';
  throw new TypeError(`waitForExportJob: ${what} an integer of at least 0; got ${shown(id)}.`);
}

/** A job as the service returns it does not say whether it has ended. */
function isJob(value: unknown): boolean {
  const job = objectIn(value);
  return typeof job?.['ended'] === 'boolean' && Array.isArray(job['errors']);
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

/** The result of a poll. If the deadline passes first, `tooLate` is the reason why there was no response. */
async function inTime(
  poll: Promise<Poll>,
  { isLate }: Timed,
): Promise<Poll | { readonly tooLate: unknown }> {
  try {
    return await poll;
  } catch (error) {
    if (error instanceof DeadlineExceeded) return { tooLate: error.cause };
    if (isLate()) return { tooLate: error };
    throw error;
  }
}
