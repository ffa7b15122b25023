import { type ExportJob, readExportJob, readPage } from '@aep-sim/client';
import type { EditionName } from '@aep-sim/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Job, jobAt } from '../../src/core/job.ts';
import { pageOf } from '../../src/editions/page.ts';
import { editions } from '../facts/editions.ts';
import { jobAndInstant } from './job-facts.ts';

const org = '1BD6382559DF0C130A49422D@AdobeOrg';
const sent = (value: object): unknown => JSON.parse(JSON.stringify(value));

const statuses = {
  queued: ['NEW', false],
  exporting: ['PROCESSING', false],
  writing: ['PROCESSING', false],
  cancelling: ['CANCELLING', false],
  succeeded: ['SUCCEEDED', true],
  failed: ['FAILED', true],
  cancelled: ['CANCELLED', true],
} as const;

/** Which parts of a job each edition shows (evidence: platform-metrics, guide-errors-on-success). */
const shows: Record<EditionName, { write: boolean; counters: boolean; partialErrors: boolean }> = {
  platform: { write: true, counters: true, partialErrors: true },
  segmentation: { write: false, counters: true, partialErrors: true },
  'segmentation-2020': { write: true, counters: false, partialErrors: true },
  profile: { write: true, counters: false, partialErrors: false },
  tutorial: { write: true, counters: false, partialErrors: false },
};

const errorCodes = {
  export: ['0100000003'],
  part: ['0100000003'],
  write: ['0090000009', 'unknown'],
};

function batchesOf(job: Job, edition: EditionName): ExportJob['batches'] {
  const named = ({ id, segment }: Job['batches'][number]) => ({
    ...(id !== '' && { batchId: id }),
    ...(segment && {
      segment: {
        id: segment.id,
        namespace: segment.namespace ?? 'ups',
        // An empty array counts as absent.
        statuses: segment.statuses?.length
          ? segment.statuses
          : (job.facts.statuses ?? ['realized']),
      },
    }),
  });
  const request = job.facts.request;
  const [firstSegment] = request.filter?.segments ?? [];
  const [firstBatch] = job.batches;
  if (edition === 'segmentation-2020' && firstSegment && firstBatch) {
    return [named({ id: firstBatch.id, segment: firstSegment })];
  }
  return job.batches.map(named).filter((batch) => batch.batchId ?? batch.segment);
}

/** What the job says, as far as the edition can. */
function toldBy(job: Job, edition: EditionName): Omit<ExportJob, 'errors' | 'raw'> {
  const { facts, phase } = job;
  const [status, ended] = statuses[phase];
  const { write, counters } = shows[edition];
  const segments = facts.request.filter?.segments?.length ?? 0;
  return {
    id: facts.id,
    status,
    statusText: status,
    ended,
    dataSetId: facts.request.dataSetId,
    segmentPerBatch: facts.request.perSegment === true && segments > 0,
    batches: batchesOf(job, edition),
    createdAt: facts.createdAt,
    updatedAt: job.updatedAt,
    total: job.total,
    ...(job.exporting && { exporting: job.exporting }),
    // Of a job that fails in its write, none is shown.
    ...(job.writing &&
      write &&
      facts.lifecycle.script !== 'fails-writing' && { writing: job.writing }),
    ...(counters &&
      phase === 'succeeded' && { counters: facts.counts ?? { total: 0, byNamespace: {} } }),
    requestId: facts.requestId,
  };
}

function codesOf({ failure, phase }: Job, edition: EditionName): string[] {
  if (!failure || (phase === 'succeeded' && !shows[edition].partialErrors)) return [];
  return errorCodes[failure];
}

function expectTold(read: ExportJob, job: Job, edition: EditionName): void {
  const { errors, raw, ...rest } = read;
  expect(rest).toStrictEqual(toldBy(job, edition));
  expect(errors.map(({ code }) => code)).toEqual(codesOf(job, edition));
  expect(raw).toHaveProperty('id', job.facts.id);
}

describe.each(Object.values(editions))('the readers and the edition $name', (edition) => {
  it('should agree on every job', () => {
    fc.assert(
      fc.property(jobAndInstant, ([facts, now]) => {
        const job = jobAt(facts, now);
        expectTold(readExportJob(sent(edition.job(job, org))), job, edition.name);
        expectTold(readExportJob(sent(edition.listedJob(job, org))), job, edition.name);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('should agree on every page', () => {
    fc.assert(
      fc.property(fc.array(jobAndInstant, { maxLength: 4 }), fc.boolean(), (some, more) => {
        const now = Math.max(0, ...some.map(([, at]) => at));
        const jobs = some.map(([facts]) => facts);
        const records = jobs.map((facts) => {
          const job = jobAt(facts, now);
          const { id, createdAt } = facts;
          const shown = edition.listedJob(job, org);
          return { id, createdAt, updatedAt: job.updatedAt, shown };
        });
        const made = pageOf(records, more, { limit: 4, skip: 0 });
        const page = readPage(sent({ ...made, records: made.records.map(({ shown }) => shown) }));
        for (const [index, facts] of jobs.entries()) {
          expectTold(page.jobs[index] as ExportJob, jobAt(facts, now), edition.name);
        }
        const last = jobs.at(-1);
        expect(page.jobs).toHaveLength(jobs.length);
        expect(page.next).toBe(more && last ? `${last.createdAt}_${last.id}` : undefined);
      }),
    );
  }, 60_000);
});
