import type { Instant } from './clock.ts';
import type { JobFacts } from './job-facts.ts';
import { MAX_LIFECYCLES } from './lifecycle.ts';
import { endOf } from './plan.ts';

/** Where a store files a job: the jobs of one number change their phase by `createdAt` alone, or by `endsAt`. */
export interface Row {
  readonly lifecycle: number;
  /** Only if no lifecycle defines the end. */
  readonly endsAt?: Instant;
}

/** Numbers from here on belong to cancelled jobs: the number of the lifecycle plus this. */
export const CANCELLED = MAX_LIFECYCLES;
/** Observed jobs by how they finish, cancelled jobs, and jobs whose dataset was removed while they ran. */
export const OBSERVED = { succeeded: 128, failed: 129, cancelled: 130 } as const;
export const DATA_SET_GONE = 131;

/** The end of a job that never finishes; it has more digits than any clock shows. */
export const NEVER = Number.MAX_SAFE_INTEGER;

export function rowOf(job: JobFacts): Row {
  const { number } = job.lifecycle;
  const isCancelled = job.cancelAskedAt !== undefined;
  const isTold = number !== undefined && !isCancelled && job.dataSetGoneAt === undefined;
  if (isTold) return { lifecycle: number };
  const { outcome, endAt } = endOf(job);
  const endsAt = Math.min(endAt, NEVER);
  if (number === undefined) return { lifecycle: OBSERVED[outcome ?? 'failed'], endsAt };
  return { lifecycle: isCancelled ? CANCELLED + number : DATA_SET_GONE, endsAt };
}
