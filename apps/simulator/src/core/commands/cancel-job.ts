import type { Instant } from '../clock.ts';
import { changed, type JobFacts } from '../job-facts.ts';
import { cancelOf, endOf } from '../plan.ts';
import type { TenantFacts } from '../tenant-facts.ts';
import type { Changes } from './changes.ts';

/** Marks a job for cancelling. Undefined when there is nothing to change: it has ended, or a cancel was asked for. */
export function cancelJob(tenant: TenantFacts, job: JobFacts, now: Instant): Changes | undefined {
  if (job.cancelAskedAt !== undefined || now >= endOf(job).endAt) return undefined;
  // A rule was faster.
  if (now >= (cancelOf(job) ?? Number.POSITIVE_INFINITY)) return undefined;
  // A clock may stand before a job that a world brought along; its life is not to end before it starts.
  const cancelled = changed(job, { cancelAskedAt: Math.max(now, job.createdAt) });
  const { observedUntil } = tenant;
  if (observedUntil === undefined) return { tenant, jobs: [cancelled] };
  const after = { ...tenant, observedUntil: Math.max(observedUntil, endOf(cancelled).endAt) };
  return { tenant: after, jobs: [cancelled] };
}
