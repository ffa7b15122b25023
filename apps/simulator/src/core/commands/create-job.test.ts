import { describe, expect, it } from 'vitest';
import { dataSetFacts, tenantFacts } from '../../../test/tenant-facts.ts';
import type { TenantFacts } from '../tenant-facts.ts';
import { type CreateJob, createJob } from './create-job.ts';

const now = 1_600_000_000_000;

/** Makes a job, and gives it with the tenant as it is then. */
function made(tenant: TenantFacts, asked: Partial<CreateJob> = {}) {
  const request = { dataSetId: 'd', schemaName: 's' };
  const decided = createJob(
    tenant,
    dataSetFacts('d'),
    { request, instance: 'ups', ...asked },
    { defaults: { script: 'succeeds', pace: 'quick' }, now },
  );
  if ('rejection' in decided) throw new Error(decided.rejection);
  return { job: decided.job, tenant: decided.changes.tenant };
}

describe('createJob', () => {
  it('should give each batch of each job an id of its own', () => {
    const segments = ['a', 'b', 'c'].map((id) => ({ id }));
    const request = { dataSetId: 'd', schemaName: 's', perSegment: true, filter: { segments } };
    const first = made(tenantFacts(), { request });
    const second = made(first.tenant, { request });
    const ids = [...first.job.batchIds, ...second.job.batchIds];
    expect(new Set(ids).size).toBe(6);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('should number the lifecycles of a tenant, and know them again', () => {
    const first = made(tenantFacts(), { script: 'stuck' });
    const second = made(first.tenant);
    const third = made(second.tenant, { script: 'stuck' });
    expect([first, second, third].map(({ job }) => job.lifecycle.number)).toEqual([0, 1, 0]);
    expect(third.tenant.lifecycles).toEqual([first.job.lifecycle, second.job.lifecycle]);
  });

  it('should freeze what the tenant exports at the time', () => {
    const { job } = made(tenantFacts({ population: { synthetic: 7 } }));
    expect(job.population).toEqual({ synthetic: 7 });
  });
});
