import { editionNames, type JobDetail } from '@aep-sim/types';
import { validators } from '@aep-sim/types/validators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { org } from '../../test/callers/caller.ts';
import { jobsAndInstants } from '../../test/facts/disturbed-jobs.ts';
import { quickJob } from '../../test/facts/quick-job.ts';
import { tenantFacts } from '../../test/facts/tenant-facts.ts';
import { jobAt, phaseAt } from '../core/job.ts';
import { changed, type JobFacts } from '../core/job-facts.ts';
import { lifecycleAt } from '../core/lifecycle.ts';
import { startOf } from '../tenants/worlds/index.ts';
import { type DetailContext, jobDetail } from './job.ts';
import { jobRow } from './job-row.ts';

const tenant = { org, sandbox: 'dev', epoch: 0 };

function detailOf(facts: JobFacts, now: number, context: Partial<DetailContext> = {}) {
  return jobDetail({ tenant, facts: tenantFacts(), now }, facts, { polls: 0, ...context });
}

function errorsOf(detail: JobDetail | undefined) {
  validators.control.JobDetail(detail);
  return validators.control.JobDetail.errors ?? [];
}

describe('a job in detail', () => {
  it('should be its row, what is stored of it, and what comes next', () => {
    const { why, ...detail } = detailOf(quickJob, 10_600, { polls: 2 }) ?? {};
    expect(detail).toEqual({
      ...jobRow(quickJob, { at: 10_600, polls: 2 }),
      org,
      sandbox: 'dev',
      at: 10_600,
      facts: {
        revision: 0,
        requestId: 'r',
        instance: 'ups',
        request: { dataSetId: 'd', schemaName: 's' },
        lifecycle: lifecycleAt('succeeds', 'quick').pace,
        population: { synthetic: 10 },
      },
      request: { destination: { datasetId: 'd' }, schema: { name: 's' } },
      written: [],
      next: { phase: 'writing', at: 11_800, inMs: 1200 },
    });
    expect(why?.length).toBeGreaterThan(2);
  });

  it('should tell what is stored only sometimes', () => {
    const facts = changed(quickJob, { statuses: ['realized'], flaw: 'No.' });
    expect(detailOf(facts, 10_000)?.facts).toMatchObject({
      revision: 1,
      statuses: ['realized'],
      flaw: 'No.',
    });
  });

  it('should satisfy its schema, whatever the job, and account for it in a few sentences', () => {
    fc.assert(
      fc.property(jobsAndInstants(100_000), fc.nat(500_000), ([facts, at], byMs) => {
        const detail = detailOf(facts, at + byMs, { at });
        expect(errorsOf(detail)).toEqual([]);
        expect(detail?.why.length).toBeLessThanOrEqual(6);
        for (const sentence of detail?.why ?? []) expect(sentence).toMatch(/^[A-Z].*\.$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('should satisfy its schema when its facts tell all that they can', () => {
    const facts: JobFacts = {
      ...quickJob,
      request: {
        ...quickJob.request,
        perSegment: true,
        fields: 'a',
        mergePolicy: { id: 'm', version: 1 },
        filter: {
          segments: [{ id: 'a', namespace: 'AAM', statuses: ['exited'] }],
          qualified: { from: '2018-01-01T00:00:00Z', to: '2019-01-01T00:00:00Z' },
          updatedAfter: '2018-01-01T00:00:00Z',
          eventsOnlyToo: false,
        },
        additional: {
          events: {
            fields: 'b',
            ingested: { after: '2018-01-01T00:00:00Z', before: '2019-01-01T00:00:00Z' },
          },
        },
        evaluate: true,
      },
      population: {
        imports: [{ hash: 'h', form: 'lines', importedAt: 1 }],
        mergePolicies: 'p',
        profiles: 2,
        fragments: 3,
      },
      statuses: ['realized'],
    };
    const detail = detailOf(facts, 13_000, { rows: 2 });
    expect(errorsOf(detail)).toEqual([]);
    const { request, population } = facts;
    expect(detail?.facts).toMatchObject({ request, population });
  });

  it('should name the first instant at which the phase is another', () => {
    fc.assert(
      fc.property(jobsAndInstants(8), ([facts, now]) => {
        const { phase } = jobAt(facts, now);
        const instants = Array.from({ length: 100 }, (_, index) => now + index);
        const at = instants.find((instant) => phaseAt(facts, instant) !== phase);
        const next =
          at === undefined ? undefined : { phase: phaseAt(facts, at), at, inMs: at - now };
        expect(detailOf(facts, now)?.next).toEqual(next);
      }),
      { numRuns: 500 },
    );
  });

  it('should name the batches that are written, once the job has succeeded', () => {
    const segments = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    const request = { ...quickJob.request, perSegment: true, filter: { segments } };
    const batchIds = ['x', 'y', 'z'];
    const lifecycle = lifecycleAt('partly-fails', 'quick');
    const facts = { ...quickJob, request, batchIds, lifecycle };
    expect(detailOf(facts, 12_999)?.written).toEqual([]);
    expect(detailOf(facts, 13_000)?.written).toEqual(['x', 'z']);
    expect(detailOf(facts, 13_000)?.batches).toEqual(batchIds);
  });
});

describe('a job at another instant', () => {
  const cancelled = changed(quickJob, { cancelAskedAt: 11_000 });

  it('should be shown as it was then, the cancel not yet asked for', () => {
    const before = detailOf(cancelled, 20_000, { at: 10_900 });
    expect(before).toEqual(detailOf(quickJob, 20_000, { at: 10_900 }));
    expect(before?.outcome).toBe('succeeded');
    expect(detailOf(cancelled, 20_000, { at: 11_000 })?.phase).toBe('cancelling');
  });

  it('should be shown as it will be', () => {
    expect(detailOf(quickJob, 10_000, { at: 13_000 })).toMatchObject({
      at: 13_000,
      phase: 'succeeded',
    });
  });

  it('should not be there before its creation', () => {
    expect(detailOf(quickJob, 20_000, { at: 9_999 })).toBeUndefined();
    expect(detailOf(quickJob, 9_999)?.phase).toBe('queued');
  });
});

describe.each(editionNames)('the documented jobs of %s', (edition) => {
  const origin = { seed: 'seed', org, sandbox: 'prod' };
  const { jobs = [] } = startOf('documented', { population: { synthetic: 10 }, edition })(origin);

  it('should satisfy the schemas at each of their instants', () => {
    expect(jobs.length).toBeGreaterThan(0);
    for (const facts of jobs) {
      const { createdAt, exportAt, exportedAt, writeAt, writtenAt, endAt } = jobRow(facts, {
        at: 0,
        polls: 0,
      });
      for (const now of [createdAt, exportAt, exportedAt, writeAt, writtenAt, endAt]) {
        const detail = detailOf(facts, now ?? Number.NaN);
        expect(errorsOf(detail)).toEqual([]);
        expect(detail?.chosenBy).toBe('observed');
      }
    }
  });
});

it('should have the instants of job 722 as they were seen', () => {
  const origin = { seed: 'seed', org, sandbox: 'prod' };
  const world = { population: { synthetic: 10 }, edition: 'tutorial' } as const;
  const job722 = startOf('documented', world)(origin).jobs?.find(({ id }) => id === 722);
  expect(job722 && detailOf(job722, 1_600_000_000_000)).toMatchObject({
    createdAt: 1538573416687,
    exportAt: 1538573872211,
    exportedAt: 1538573918809,
    writeAt: 1538573918809,
    writtenAt: 1538573922551,
    endAt: 1538573922551,
    outcome: 'failed',
    errorCode: '0090000009',
    written: [],
  });
});
