import { type EditionName, editionNames } from '@aep-sim/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidence } from '../../evidence/index.ts';
import { org } from '../../test/callers/caller.ts';
import { disturbedJobs } from '../../test/facts/disturbed-jobs.ts';
import { editions } from '../../test/facts/editions.ts';
import { quickJob } from '../../test/facts/quick-job.ts';
import { jobAt } from '../core/job.ts';
import type { ExportRequest, JobFacts } from '../core/job-facts.ts';
import { lifecycleAt } from '../core/lifecycle.ts';
import { atOnce } from '../steps/in-steps.ts';
import { evidenceOf } from './answer-evidence.ts';

/** No row of the evidence speaks of these. */
const unspokenOf = ['id', 'jobType', 'imsOrgId', 'profileInstanceId', 'creationTime'];

const full: ExportRequest = {
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

function shownIn(edition: EditionName, facts: JobFacts, at: number) {
  const job = jobAt({ ...facts, runs: { exportRunId: 'e', writeRunId: 'w' } }, at);
  const body = editions[edition].job(job, org);
  return { body, found: atOnce(evidenceOf(edition, job, body)) };
}

const anyJob = fc.record({
  edition: fc.constantFrom(...editionNames),
  facts: disturbedJobs({ longestMs: 100 }),
  isFull: fc.boolean(),
  laterMs: fc.nat(700),
});

describe('the evidence of an answer', () => {
  it('should be of parts that the answer has, and rows that there are', () => {
    fc.assert(
      fc.property(anyJob, ({ edition, facts, isFull, laterMs }) => {
        const { batchIds } = facts;
        const whole = { request: full, batchIds: [...batchIds, 'y', 'z'].slice(0, 2) };
        const job = { ...facts, ...(isFull && whole) };
        const { body, found } = shownIn(edition, job, job.createdAt + laterMs);
        for (const [pointer, id] of Object.entries(found)) {
          expect(Object.keys(evidence)).toContain(id);
          expect(valueAt(body, pointer)).toBeDefined();
        }
        const spokenOf = Object.keys(body).filter((name) => !unspokenOf.includes(name));
        expect(Object.keys(found)).toEqual(
          expect.arrayContaining(spokenOf.map((name) => `/${name}`)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('should cover each part of a job that says all', () => {
    const facts = { ...quickJob, request: full, batchIds: ['x', 'y'] };
    expect(shownIn('platform', facts, 13_000).found).toEqual({
      '/status': 'status-words',
      '/metrics': 'platform-metrics',
      '/metrics/totalExportedProfileCounter': 'counters',
      '/metrics/exportedProfileByNamespaceCounter': 'counters',
      '/computeGatewayJobId': 'run-ids',
      '/destination': 'platform-spelling',
      '/destination/batches/0/batchId': 'batch-ids-at-creation',
      '/destination/batches/1/batchId': 'batch-ids-at-creation',
      '/destination/batches/0/status': 'default-statuses',
      '/destination/batches/0/segmentNs': 'segment-defaults',
      '/schema': 'schema-name',
      '/mergePolicy': 'merge-policy',
      '/fields': 'platform-echo',
      '/filter': 'platform-echo',
      '/filter/segments': 'segments-any',
      '/filter/segmentQualificationTime': 'qualification-time',
      '/filter/fromIngestTimestamp': 'ingest-time',
      '/filter/emptyProfiles': 'empty-profiles',
      '/additionalFields': 'platform-echo',
      '/additionalFields/eventList': 'event-column',
      '/additionalFields/eventList/filter': 'event-times',
      '/requestId': 'request-id',
      '/updateTime': 'update-time',
    });
  });

  const fails = lifecycleAt('fails-writing', 'quick');
  const partly = lifecycleAt('partly-fails', 'quick');
  const stuck = lifecycleAt('stuck', 'quick');
  const several = { request: full, batchIds: ['x', 'y'] };

  it.each<[string, EditionName, Partial<JobFacts>, number, string, string | undefined]>([
    ['new', 'platform', {}, 0, '/computeGatewayJobId', 'platform-first-status'],
    ['new', 'segmentation', {}, 0, '/computeGatewayJobId', 'run-ids'],
    ['running', 'platform', {}, 600, '/metrics', 'open-intervals'],
    ['running', 'platform', {}, 600, '/destination', 'platform-spelling'],
    ['running', 'tutorial', {}, 600, '/destination', 'batch-ids-at-creation'],
    ['succeeded', 'tutorial', {}, 3000, '/metrics', 'open-intervals'],
    ['failed', 'tutorial', { lifecycle: fails }, 3000, '/status', 'status-words'],
    ['failed', 'tutorial', { lifecycle: fails }, 3000, '/errors', 'errors-of-failure'],
    ['failed', 'platform', { lifecycle: fails }, 3000, '/metrics', 'failed-metrics'],
    ['failed', 'platform', { lifecycle: fails }, 3000, '/computeGatewayJobId', 'failed-metrics'],
    [
      'failed',
      'platform',
      { lifecycle: fails },
      3000,
      '/destination/batchId',
      'empty-batch-on-failure',
    ],
    ['flawed', 'profile', { lifecycle: fails, flaw: 'No.' }, 3000, '/errors', 'unknown-field'],
    ['failed in part', 'platform', { lifecycle: partly }, 3000, '/errors', 'partly-fails'],
    ['failed in part', 'platform', { lifecycle: partly }, 3000, '/status', 'partly-fails'],
    [
      'failed in part',
      'segmentation',
      { lifecycle: partly, ...several },
      3000,
      '/destination/batches/1/batchId',
      'partly-fails',
    ],
    [
      'failed in part',
      'profile',
      { lifecycle: partly, ...several },
      3000,
      '/destination/batches/1/batchId',
      'guide-errors-on-success',
    ],
    [
      'being cancelled',
      'platform',
      { lifecycle: stuck, cancelAskedAt: 10_600 },
      700,
      '/status',
      'cancelled-status',
    ],
    [
      'cancelled',
      'platform',
      { lifecycle: stuck, cancelAskedAt: 10_600 },
      3000,
      '/status',
      'cancelled-status',
    ],
    [
      'cancelled',
      'platform',
      { lifecycle: stuck, cancelAskedAt: 10_600 },
      3000,
      '/destination/batchId',
      'cancelled-batches',
    ],
    [
      'without its dataset',
      'platform',
      { dataSetGoneAt: 10_600 },
      700,
      '/status',
      'data-set-removed',
    ],
    [
      'without its dataset',
      'platform',
      { dataSetGoneAt: 10_600 },
      700,
      '/errors',
      'data-set-removed',
    ],
    [
      'without its dataset',
      'platform',
      { dataSetGoneAt: 10_600 },
      700,
      '/destination/batchId',
      'data-set-removed',
    ],
    [
      'about to lose its dataset',
      'platform',
      { dataSetGoneAt: 10_900 },
      700,
      '/status',
      'status-words',
    ],
    ['parted', 'segmentation-2020', several, 0, '/destination', 'segmentation-2020-batches'],
    ['whole', 'segmentation-2020', {}, 0, '/destination', 'batch-ids-at-creation'],
    [
      'parted',
      'segmentation-2020',
      several,
      0,
      '/destination/batches',
      'segmentation-2020-batches',
    ],
    [
      'not parted',
      'platform',
      { request: { ...quickJob.request, perSegment: true } },
      0,
      '/destination/segmentPerBatch',
      'per-segment-without-segments',
    ],
    ['whole', 'platform', {}, 0, '/destination/segmentPerBatch', undefined],
    ['parted', 'platform', several, 0, '/destination/segmentPerBatch', undefined],
    ['parted', 'platform', several, 0, '/destination/batches/1/status', undefined],
    ['parted', 'platform', several, 0, '/destination/batches/1/segmentNs', undefined],
    ['full', 'segmentation', several, 0, '/fields', 'field-paths'],
    ['full', 'segmentation', several, 0, '/filter', 'segments-any'],
    ['full', 'segmentation', several, 0, '/additionalFields', 'event-column'],
    [
      'as printed',
      'platform',
      { request: { ...full, fields: 'string' } },
      0,
      '/fields',
      'placeholder-fields',
    ],
  ])('should be, of a job that is %s, in %s', (_, edition, over, laterMs, pointer, id) => {
    const facts = { ...quickJob, ...over };
    expect(shownIn(edition, facts, facts.createdAt + laterMs).found[pointer]).toBe(id);
  });

  it('should be found in steps, twice as many for twice as many batches', () => {
    const stepsFor = (length: number) => {
      const segments = Array.from({ length }, (_, at) => ({ id: `${at}` }));
      const request = { ...full, filter: { segments } };
      const facts = { ...quickJob, request, batchIds: segments.map(({ id }) => id) };
      const job = jobAt(facts, facts.createdAt);
      const work = evidenceOf('platform', job, editions.platform.job(job, org));
      let steps = 0;
      while (!work.next().done) steps += 1;
      return steps;
    };
    const steps = stepsFor(2000);
    expect(steps).toBeGreaterThan(20);
    expect(stepsFor(4000)).toBeLessThanOrEqual(2.5 * steps);
  });
});

/** By RFC 6901, for names that need no escaping. */
function valueAt(value: unknown, pointer: string): unknown {
  const names = pointer.split('/').slice(1);
  return names.reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], value);
}
