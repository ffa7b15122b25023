import { describe, expect, it } from 'vitest';
import { EVERY } from '../../core/phase-ranges.ts';
import {
  batches,
  type CreateStore,
  cancelled,
  dataSet,
  exportTo,
  idsOf,
  job,
  tenant,
  tenantFacts,
  write,
} from './facts.ts';

export function epochSuite(create: CreateStore): void {
  describe('a new epoch', () => {
    const filled = async () => {
      const store = await create();
      await write(store, {
        jobs: [job(1), cancelled(job(2), 9000), job(3, exportTo('e'))],
        dataSets: [dataSet('d'), dataSet('e')],
        counters: { c: 4 },
      });
      return store;
    };

    it('should make all that was stored before vanish', async () => {
      const store = await filled();
      const at = await write(store, { tenant: { epoch: 2 } });
      expect(at.version).toBe(2);
      const names = { jobs: [1], batches: ['batch 2'], dataSets: ['d'], counters: ['c'] };
      expect(await store.open(tenant, names)).toEqual({
        facts: tenantFacts({ version: 2, epoch: 2 }),
        jobs: [undefined],
        batches: [undefined],
        dataSets: [undefined],
        counters: [0],
      });
      for (const query of [{}, { in: [EVERY] }, { dataSetIds: ['d', 'e'] }, { skip: 0 }]) {
        expect(idsOf(await store.jobs(at, { limit: 9, ...query }))).toEqual([]);
      }
      expect(await store.latest(at, { in: [EVERY] })).toEqual({ dataSets: [], jobs: [] });
      expect(await store.edges(at, [{ lifecycle: 0, by: 'createdAt', after: 0 }], 9)).toEqual([[]]);
      expect(await store.dataSets(at, { skip: 0, limit: 9 })).toEqual([]);
      expect(await store.count({ ...tenant, epoch: 2 }, ['c'])).toEqual([0]);
      expect(await store.tenants({ limit: 9 })).toEqual([
        { tenant, version: 2, jobs: 0, dataSets: 0 },
      ]);
    });

    it('should hold what its first commit brings, with ids that were there before', async () => {
      const store = await filled();
      const jobs = [job(1, { ...exportTo('e'), createdAt: 5, ...batches(1, 2) }), job(9)];
      const at = await write(store, {
        tenant: { epoch: 2 },
        jobs,
        dataSets: [dataSet('e', { definition: { other: true } })],
        counters: { c: 1, d: 2 },
      });
      expect(idsOf(await store.jobs(at, { limit: 9 }))).toEqual([9, 1]);
      expect(idsOf(await store.jobs(at, { limit: 9, skip: 1 }))).toEqual([1]);
      expect(idsOf(await store.jobs(at, { limit: 9, dataSetIds: ['e'] }))).toEqual([1]);
      const opened = await store.open(tenant, { batches: ['batch 1'], dataSets: ['e'] });
      expect(opened?.batches).toEqual([undefined]);
      expect(opened?.dataSets[0]?.definition).toEqual({ other: true });
      expect(await store.count({ ...tenant, epoch: 2 }, ['c', 'd'])).toEqual([1, 2]);
      expect(await store.tenants({ limit: 9 })).toMatchObject([{ jobs: 2, dataSets: 1 }]);
    });

    it('should follow another, and stay empty of all earlier ones', async () => {
      const store = await filled();
      for (let epoch = 2; epoch < 6; epoch += 1) {
        const at = await write(store, { tenant: { epoch }, jobs: [job(epoch)] });
        expect(idsOf(await store.jobs(at, { limit: 9 }))).toEqual([epoch]);
        const later = await write(store, { jobs: [job(100)] });
        expect(idsOf(await store.jobs(later, { limit: 9 }))).toEqual([100, epoch]);
      }
    });

    it('should be a new one also where its number was there before', async () => {
      const store = await filled();
      await write(store, { tenant: { epoch: 2 }, jobs: [job(7)] });
      const at = await write(store, { tenant: { epoch: 1 }, jobs: [job(8)] });
      expect(idsOf(await store.jobs(at, { limit: 9 }))).toEqual([8]);
      expect((await store.open(tenant, { jobs: [1], counters: ['c'] }))?.counters).toEqual([0]);
      const again = await write(store, { tenant: { epoch: 2 } });
      expect(idsOf(await store.jobs(again, { limit: 9 }))).toEqual([]);
    });

    it('should leave other tenants as they are', async () => {
      const store = await filled();
      const other = { ...tenant, sandbox: 'dev' };
      const there = await write(store, { jobs: [job(5)] }, other);
      await write(store, { tenant: { epoch: 2 } });
      await write(store, {});
      expect(idsOf(await store.jobs(there, { limit: 9 }))).toEqual([5]);
    });
  });
}
