import { describe, expect, it } from 'vitest';
import { org } from '../../test/callers/caller.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { lifecycleAt } from '../core/lifecycle.ts';
import { filesKey, rowsKey } from './content-key.ts';
import type { WrittenBatch } from './port.ts';

const tenant = { org, sandbox: 'prod', epoch: 0 };
const request = { dataSetId: 'd', schemaName: 's', perSegment: true };
const segments = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

/** A batch of a job with four, one for each segment. */
function batchOf(over: Partial<JobFacts> = {}, of: Partial<WrittenBatch> = {}): WrittenBatch {
  const job: JobFacts = {
    id: 1,
    createdAt: 1000,
    requestId: 'r',
    instance: 'ups',
    request: { ...request, filter: { segments } },
    lifecycle: lifecycleAt('succeeds', 'quick'),
    batchIds: ['one', 'two', 'three', 'four'],
    population: { synthetic: 10 },
    statuses: ['realized'],
    ...over,
  };
  return { tenant, origin: { seed: 'seed', ...tenant }, job, index: 0, ...of };
}

const evaluating = { ...request, filter: { segments }, evaluate: true };

describe('what the rows of a job are kept under', () => {
  it.each<[string, WrittenBatch]>([
    ['seed', batchOf({}, { origin: { seed: 'other', ...tenant } })],
    ['org', batchOf({}, { origin: { seed: 'seed', ...tenant, org: 'other' } })],
    ['sandbox', batchOf({}, { origin: { seed: 'seed', ...tenant, sandbox: 'other' } })],
    ['population', batchOf({ population: { synthetic: 11 } })],
    ['fields', batchOf({ request: { ...request, filter: { segments }, fields: 'person' } })],
    ['segments', batchOf({ request: { ...request, filter: { segments: [] } } })],
    ['edition’s statuses', batchOf({ statuses: ['realized', 'existing'] })],
    ['meaning of realized', batchOf({ realizedHoldsExisting: true })],
    [
      'script, by which batches are lost',
      batchOf({ lifecycle: lifecycleAt('partly-fails', 'quick') }),
    ],
  ])('should be of their own where there is another %s', (_, other) => {
    expect(rowsKey(other)).not.toBe(rowsKey(batchOf()));
    expect(filesKey(other)).not.toBe(filesKey(batchOf()));
  });

  it('should depend on the creation of a job that evaluates its segments', () => {
    const [one, other] = [1000, 2000].map((createdAt) =>
      batchOf({ createdAt, request: evaluating }),
    );
    expect(rowsKey(other as WrittenBatch)).not.toBe(rowsKey(one as WrittenBatch));
  });

  it.each<[string, WrittenBatch]>([
    ['id', batchOf({ id: 2, requestId: 's' })],
    ['creation', batchOf({ createdAt: 2000 })],
    ['data set', batchOf({ request: { ...request, dataSetId: 'e', filter: { segments } } })],
    ['pace', batchOf({ lifecycle: lifecycleAt('succeeds', 'instant') })],
    ['batch', batchOf({}, { index: 1 })],
  ])('should be the same where all but the %s is', (_, other) => {
    expect(rowsKey(other)).toBe(rowsKey(batchOf()));
  });
});

describe('what the files of a batch are of', () => {
  it('should be its own', () => {
    const batches = [batchOf(), batchOf({}, { index: 1 }), batchOf({ id: 2 })];
    expect(new Set(batches.map(filesKey)).size).toBe(3);
    expect(filesKey(batchOf())).toBe(filesKey(batchOf()));
  });
});
