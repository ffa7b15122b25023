import { describe, expect, it } from 'vitest';
import type { JobFacts } from '../../core/job-facts.ts';
import { lifecycleAt } from '../../core/lifecycle.ts';
import type { Store } from '../port.ts';
import { batchSuite } from './batches.ts';
import { dataSet, facts, job, tenant } from './facts.ts';

/** What every store does. An adapter's own test calls it; a deviation would be listed there with its reason. */
export function storeSuite(createStore: () => Promise<Store> | Store): void {
  const filled = async (jobs: readonly JobFacts[]): Promise<Store> => {
    const store = await createStore();
    await store.commit(tenant, { tenant: facts(0), jobs });
    return store;
  };
  const ids = (page: { jobs: readonly JobFacts[] }) => page.jobs.map(({ id }) => id);

  describe('commit', () => {
    it('should know nothing of a tenant that was never written', async () => {
      const store = await createStore();
      expect(await store.tenant(tenant)).toBeUndefined();
      expect(await store.job(tenant, 1)).toBeUndefined();
      expect(await store.jobs(tenant, { limit: 10, now: 0 })).toEqual({ jobs: [], more: false });
      expect(await store.dataSets(tenant, { skip: 0, limit: 10 })).toEqual([]);
      expect(await store.nextChange(tenant, 0)).toBeUndefined();
    });

    it('should raise the version by one and give back what was written', async () => {
      const store = await createStore();
      expect(
        await store.commit(tenant, { tenant: facts(0), jobs: [job(1)], dataSets: [dataSet('d')] }),
      ).toBe(true);
      expect(await store.tenant(tenant)).toEqual(facts(1));
      expect(await store.job(tenant, 1)).toEqual(job(1));
      expect(await store.dataSet(tenant, 'd')).toEqual(dataSet('d'));
    });

    it('should write nothing when the version is not the stored one', async () => {
      const store = await filled([job(1)]);
      for (const version of [0, 2]) {
        expect(await store.commit(tenant, { tenant: facts(version), jobs: [job(2)] })).toBe(false);
        expect(await store.replace(tenant, { tenant: facts(version) })).toBe(false);
      }
      expect(await store.job(tenant, 2)).toBeUndefined();
      expect(await store.job(tenant, 1)).toEqual(job(1));
    });

    it('should let one of two commits on the same version win', async () => {
      const store = await filled([]);
      const won = await Promise.all([
        store.commit(tenant, { tenant: facts(1), jobs: [job(1)] }),
        store.commit(tenant, { tenant: facts(1), jobs: [job(2)] }),
      ]);
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(ids(await store.jobs(tenant, { limit: 10, now: 0 }))).toHaveLength(1);
    });

    it('should keep tenants apart', async () => {
      const store = await filled([job(1)]);
      for (const other of [
        { ...tenant, sandbox: 'dev' },
        { ...tenant, org: 'B@AdobeOrg' },
      ]) {
        expect(await store.job(other, 1)).toBeUndefined();
        expect(await store.tenant(other)).toBeUndefined();
      }
    });

    it('should forget everything before a replacement', async () => {
      const store = await filled([job(1)]);
      expect(await store.replace(tenant, { tenant: facts(1), jobs: [job(2)] })).toBe(true);
      expect(ids(await store.jobs(tenant, { limit: 10, now: 0 }))).toEqual([2]);
      expect((await store.tenant(tenant))?.version).toBe(2);
    });
  });

  describe('jobs', () => {
    it('should list the newest first, and by id within a millisecond', async () => {
      const store = await filled([
        job(5, { createdAt: 10 }),
        job(3, { createdAt: 30 }),
        job(4, { createdAt: 30 }),
        job(9, { createdAt: 20 }),
      ]);
      expect(ids(await store.jobs(tenant, { limit: 10, now: 0 }))).toEqual([4, 3, 9, 5]);
    });

    it('should page by key, whether or not a job stands at it', async () => {
      const store = await filled([1, 2, 3, 4, 5].map((id) => job(id)));
      const after = (createdAt: number, id: number) =>
        store.jobs(tenant, { after: { createdAt, id }, limit: 2, now: 0 });
      expect(await after(1004, 4)).toEqual({ jobs: [job(3), job(2)], more: true });
      expect(await after(1003, 99)).toEqual({ jobs: [job(3), job(2)], more: true });
      expect(await after(1003, 0)).toEqual({ jobs: [job(2), job(1)], more: false });
      expect(await after(0, 0)).toEqual({ jobs: [], more: false });
    });

    it('should skip', async () => {
      const store = await filled([1, 2, 3, 4, 5].map((id) => job(id)));
      expect(ids(await store.jobs(tenant, { skip: 3, limit: 5, now: 0 }))).toEqual([2, 1]);
      expect(ids(await store.jobs(tenant, { skip: 9, limit: 5, now: 0 }))).toEqual([]);
    });

    it('should filter by phase at an instant, and skip only what matches', async () => {
      const failing = { lifecycle: lifecycleAt('fails-writing', 'quick') };
      const store = await filled([job(1), job(2, failing), job(3), job(4, failing), job(5)]);
      const at = (phase: 'queued' | 'succeeded' | 'failed', now: number, skip = 0) =>
        store.jobs(tenant, { phase, now, skip, limit: 10 }).then(ids);
      const end = 1003 + 3000;
      expect(await at('queued', 1005)).toEqual([5, 4, 3, 2, 1]);
      expect(await at('succeeded', 1005)).toEqual([]);
      expect(await at('succeeded', end)).toEqual([3, 1]);
      expect(await at('failed', end)).toEqual([2]);
      expect(await at('failed', end + 10, 1)).toEqual([2]);
      expect(await at('queued', end)).toEqual([]);
    });

    it('should replace a job in every list when it is cancelled', async () => {
      const store = await filled([job(1), job(2), job(3)]);
      await store.commit(tenant, { tenant: facts(1), jobs: [job(2, { cancelAskedAt: 1100 })] });
      expect((await store.job(tenant, 2))?.cancelAskedAt).toBe(1100);
      expect(ids(await store.jobs(tenant, { limit: 10, now: 9999 }))).toEqual([3, 2, 1]);
      expect(ids(await store.jobs(tenant, { phase: 'succeeded', limit: 10, now: 9999 }))).toEqual([
        3, 1,
      ]);
    });

    it('should tell the next change of any job', async () => {
      const store = await filled([job(1), job(2, { lifecycle: lifecycleAt('stuck', 'quick') })]);
      expect(await store.nextChange(tenant, 1002)).toBe(1501);
      expect(await store.nextChange(tenant, 1501)).toBe(1502);
      expect(await store.nextChange(tenant, 1502)).toBe(1001 + 1800);
      expect(await store.nextChange(tenant, 1001 + 3000)).toBeUndefined();
      await store.commit(tenant, { tenant: facts(1), jobs: [job(2, { cancelAskedAt: 9000 })] });
      expect(await store.nextChange(tenant, 9000)).toBe(9500);
    });
  });

  batchSuite(filled);

  it('should forget a data set that is removed', async () => {
    const store = await createStore();
    await store.commit(tenant, { tenant: facts(0), dataSets: [dataSet('a'), dataSet('b')] });
    await store.commit(tenant, { tenant: facts(1), removed: ['a'] });
    expect(await store.dataSet(tenant, 'a')).toBeUndefined();
    expect((await store.dataSets(tenant, { skip: 0, limit: 9 })).map(({ id }) => id)).toEqual([
      'b',
    ]);
  });

  it('should page data sets in the order of their making', async () => {
    const store = await createStore();
    await store.commit(tenant, {
      tenant: facts(0),
      dataSets: ['c', 'a', 'b'].map((id) => dataSet(id)),
    });
    const page = await store.dataSets(tenant, { skip: 1, limit: 1 });
    expect(page.map(({ id }) => id)).toEqual(['a']);
  });
}
