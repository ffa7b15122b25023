import type { JobList } from '@aep-sim/types';
import type { JobFacts } from '../core/job-facts.ts';
import { cursorOf, type Key } from '../core/page.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import { jobRow } from './job-row.ts';

export interface JobsQuery {
  /** Where the page before ended, see {@link cursorOf}. */
  readonly after?: Key;
  readonly limit: number;
  /** How often each job was retrieved. */
  readonly polls: ReadonlyMap<number, number>;
  /** How many rows a job that has succeeded exports, if that is known without much ado. */
  readonly rowsOf?: (job: JobFacts) => number | undefined;
}

/** A page of a tenant's jobs as they stand, newest first. */
export async function jobList(
  at: Pick<RequestContext, 'jobs' | 'now'>,
  { after, limit, polls, rowsOf }: JobsQuery,
): Promise<JobList> {
  const { jobs, more } = await at.jobs({ limit, ...(after && { after }) });
  const last = jobs.at(-1);
  return {
    jobs: jobs.map((job) => {
      const rows = rowsOf?.(job);
      const context = { at: at.now, polls: polls.get(job.id) ?? 0 };
      return jobRow(job, { ...context, ...(rows !== undefined && { rows }) });
    }),
    ...(more && last && { next: cursorOf(last) }),
  };
}
