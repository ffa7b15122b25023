import type { Instant } from '../clock.ts';
import { changed, type JobFacts } from '../job-facts.ts';
import { type TenantFacts, withNewDataSets } from '../tenant-facts.ts';
import type { Changes } from './changes.ts';

/** Removes a dataset. The removal is stored in the unfinished jobs that export to it, and they fail from then on. */
export function removeDataSet(
  tenant: TenantFacts,
  id: string,
  unfinished: readonly JobFacts[],
  now: Instant,
): Changes {
  const jobs = unfinished.map((job) =>
    changed(job, { dataSetGoneAt: Math.max(now, job.createdAt) }),
  );
  const removedDataSets = (tenant.removedDataSets ?? 0) + 1;
  return { tenant: { ...withNewDataSets(tenant), removedDataSets }, removed: [id], jobs };
}
