import { describe, expect, it } from 'vitest';
import { quickJob } from '../../../test/quick-job.ts';
import { tenantFacts } from '../../../test/tenant-facts.ts';
import { cancelJob } from './cancel-job.ts';

describe('cancelJob', () => {
  it('should tell how long observed jobs go on, where the cancel of one ends last', () => {
    const tenant = tenantFacts({ observedUntil: 13_000 });
    expect(cancelJob(tenant, quickJob, 12_999)?.tenant.observedUntil).toBe(13_499);
    expect(cancelJob(tenant, quickJob, 11_000)?.tenant.observedUntil).toBe(13_000);
  });

  it('should not speak of observed jobs where there are none', () => {
    expect(cancelJob(tenantFacts(), quickJob, 11_000)?.tenant).not.toHaveProperty('observedUntil');
  });
});
