import { validators } from '@aep-sim/types/validators';
import { describe, expect, it } from 'vitest';
import { org, scripted, startAt } from '../../test/callers/caller.ts';
import { quickJob } from '../../test/facts/quick-job.ts';
import { createViewing } from '../../test/facts/viewing.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { NO_TENANT, type Tenant } from '../core/tenant.ts';
import { tenantList } from './tenants.ts';

const none = { requestsOf: () => 0 };

/** Tenants of these sandboxes, each of which has a data set. */
async function viewing(...sandboxes: readonly string[]) {
  const created = createViewing();
  for (const sandbox of sandboxes) {
    await created.caller.as({ 'x-sandbox-name': sandbox }).createDataSet();
  }
  return created;
}

describe('the list of tenants', () => {
  it('should say what each has, and what its clock shows', async () => {
    const { caller, tenants } = await viewing('other');
    await caller.freeze();
    const dataSetId = await caller.createDataSet();
    for (const script of ['fails-exporting', 'succeeds', 'fails-writing', 'stuck']) {
      await caller.createJob(dataSetId, scripted(script));
    }
    await caller.advance(2500);
    const requestsOf = ({ sandbox }: Tenant) => (sandbox === 'prod' ? 7 : 1);
    const shown = await tenantList(tenants, { limit: 9, requestsOf });
    expect(shown).toEqual({
      tenants: [
        {
          org,
          sandbox: 'other',
          jobs: 0,
          failedJobs: 0,
          dataSets: 1,
          requests: 1,
          clock: { now: startAt, running: true },
        },
        {
          org,
          sandbox: 'prod',
          jobs: 4,
          failedJobs: 1,
          dataSets: 1,
          requests: 7,
          clock: { now: startAt + 2500, running: false },
        },
      ],
    });
    expect(validators.control.TenantList(shown)).toBe(true);
  });

  it('should come in pages, by name', async () => {
    const { tenants } = await viewing('c', 'a', 'b');
    const first = await tenantList(tenants, { limit: 2, ...none });
    expect(first.tenants.map(({ sandbox }) => sandbox)).toEqual(['a', 'b']);
    expect(first.next).toEqual({ org, sandbox: 'b' });
    const after = first.next ?? NO_TENANT;
    const second = await tenantList(tenants, { after, limit: 2, ...none });
    expect(second.tenants.map(({ sandbox }) => sandbox)).toEqual(['c']);
    expect(second).not.toHaveProperty('next');
  });

  it.each([1, 2, 3])('should leave out what is no tenant, in pages of %i', async (limit) => {
    const { tenants } = await viewing('a', 'b', 'c');
    const write = (tenant: Tenant) =>
      tenants.write(tenant, {}, (at) => at.commit({ tenant: at.facts }));
    await write(NO_TENANT);
    await write({ org: 'z', sandbox: 'd' });
    const names: string[] = [];
    let after: Tenant | undefined;
    do {
      const page = await tenantList(tenants, { limit, ...none, ...(after && { after }) });
      names.push(...page.tenants.map(({ sandbox }) => sandbox));
      after = page.next;
    } while (after);
    expect(names).toEqual(['a', 'b', 'c', 'd']);
  });

  it('should count no more than a thousand failed jobs, and say so', async () => {
    const { tenants } = await viewing('a');
    const lifecycle = { ...quickJob.lifecycle, number: 0, script: 'fails-writing' as const };
    const jobs = Array.from(
      { length: 1001 },
      (_, index): JobFacts => ({ ...quickJob, lifecycle, id: index + 1 }),
    );
    const put = (some: readonly JobFacts[]) =>
      tenants.write({ org, sandbox: 'a' }, {}, (at) =>
        at.commit({ tenant: { ...at.facts, lifecycles: [lifecycle] }, jobs: some }),
      );
    await put(jobs.slice(0, 1000));
    const thousand = await tenantList(tenants, { limit: 9, ...none });
    expect(thousand.tenants[0]).toMatchObject({ jobs: 1000, failedJobs: 1000 });
    expect(thousand.tenants[0]).not.toHaveProperty('failedJobsMore');
    await put(jobs);
    const more = await tenantList(tenants, { limit: 9, ...none });
    expect(more.tenants[0]).toMatchObject({ jobs: 1001, failedJobs: 1000, failedJobsMore: true });
    expect(validators.control.TenantList(more)).toBe(true);
  });
});
