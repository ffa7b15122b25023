import type { Instant } from '../core/clock.ts';
import { type Job, jobAt, phaseAt } from '../core/job.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { runsOf } from '../core/runs.ts';
import type { Edition } from '../editions/edition.ts';
import type { Exports } from '../export/port.ts';
import type { RequestContext } from './request-context.ts';

/** A job at an instant, and as an edition writes it then. It has not been held against the edition's schema. */
export interface JobAnswer {
  readonly job: Job;
  readonly body: object;
}

export interface JobQuestion {
  readonly facts: JobFacts;
  readonly edition: Edition;
  readonly form: 'job' | 'listedJob';
  /** Any instant, not only that of the request. */
  readonly at: Instant;
}

/**
 * What the API answers to a GET of a job, or shows as a record of the list.
 *
 * @throws FileMissing where the profiles are gone that a job has exported and an edition counts
 */
export async function jobAnswer(
  exports: Pick<Exports, 'counts'>,
  { tenant, facts: { origin }, ids }: Pick<RequestContext, 'tenant' | 'facts' | 'ids'>,
  { facts, edition, form, at }: JobQuestion,
): Promise<JobAnswer> {
  // What is known of each batch was counted before.
  const isKnown = facts.counts?.byBatch !== undefined;
  const isCounted = edition.showsCounters && !isKnown && phaseAt(facts, at) === 'succeeded';
  const counts = isCounted && (await exports.counts({ tenant, origin, job: facts }));
  const job = jobAt({ ...facts, runs: runsOf(facts, ids), ...(counts && { counts }) }, at);
  return { job, body: edition[form](job, tenant.org) };
}
