import { expect, it } from 'vitest';
import { quickJob } from '../../../test/facts/quick-job.ts';
import { tenantFacts } from '../../../test/facts/tenant-facts.ts';
import { removeDataSet } from './remove-data-set.ts';

it('should tell the jobs of it, and none that it was gone before their creation', () => {
  const later = { ...quickJob, id: 2, createdAt: 12_000 };
  const { removed, jobs } = removeDataSet(tenantFacts(), 'd', [quickJob, later], 11_000);
  expect(removed).toEqual(['d']);
  expect(jobs).toEqual([
    { ...quickJob, dataSetGoneAt: 11_000, revision: 1 },
    { ...later, dataSetGoneAt: 12_000, revision: 1 },
  ]);
});

it('should count the data sets that are gone', () => {
  const once = removeDataSet(tenantFacts(), 'd', [], 11_000);
  expect(once.tenant.removedDataSets).toBe(1);
  expect(removeDataSet(once.tenant, 'e', [], 11_000).tenant.removedDataSets).toBe(2);
});
