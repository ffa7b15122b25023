import { describe, expect, it } from 'vitest';
import { tenantFacts } from '../../../test/tenant-facts.ts';
import type { JobFacts } from '../job-facts.ts';
import { lifecycleAt } from '../lifecycle.ts';
import { cancelJob } from './cancel-job.ts';

// At the pace quick it ends after 3 s, or 0.5 s after a cancel.
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

describe('cancelJob', () => {
  it('should tell how long observed jobs go on, where the cancel of one ends last', () => {
    const tenant = tenantFacts({ observedUntil: 13_000 });
    expect(cancelJob(tenant, job, 12_999)?.tenant.observedUntil).toBe(13_499);
    expect(cancelJob(tenant, job, 11_000)?.tenant.observedUntil).toBe(13_000);
  });

  it('should not speak of observed jobs where there are none', () => {
    expect(cancelJob(tenantFacts(), job, 11_000)?.tenant).not.toHaveProperty('observedUntil');
  });
});
