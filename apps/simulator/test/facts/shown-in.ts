import type { EditionName } from '@aep-sim/types';
import { jobAt } from '../../src/core/job.ts';
import type { ExportRequest, JobFacts } from '../../src/core/job-facts.ts';
import { atOnce } from '../../src/steps/in-steps.ts';
import { evidenceOf } from '../../src/view/answer-evidence.ts';
import { org } from '../callers/caller.ts';
import { editions } from './editions.ts';

/** A request that says all. */
export const full: ExportRequest = {
  dataSetId: 'd',
  schemaName: 's',
  perSegment: true,
  fields: 'a,b',
  mergePolicy: { id: 'm' },
  filter: {
    segments: [{ id: 'a' }, { id: 'b', namespace: 'AAM', statuses: ['exited'] }],
    qualified: { from: '2018-01-01T00:00:00Z' },
    updatedAfter: '2018-01-01T00:00:00Z',
    eventsOnlyToo: true,
  },
  additional: { events: { fields: 'c', ingested: { after: '2018-01-01T00:00:00Z' } } },
};

/** A job in an edition, and the evidence of its parts. */
export function shownIn(edition: EditionName, facts: JobFacts, at: number) {
  const job = jobAt({ ...facts, runs: { exportRunId: 'e', writeRunId: 'w' } }, at);
  const body = editions[edition].job(job, org);
  return { body, found: atOnce(evidenceOf(edition, job, body)) };
}
