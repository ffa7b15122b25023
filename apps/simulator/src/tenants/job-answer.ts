import type { Instant } from '../core/clock.ts';
import { type Job, jobAt, phaseAt } from '../core/job.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { runsOf } from '../core/runs.ts';
import type { Edition } from '../editions/edition.ts';
import type { Exports } from '../export/port.ts';
import type { RequestContext } from './request-context.ts';

/** A job at one time, and as an edition writes it then. It was not validated against the edition's schema. */
export interface JobAnswer {
  readonly job: Job;
  readonly body: object;
}

export interface JobQuestion {
  readonly facts: JobFacts;
  readonly edition: Edition;
  readonly form: 'job' | 'listedJob';
  /** Any time, not only that of the request. */
  readonly at: Instant;
}

/**
 * The response of the API to a GET of the job, or its record in the list.
 *
 * @throws FileMissing if the profiles that a job has exported, and an edition counts, no longer exist
 */
export async function jobAnswer(
  exports: Pick<Exports, 'counts'>,
  { tenant, facts: { origin }, ids }: Pick<RequestContext, 'tenant' | 'facts' | 'ids'>,
  { facts, edition, form, at }: JobQuestion,
): Promise<JobAnswer> {
  // The known parts of each batch were counted before.
  const isKnown = facts.counts?.byBatch !== undefined;
  const isCounted = edition.showsCounters && !isKnown && phaseAt(facts, at) === 'succeeded';
  const counts = isCounted && (await exports.counts({ tenant, origin, job: facts }));
  const job = jobAt({ ...facts, runs: runsOf(facts, ids), ...(counts && { counts }) }, at);
  return { job, body: edition[form](job, tenant.org) };
}
