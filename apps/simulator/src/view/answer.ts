import type { JobAnswer } from '@aep-sim/types';
import type { Instant } from '../core/clock.ts';
import type { JobFacts } from '../core/job-facts.ts';
import type { Edition } from '../editions/edition.ts';
import type { Exports } from '../export/port.ts';
import { inSteps } from '../steps/in-steps.ts';
import { jobAnswer } from '../tenants/job-answer.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import { evidenceOf } from './answer-evidence.ts';
import { knownAt } from './known-at.ts';

/**
 * The response to a GET of a job in an edition, now or at any other time, and the evidence for it. Undefined
 * where the job was not there yet.
 *
 * @throws FileMissing if the profiles that the job has exported and the edition counts no longer exist
 */
export async function answerAt(
  exports: Pick<Exports, 'counts'>,
  opened: Pick<RequestContext, 'tenant' | 'facts' | 'ids' | 'now'>,
  facts: JobFacts,
  { edition, at = opened.now }: { readonly edition: Edition; readonly at?: Instant },
): Promise<JobAnswer | undefined> {
  const known = knownAt(facts, { at, now: opened.now });
  if (!known) return undefined;
  const question = { facts: known, edition, form: 'job', at } as const;
  const { job, body } = await jobAnswer(exports, opened, question);
  const evidence = await inSteps(evidenceOf(edition.name, job, body));
  return { edition: edition.name, at, answer: { ...body }, evidence };
}
