import { describe, expect, it } from 'vitest';
import { type CreateStore, dataSet, job, tenant, tenantFacts, write } from './facts.ts';

export function removeSuite(create: CreateStore): void {
  describe('a tenant that is removed', () => {
    const other = { ...tenant, sandbox: 'dev' };
    const names = { jobs: [1], batches: ['batch 1'], dataSets: ['d'], counters: ['c'] };
    const filled = async () => {
      const store = await create();
      await write(store, { jobs: [job(1)] }, other);
      await write(store, { jobs: [job(7)], dataSets: [dataSet('old')], counters: { c: 1 } });
      const second = { tenant: { epoch: 2 }, jobs: [job(1)], dataSets: [dataSet('d')] };
      const at = await write(store, { ...second, counters: { c: 3 } });
      return { store, at };
    };

    it('should be one that was never written', async () => {
      const { store, at } = await filled();
      expect(await store.remove(at)).toBe(true);
      expect(await store.open(tenant, names)).toBeUndefined();
      expect(await store.jobs(at, { limit: 9 })).toBeUndefined();
      expect(await store.tenants({ limit: 9 })).toEqual([
        { tenant: other, version: 1, jobs: 1, dataSets: 0 },
      ]);
      expect(await store.remove(at)).toBe(false);
    });

    it.each([1, 2, 3])(
      'should have nothing left when it begins again with epoch %s',
      async (epoch) => {
        const { store, at } = await filled();
        await store.remove(at);
        await store.commit(tenant, { tenant: tenantFacts({ epoch }) });
        expect(await store.open(tenant, { ...names, jobs: [1, 7] })).toEqual({
          facts: tenantFacts({ epoch, version: 1 }),
          jobs: [undefined, undefined],
          batches: [undefined],
          dataSets: [undefined],
          counters: [0],
        });
        expect(await store.tenants({ limit: 1, after: other })).toMatchObject([{ jobs: 0 }]);
      },
    );

    it('should stay when another has written it meanwhile', async () => {
      const { store, at } = await filled();
      await write(store, { jobs: [job(2)] });
      expect(await store.remove(at)).toBe(false);
      expect((await store.open(tenant, names))?.jobs).toEqual([job(1)]);
    });

    it('should go with all its rows, however many', async () => {
      const store = await create();
      const ids = Array.from({ length: 2500 }, (_, id) => id + 1);
      const at = await write(store, { jobs: ids.map((id) => job(id)) });
      expect(await store.remove(at)).toBe(true);
      const again = await write(store, { jobs: [job(9999)] });
      expect((await store.jobs(again, { limit: 9999 }))?.jobs).toHaveLength(1);
    });
  });
}
