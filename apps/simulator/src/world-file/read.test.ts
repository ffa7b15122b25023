import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unionSchema } from '../../test/callers/caller.ts';
import { readWorld } from './read.ts';

const dataSet = '5b7c86968f7b6501e21ba9df';
const request = { destination: { datasetId: dataSet }, schema: { name: '_xdm.context.profile' } };
const job = { id: 7, createdAt: '2026-01-01T00:00:00Z', request };
const perSegment = {
  ...request,
  destination: { ...request.destination, segmentPerBatch: true },
  filter: { segments: [{ segmentId: 'a' }, { segmentId: 'b' }] },
};
const total = { startTimeInMs: 1000, endTimeInMs: 9000 };

const read = (value: unknown) => readWorld(value, { edition: 'platform' });
const withJob = (over: object) => ({ dataSets: [{ id: dataSet }], jobs: [{ ...job, ...over }] });

/** What is wrong, as `pointer message (nearest)`. */
function wrongIn(value: unknown): readonly string[] {
  const decoded = read(value);
  if (decoded.ok) return [];
  return decoded.problems.map(
    ({ at, message, nearest }) => `${at} ${message}${nearest === undefined ? '' : ` (${nearest})`}`,
  );
}

function jobIn(over: object) {
  const decoded = read(withJob(over));
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
  return decoded.value.jobs[0];
}

describe('a world file', () => {
  it('should be read as the documentation shows it', () => {
    const docs = readFileSync(join(import.meta.dirname, '../../../../docs/worlds.md'), 'utf8');
    const [, json = ''] = /```json\n(.*?)```/s.exec(docs) ?? [];
    const decoded = read(JSON.parse(json));
    expect(decoded).toMatchObject({
      ok: true,
      value: {
        jobs: [{ id: 726, observed: true }, { id: 727 }],
        segments: [{ name: 'Gold members' }],
      },
    });
  });

  it('should be empty where it says nothing', () => {
    expect(read({})).toEqual({ ok: true, value: { jobs: [], dataSets: [] } });
    expect(read({ $schema: 'x', jobs: [] })).toEqual({
      ok: true,
      value: { jobs: [], dataSets: [] },
    });
  });

  it.each<[unknown, string]>([
    [[], 'The world must be an object; got an array'],
    [{ job: [] }, '/job is not a known field. Did you mean jobs? (jobs)'],
    [{ dataSets: [{ id: 'x' }] }, '/dataSets/0/id must match the pattern ^[0-9a-f]{24}$'],
    [
      { dataSets: [{ id: dataSet, definition: { schemaref: {} } }] },
      '/dataSets/0/definition/schemaref is not a known field. Did you mean schemaRef? (schemaRef)',
    ],
    [
      { dataSets: [{ id: dataSet, createdAt: 'soon' }] },
      '/dataSets/0/createdAt must be an RFC 3339 timestamp from 1970 on, such as 2026-11-26T21:00:00Z; got "soon"',
    ],
    [{ segments: [{ id: 'a' }] }, '/segments/0/name is required'],
    [
      {
        segments: [
          { id: 'a', name: 'A' },
          { id: 'a', name: 'B', namespace: 'UPS' },
        ],
      },
      '/segments/1/id is used twice; each ID must be unique',
    ],
    [{ mergePolicies: [{ id: 'm', attributeMerge: { type: 'newest' } }] }, 'mergePolicies/0'],
    [
      { mergePolicies: [{ id: 'm', attributeMerge: { type: 'dataSetPrecedence' } }] },
      '/mergePolicies/0/attributeMerge/order must be an array of dataset IDs',
    ],
    [
      { dataSets: [{ id: dataSet }, { id: dataSet }] },
      '/dataSets/1/id is used twice; each ID must be unique',
    ],
  ])('should be rejected: %j', (value, message) => {
    expect(wrongIn(value)[0]).toContain(message);
  });

  it.each<[object, string]>([
    [{ id: 0 }, '/jobs/0/id must be at least 1 (got 0) (1)'],
    [{ createdAt: '2026-01-01' }, '/jobs/0/createdAt must be an RFC 3339 timestamp'],
    [
      { script: 'succeed' },
      '/jobs/0/script must be one of: succeeds, fails-exporting, fails-writing, partly-fails, stuck. Did you mean succeeds? (succeeds)',
    ],
    [{ filters: {} }, '/jobs/0/filters is not a known field (id)'],
    [
      { request: { ...request, filters: {} } },
      '/jobs/0/request/filters is not a known field. Did you mean filter? (filter)',
    ],
    [
      {
        request: {
          ...request,
          filter: { segmentQualificationTime: { startTime: '2026-02-30T00:00:00Z' } },
        },
      },
      '/jobs/0/request/filter/segmentQualificationTime/startTime must be an RFC 3339 timestamp such as 2018-10-25T13:22:04-07:00',
    ],
    [
      { request: { ...request, destination: { datasetId: '5b7c86968f7b6501e21ba9d0' } } },
      `/jobs/0/request/destination/datasetId must be the ID of one of the dataSets; got "5b7c86968f7b6501e21ba9d0" (${dataSet})`,
    ],
    [{ batchIds: ['a', 'b'] }, '/jobs/0/batchIds must have 1 ID; got 2'],
    [{ batchIds: ['../a'] }, '/jobs/0/batchIds/0 must match the pattern ^[0-9A-Za-z_-]{1,64}$'],
    [
      { request: perSegment, batchIds: ['a'] },
      '/jobs/0/batchIds must have 2 IDs, one for each segment; got 1',
    ],
    [
      { request: perSegment, batchIds: ['a', 'a'] },
      '/jobs/0/batchIds/1 is used twice; each ID must be unique',
    ],
    [
      { pace: 'quick', metrics: { totalTime: total } },
      '/jobs/0/pace is not allowed with metrics, which define it',
    ],
    [{ metrics: {} }, '/jobs/0/metrics/totalTime is required'],
    [
      { metrics: { totalTime: { startTimeInMs: 2, endTimeInMs: 1 } } },
      '/jobs/0/metrics/totalTime/endTimeInMs must not be before /totalTime/startTimeInMs',
    ],
    [
      {
        metrics: { totalTime: total, profileExportTime: { startTimeInMs: 999, endTimeInMs: 2000 } },
      },
      '/jobs/0/metrics/profileExportTime/startTimeInMs must not be before /totalTime/startTimeInMs',
    ],
    [
      {
        metrics: {
          totalTime: total,
          aCPDatasetWriteTime: { startTimeInMs: 9000, endTimeInMs: 9001 },
        },
      },
      '/jobs/0/metrics/totalTime/endTimeInMs must not be before /aCPDatasetWriteTime/endTimeInMs',
    ],
    [
      { cancelAskedAt: '2025-12-31T23:59:59Z' },
      '/jobs/0/cancelAskedAt must be between the creation of the job and its end',
    ],
    [
      { cancelAskedAt: '2026-01-01T00:00:04Z' },
      '/jobs/0/cancelAskedAt must be between the creation of the job and its end',
    ],
  ])('should be rejected with a job: %j', (over, message) => {
    expect(wrongIn(withJob(over)).join('\n')).toContain(message);
  });

  it('should be rejected with a job whose data set holds no profiles', () => {
    const definition = { name: 'Other' };
    expect(wrongIn({ dataSets: [{ id: dataSet, definition }], jobs: [job] })).toEqual([
      `/jobs/0/request/destination/datasetId must be a dataset with the schema ${unionSchema}; "${dataSet}" has another`,
    ]);
  });

  it('should be rejected with two jobs of one ID, or with one batch', () => {
    const dataSets = [{ id: dataSet }];
    expect(wrongIn({ dataSets, jobs: [job, job] })).toEqual([
      '/jobs/1/id is used twice; each ID must be unique',
    ]);
    const batchIds = ['b'];
    expect(
      wrongIn({
        dataSets,
        jobs: [
          { ...job, batchIds },
          { ...job, id: 8, batchIds },
        ],
      }),
    ).toEqual(['/jobs/1/batchIds/0 is used twice; each ID must be unique']);
  });

  it('should tell the first ten things that are wrong', () => {
    const jobs = Array.from({ length: 1000 }, (_, id) => ({ ...job, id: id + 1, createdAt: 'x' }));
    expect(wrongIn({ dataSets: [{ id: dataSet }], jobs })).toHaveLength(10);
  });
});

