import { expect, it } from 'vitest';
import { tenantFacts } from '../../../test/tenant-facts.ts';
import type { JobFacts } from '../job-facts.ts';
import { lifecycleAt } from '../lifecycle.ts';
import { removeDataSet } from './remove-data-set.ts';

const job: JobFacts = {
  id: 1,
  createdAt: 10_000,
  requestId: 'r',
  instance: 'ups',
  request: { dataSetId: 'd', schemaName: 's' },
  lifecycle: lifecycleAt('succeeds', 'quick'),
  batchIds: ['b'],
  population: { synthetic: 10 },
};

it('should tell the jobs of it, and none that it was gone before their creation', () => {
  const later = { ...job, id: 2, createdAt: 12_000 };
  const { removed, jobs } = removeDataSet(tenantFacts(), 'd', [job, later], 11_000);
  expect(removed).toEqual(['d']);
  expect(jobs).toEqual([
    { ...job, dataSetGoneAt: 11_000, revision: 1 },
    { ...later, dataSetGoneAt: 12_000, revision: 1 },
  ]);
});

it('should count the data sets that are gone', () => {
  const once = removeDataSet(tenantFacts(), 'd', [], 11_000);
  expect(once.tenant.removedDataSets).toBe(1);
  expect(removeDataSet(once.tenant, 'e', [], 11_000).tenant.removedDataSets).toBe(2);
});
