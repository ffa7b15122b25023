import type { DataSetFacts } from '../../core/data-set.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import { lifecycleAt } from '../../core/lifecycle.ts';
import type { Tenant, TenantFacts } from '../../core/tenant.ts';

export const tenant: Tenant = { org: 'A@AdobeOrg', sandbox: 'prod' };

export const facts = (version: number): TenantFacts => ({
  version,
  world: 'empty',
  clock: [],
  rules: [],
  nextJobId: 1,
  nextSerial: 1,
});

export const job = (id: number, over: Partial<JobFacts> = {}): JobFacts => ({
  id,
  createdAt: 1000 + id,
  requestId: `request ${id}`,
  instance: 'ups',
  request: { dataSetId: 'd', schemaName: 's' },
  lifecycle: lifecycleAt('succeeds', 'quick'),
  batchIds: ['b'],
  exportRunId: 'e',
  writeRunId: 'w',
  ...over,
});

export const dataSet = (id: string): DataSetFacts => ({
  id,
  viewId: 'v',
  createdAt: 1,
  holdsProfiles: true,
  definition: {},
});