describe('a job of a world file', () => {
  it('should go as a created one does, where nothing else is said', () => {
    expect(jobIn({})).toMatchObject({
      createdAt: 1_767_225_600_000,
      instance: 'ups',
      statuses: ['realized'],
      lifecycle: { script: 'succeeds', pace: { queuedMs: 500 } },
    });
    expect(jobIn({})?.batchIds[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(jobIn({})).toEqual(jobIn({}));
    expect(jobIn({ request: perSegment })?.batchIds).toHaveLength(2);
  });

  it('should take the statuses of the edition', () => {
    const decoded = readWorld(withJob({}), { edition: 'tutorial' });
    expect(decoded.ok && decoded.value.jobs[0]?.statuses).toEqual(['realized', 'existing']);
  });

  it('should take as long as its metrics tell, whenever they were', () => {
    const metrics = {
      totalTime: total,
      profileExportTime: { startTimeInMs: 1500, endTimeInMs: 4000 },
      aCPDatasetWriteTime: { startTimeInMs: 4700, endTimeInMs: 8000, totalTimeInMs: 1 },
      totalExportedProfileCounter: 500,
    };
    expect(jobIn({ metrics, computeGatewayJobId: { exportJob: 'e' } })).toMatchObject({
      observed: true,
      lifecycle: {
        script: 'succeeds',
        pace: {
          queuedMs: 500,
          exportingMs: 2500,
          handoverMs: 700,
          writingMs: 3300,
          closingMs: 1000,
        },
      },
      counts: { total: 500, byNamespace: {} },
      population: { synthetic: 5000 },
      runs: { exportRunId: 'e', writeRunId: '' },
    });
  });

  it.each([
    ['succeeds', { exportingMs: 8000, writingMs: 0, closingMs: 0 }],
    ['fails-exporting', { exportingMs: 8000, writingMs: 0, closingMs: 0 }],
  ])('should have exported all of its time where no part is told: %s', (script, pace) => {
    expect(jobIn({ script, metrics: { totalTime: total } })?.lifecycle.pace).toMatchObject(pace);
  });

  it('should have written until its end, or failed at the end of its export', () => {
    const profileExportTime = { startTimeInMs: 1000, endTimeInMs: 4000 };
    const paceOf = (script: string) =>
      jobIn({ script, metrics: { totalTime: total, profileExportTime } })?.lifecycle.pace;
    expect(paceOf('succeeds')).toMatchObject({ writingMs: 5000, closingMs: 0 });
    expect(paceOf('fails-exporting')).toMatchObject({ writingMs: 0, closingMs: 5000 });
  });
});
