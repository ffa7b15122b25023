import type { JobList, JobRow } from '@aep-sim/types';
import type { JobFacts } from '../core/job-facts.ts';
import { cursorOf, type Key } from '../core/page.ts';
import { yieldIfLong } from '../steps/yield-if-long.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import { jobRow } from './job-row.ts';

export interface JobsQuery {
  /** The end of the previous page, see {@link cursorOf}. */
  readonly after?: Key;
  readonly limit: number;
  /** How often each job was retrieved. */
  readonly polls: ReadonlyMap<number, number>;
  /** How many rows a job exports; undefined before it has succeeded. */
  readonly rowsOf?: (job: JobFacts) => Promise<number | undefined>;
}

/** A page of a tenant's jobs, newest first. */
export async function jobList(
  at: Pick<RequestContext, 'jobs' | 'now'>,
  { after, limit, polls, rowsOf }: JobsQuery,
): Promise<JobList> {
  const { jobs, more } = await at.jobs({ limit, ...(after && { after }) });
  const last = jobs.at(-1);
  const shown: JobRow[] = [];
  for (const job of jobs) {
    const turn = yieldIfLong();
    if (turn) await turn;
    const rows = await rowsOf?.(job);
    const context = { at: at.now, polls: polls.get(job.id) ?? 0 };
    shown.push(jobRow(job, { ...context, ...(rows !== undefined && { rows }) }));
  }
  return {
    jobs: shown,
    ...(more && last && { next: cursorOf(last) }),
  };
}
