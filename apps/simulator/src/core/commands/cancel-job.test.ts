import { describe, expect, it } from 'vitest';
import { quickJob } from '../../../test/facts/quick-job.ts';
import { tenantFacts } from '../../../test/facts/tenant-facts.ts';
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

  it('should change nothing twice, also where the clock stands before the job', () => {
    const before = quickJob.createdAt - 500;
    const [cancelled = quickJob] = cancelJob(tenantFacts(), quickJob, before)?.jobs ?? [];
    expect(cancelled.cancelAskedAt).toBe(quickJob.createdAt);
    for (const now of [before, before + 1, quickJob.createdAt, quickJob.createdAt + 1]) {
      expect(cancelJob(tenantFacts(), cancelled, now)).toBeUndefined();
    }
  });

  it('should change nothing once a rule has cancelled the job', () => {
    const lifecycle = { ...quickJob.lifecycle, cancelAfterMs: 700 };
    const ruled = { ...quickJob, lifecycle };
    expect(cancelJob(tenantFacts(), ruled, ruled.createdAt + 699)?.jobs).toHaveLength(1);
    expect(cancelJob(tenantFacts(), ruled, ruled.createdAt + 700)).toBeUndefined();
  });
});
