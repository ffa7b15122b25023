import { editionNames } from '@aep-sim/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidence } from '../../evidence/index.ts';
import { org } from '../../test/callers/caller.ts';
import { disturbedJobs } from '../../test/facts/disturbed-jobs.ts';
import { editions } from '../../test/facts/editions.ts';
import { quickJob } from '../../test/facts/quick-job.ts';
import { full, shownIn } from '../../test/facts/shown-in.ts';
import { jobAt } from '../core/job.ts';
import { evidenceOf } from './answer-evidence.ts';

/** No row of the evidence speaks of these. */
const unspokenOf = ['id', 'jobType', 'imsOrgId', 'profileInstanceId', 'creationTime'];

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
