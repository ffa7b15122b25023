import type { Instant } from '../clock.ts';
import { changed, type JobFacts } from '../job-facts.ts';
import { cancelOf, endOf } from '../plan.ts';
import type { TenantFacts } from '../tenant-facts.ts';
import type { Changes } from './changes.ts';

/** Marks a job for cancelling. Undefined if nothing changes: it has finished, or a cancel was requested before. */
export function cancelJob(tenant: TenantFacts, job: JobFacts, now: Instant): Changes | undefined {
  if (job.cancelAskedAt !== undefined || now >= endOf(job).endAt) return undefined;
  // A rule has cancelled it before.
  if (now >= (cancelOf(job) ?? Number.POSITIVE_INFINITY)) return undefined;
  // The clock may be before the creation of a job from a world. The job must not finish before it starts.
  const cancelled = changed(job, { cancelAskedAt: Math.max(now, job.createdAt) });
  const { observedUntil } = tenant;
  if (observedUntil === undefined) return { tenant, jobs: [cancelled] };
  const after = { ...tenant, observedUntil: Math.max(observedUntil, endOf(cancelled).endAt) };
  return { tenant: after, jobs: [cancelled] };
}
