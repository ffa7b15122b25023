import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readDataSet,
  readDataSetCreated,
  readExportJob,
  readPage,
  UnexpectedResponse,
} from '../src/index.ts';

const least = { id: 7, status: 'NEW', creationTime: 1000 };

describe('readExportJob', () => {
  it('should need no more than id, status and creation time', () => {
    expect(readExportJob(least)).toStrictEqual({
      id: 7,
      status: 'NEW',
      statusText: 'NEW',
      ended: false,
      segmentPerBatch: false,
      batches: [],
      errors: [],
      createdAt: 1000,
      updatedAt: 1000,
      raw: least,
    });
  });

  it('should take the start of the total time for a missing creation time', () => {
    const metrics = { totalTime: { startTimeInMs: 5 } };
    expect(readExportJob({ id: 7, status: 'NEW', metrics }).createdAt).toBe(5);
  });

  it.each([
    ['QUEUED', 'UNKNOWN', false],
    ['succeeded', 'UNKNOWN', false],
    ['toString', 'UNKNOWN', false],
    ['CANCELLING', 'CANCELLING', false],
    ['CANCELLED', 'CANCELLED', true],
    ['FAILED', 'FAILED', true],
  ] as const)('should read the status %s as %s', (text, status, ended) => {
    const read = readExportJob({ ...least, status: text });
    expect(read).toMatchObject({ status, statusText: text, ended });
  });

  it('should read an id that is quoted', () => {
    expect(readExportJob({ ...least, id: '726' }).id).toBe(726);
  });

  it.each([
    ['an entry without a batch', { batches: [{ segmentId: 's', batchId: '' }] }, [undefined]],
    ['nothing for an empty id', { batchId: '' }, []],
    ['nothing for null', { batchId: null, batches: null }, []],
    ['both ids where they differ', { batchId: 'a', batches: { batchId: 'b' } }, ['a', 'b']],
    ['one id where they agree', { batchId: 'a', batches: { batchId: 'a' } }, ['a']],
    ['an entry without a segment', { batches: [{ batchId: 'b' }, 'junk'] }, ['b']],
  ])('should find %s', (_, destination, ids) => {
    const { batches } = readExportJob({ ...least, destination });
    expect(batches.map(({ batchId }) => batchId)).toEqual(ids);
  });

  it('should fill in the namespace of a segment, but no statuses', () => {
    const { batches, segmentPerBatch } = readExportJob({
      ...least,
      destination: { batches: [{ segmentId: 's' }] },
    });
    expect(batches).toEqual([{ segment: { id: 's', namespace: 'ups', statuses: [] } }]);
    expect(segmentPerBatch).toBe(true);
  });

  it('should believe segmentPerBatch over the form of batches', () => {
    const destination = { segmentPerBatch: true, batches: { segmentId: 's' } };
    expect(readExportJob({ ...least, destination }).segmentPerBatch).toBe(true);
    const other = { segmentPerBatch: false, batches: [] };
    expect(readExportJob({ ...least, destination: other }).segmentPerBatch).toBe(false);
  });

  it.each([
    [
      { code: 12, message: 'other key' },
      { code: '12', message: 'other key' },
    ],
    [{}, { code: 'unknown', message: '' }],
    ['Job aborted.', { code: 'unknown', message: 'Job aborted.' }],
  ])('should read the error %j', (error, read) => {
    expect(readExportJob({ ...least, errors: [error] }).errors).toStrictEqual([read]);
    expect(readExportJob({ ...least, errors: error }).errors).toStrictEqual([read]);
  });

  it('should show counters only with a total', () => {
    const parts = { exportedProfileByNamespaceCounter: { a: 1, b: 'two' } };
    expect(readExportJob({ ...least, metrics: parts })).not.toHaveProperty('counters');
    const metrics = { ...parts, totalExportedProfileCounter: 0 };
    expect(readExportJob({ ...least, metrics }).counters).toEqual({
      total: 0,
      byNamespace: { a: 1 },
    });
  });

  it.each([
    [null, ''],
    [[], ''],
    [{ status: 'NEW', creationTime: 1 }, '/id'],
    [{ ...least, id: 1.5 }, '/id'],
    [{ ...least, id: -1 }, '/id'],
    [{ id: 7, creationTime: 1 }, '/status'],
    [{ id: 7, status: '', creationTime: 1 }, '/status'],
    [{ id: 7, status: 'NEW', creationTime: '1' }, '/creationTime'],
  ])('should reject %j', (value, pointer) => {
    expect(() => readExportJob(value)).toThrow(UnexpectedResponse);
    expect(() => readExportJob(value)).toThrow(expect.objectContaining({ pointer, body: value }));
  });

  it('should read or reject, and never fail in any other way', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          id: fc.constantFrom(1, '1', null),
          status: fc.constantFrom('NEW', 'FAILED', 3),
          creationTime: fc.constantFrom(1, 'x'),
          destination: fc.jsonValue(),
          errors: fc.jsonValue(),
          metrics: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(value, (some) => {
        try {
          const read = readExportJob(some);
          expect(read.raw).toBe(some);
          for (const batch of read.batches) expect(batch.batchId).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(UnexpectedResponse);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('readPage', () => {
  it.each([
    ['/export/jobs/?limit=2&offset=1538573416687_722', '1538573416687_722'],
    ['/export/jobs/?offset=1_2&limit=2', '1_2'],
    ['https://platform.adobe.io/export/jobs?limit=2&offset=a%2Bb%26c#top', 'a+b&c'],
    ['?offset=%', '%'],
    ['/export/jobs/?limit=2&offset=', undefined],
    ['/export/jobs/?pageoffset=3', undefined],
    ['string', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('should read the cursor of %s', (next, cursor) => {
    const page = readPage({ records: [], link: { next } });
    expect(page).toStrictEqual({ jobs: [], ...(cursor !== undefined && { next: cursor }) });
  });

  it.each([
    [{}, '/records'],
    [{ children: [least] }, '/records'],
    [[least], '/records'],
    [{ records: [least, { ...least, id: 'x' }] }, '/records/1/id'],
  ])('should reject %j', (value, pointer) => {
    expect(() => readPage(value)).toThrow(expect.objectContaining({ pointer, kind: 'unreadable' }));
  });

  it('should read a page without a link', () => {
    expect(readPage({ records: [least] }).jobs).toHaveLength(1);
  });
});

describe('readDataSetCreated', () => {
  it.each([
    [['@/dataSets/5c'], '5c'],
    [['@/datasets/5c'], '5c'],
    [['5c'], '5c'],
  ])('should read %j', (value, id) => expect(readDataSetCreated(value)).toEqual({ id }));
  it.each([[[]], [{}], [['@/dataSets/']], [[7]], [null]])('should reject %j', (value) => {
    expect(() => readDataSetCreated(value)).toThrow(UnexpectedResponse);
  });
});

describe('readDataSet', () => {
  it('should read what is there', () => {
    const raw = { name: 'n', tags: { a: ['x'], b: 'y' }, schemaRef: { id: 's' }, created: 1 };
    expect(readDataSet({ d: raw }, 'd')).toStrictEqual({
      id: 'd',
      name: 'n',
      schemaId: 's',
      tags: { a: ['x'], b: ['y'] },
      createdAt: 1,
      raw,
    });
  });
  it.each([{}, [], null, { d: 1 }])('should reject %j', (value) => {
    expect(() => readDataSet(value, 'd')).toThrow(UnexpectedResponse);
    expect(() => readDataSet(value, '__proto__')).toThrow(UnexpectedResponse);
  });
});
