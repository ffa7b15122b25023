import type { Instant } from '../core/clock.ts';
import { phaseAt } from '../core/job.ts';
import type { JobFacts } from '../core/job-facts.ts';
import type { Exports } from '../export/port.ts';
import { yieldIfLong } from '../steps/yield-if-long.ts';
import type { RequestContext } from '../tenants/request-context.ts';

/** How many rows a job exports; undefined before it has succeeded. Yields to other requests between two counts. */
export async function rowCount(
  exports: Pick<Exports, 'counts'>,
  { tenant, facts, now }: RequestContext,
  job: JobFacts,
  at: Instant = now,
): Promise<number | undefined> {
  if (phaseAt(job, at) !== 'succeeded') return undefined;
  const turn = yieldIfLong();
  if (turn) await turn;
  return (await exports.counts({ tenant, origin: facts.origin, job })).total;
}
