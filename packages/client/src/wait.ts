import type { Clock } from './clock.ts';
import { ExportJobCancelled, ExportJobFailed, WaitTimedOut } from './errors.ts';
import type { ExportJob } from './model.ts';
import { type BackOff, backOffMs, checkBackOff, OutOfTime } from './retry.ts';

/** How to wait for a job. Lengths are in milliseconds. */
export interface WaitOptions {
  /** Before the second look at the job. Default 1,000. */
  readonly pollMs?: number;
  /** Between two looks at most. Default 30,000. */
  readonly maxPollMs?: number;
  /** How much longer each wait is than the one before. Default 1.5. */
  readonly factor?: number;
  /** By what part a wait may be shorter or longer, from 0 to 1. Default 0.2. */
  readonly jitter?: number;
  /** How long to wait in all; the last look is at its end. Absent: as long as it takes. */
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
  /** Told of each look at the job, the last one included. */
  readonly onProgress?: (job: ExportJob) => void;
}

/** A look at a job, with what the answer said of the next one. */
export interface Look {
  readonly job: ExportJob;
  readonly retryAfterMs?: number;
}

/** Looks at a job once; no repetition after `deadlineAt`. */
export type LookAt = (
  id: number,
  options: { readonly signal?: AbortSignal; readonly deadlineAt?: number },
) => Promise<Look>;

/** A look that hangs is given up that long after the deadline. */
const GRACE_MS = 5000;

/**
 * Looks at a job until it has ended. A job that is given instead of its id counts as the first look.
 *
 * Rejects with ExportJobFailed, ExportJobCancelled, WaitTimedOut, the signal's reason, or what a look failed with.
 */
export async function waitForExportJob(
  idOrJob: number | ExportJob,
  options: WaitOptions,
  { lookAt, clock }: { readonly lookAt: LookAt; readonly clock: Clock },
): Promise<ExportJob> {
  const backOff = backOffOf(options);
  const { deadlineMs = Number.POSITIVE_INFINITY, signal, onProgress } = options;
  if (!(deadlineMs >= 0)) throw new RangeError('waitForExportJob: deadlineMs must be 0 or more');
  const id = typeof idOrJob === 'number' ? idOrJob : idOrJob.id;
  const deadlineAt = clock.now() + deadlineMs;
  let last = typeof idOrJob === 'number' ? undefined : idOrJob;
  let askedMs = 0;
  signal?.throwIfAborted();

  for (let waits = 0; !last?.ended; ) {
    if (last) {
      const leftMs = deadlineAt - clock.now();
      if (leftMs <= 0) throw new WaitTimedOut(id, deadlineMs, last);
      const ownMs = backOffMs(backOff, waits++, clock.random());
      await clock.sleep(Math.min(Math.max(ownMs, askedMs), leftMs), signal);
      // The service asked not to be called again before the deadline.
      if (askedMs > leftMs) throw new WaitTimedOut(id, deadlineMs, last);
    }
    const look = await lookInTime(id, { lookAt, clock, deadlineAt, ...(signal && { signal }) });
    if ('tooLate' in look) throw new WaitTimedOut(id, deadlineMs, last, look.tooLate);
    last = look.job;
    askedMs = look.retryAfterMs ?? 0;
    onProgress?.(last);
  }
  if (last.status === 'FAILED') throw new ExportJobFailed(last);
  if (last.status === 'CANCELLED') throw new ExportJobCancelled(last);
  return last;
}

function backOffOf({
  pollMs = 1000,
  maxPollMs = 30_000,
  factor = 1.5,
  jitter = 0.2,
}: WaitOptions): BackOff {
  const backOff = { firstMs: pollMs, maxMs: maxPollMs, factor, jitter };
  checkBackOff('waitForExportJob', backOff);
  return backOff;
}

/** One look; `tooLate` holds why there was none when the deadline came first. */
async function lookInTime(
  id: number,
  to: {
    readonly lookAt: LookAt;
    readonly clock: Clock;
    readonly deadlineAt: number;
    readonly signal?: AbortSignal;
  },
): Promise<Look | { readonly tooLate: unknown }> {
  const { lookAt, clock, deadlineAt, signal } = to;
  if (deadlineAt === Number.POSITIVE_INFINITY) return lookAt(id, signal ? { signal } : {});
  const end = clock.timeout?.(Math.max(0, deadlineAt - clock.now()) + GRACE_MS);
  const signals = [signal, end].filter((one) => one !== undefined);
  try {
    return await lookAt(id, { deadlineAt, signal: AbortSignal.any(signals) });
  } catch (error) {
    if (error instanceof OutOfTime) return { tooLate: error.cause };
    if (end?.aborted) return { tooLate: error };
    throw error;
  }
}
