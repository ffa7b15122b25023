import type { JobFacts } from '../job-facts.ts';
import type { TenantFacts } from '../tenant.ts';
import type { Changes } from './changes.ts';

/** What could not be written makes the job one that fails in its write, as long as it would have taken. */
export function failWriting(tenant: TenantFacts, job: JobFacts): Changes {
  const script = { name: 'fails-writing', pace: job.script.pace } as const;
  return { tenant, jobs: [{ ...job, script }] };
}
