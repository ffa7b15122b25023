import type { JobFacts } from '../job-facts.ts';
import type { TenantFacts } from '../tenant.ts';
import type { Changes } from './changes.ts';

/** What could not be written makes the job one that fails in its write, as long as it would have taken. */
export function failWriting(tenant: TenantFacts, job: JobFacts): Changes {
  const lifecycle = { script: 'fails-writing', pace: job.lifecycle.pace } as const;
  return { tenant, jobs: [{ ...job, lifecycle }] };
}
