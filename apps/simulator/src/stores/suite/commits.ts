import { describe, expect, it } from 'vitest';
import { EVERY } from '../../core/phase-ranges.ts';
import type { Store, Version } from '../port.ts';
import { type CreateStore, dataSet, idsOf, job, storeOf, tenant, tenantFacts } from './facts.ts';

export function commitSuite(create: CreateStore): void {
  describe('commit', () => {
    it('should know nothing of a tenant that was never written', async () => {
      const store = await create();
      expect(await store.open(tenant, { jobs: [1], counters: ['c'] })).toBeUndefined();
      expect(await readAll(store, { ...tenant, version: 0 })).toEqual(stale);
    });

    it('should raise the version by one and return what was written', async () => {
      const store = await create();
      const tenantBefore = tenantFacts({ nextJobId: 2 });
      const changes = { tenant: tenantBefore, jobs: [job(1)], dataSets: [dataSet('d')] };
      expect(await store.commit(tenant, changes)).toBe(true);
      expect(await store.open(tenant, { jobs: [1], dataSets: ['d'] })).toEqual({
        facts: { ...tenantBefore, version: 1 },
        jobs: [job(1)],
        batches: [],
        dataSets: [dataSet('d')],
        counters: [],
      });
    });

    it('should write a commit that changes nothing but the tenant', async () => {
      const { store } = await storeOf(create, [job(1)]);
      const facts = tenantFacts({ version: 1, nextSerial: 7 });
      expect(await store.commit(tenant, { tenant: facts })).toBe(true);
      const opened = await store.open(tenant, { jobs: [1] });
      expect(opened?.facts).toEqual({ ...facts, version: 2 });
      expect(opened?.jobs).toEqual([job(1)]);
    });

    it.each([0, 2])('should write nothing at version %i when 1 is stored', async (version) => {
      const store = await create();
      await store.commit(tenant, { tenant: tenantFacts(), jobs: [job(1)], counters: { c: 4 } });
      const before = await store.open(tenant, { jobs: [1], counters: ['c'] });
      for (const epoch of [1, 2]) {
        const changes = {
          tenant: tenantFacts({ version, epoch, world: 'other' }),
          jobs: [job(1, { createdAt: 5 }), job(2)],
          dataSets: [dataSet('x')],
          counters: { c: 9 },
        };
        expect(await store.commit(tenant, changes)).toBe(false);
      }
      expect(await store.open(tenant, { jobs: [1], counters: ['c'] })).toEqual(before);
      expect(await store.dataSets({ ...tenant, version: 1 }, { skip: 0, limit: 9 })).toEqual([]);
    });

    it('should not write version 1 of a tenant that was never written', async () => {
      const store = await create();
      expect(await store.commit(tenant, { tenant: tenantFacts({ version: 1 }) })).toBe(false);
      expect(await store.open(tenant)).toBeUndefined();
    });

    it.each([0, 1])('should let one of two commits on version %i win', async (version) => {
      const store = await create();
      if (version === 1) await store.commit(tenant, { tenant: tenantFacts() });
      const commits = [1, 2].map((id) => ({ tenant: tenantFacts({ version }), jobs: [job(id)] }));
      const won = await Promise.all(commits.map((changes) => store.commit(tenant, changes)));
      expect(won.filter(Boolean)).toHaveLength(1);
      const slice = await store.jobs({ ...tenant, version: version + 1 }, { limit: 9 });
      expect(idsOf(slice)).toEqual([won[0] ? 1 : 2]);
    });

    it('should answer no read of an older or a newer version', async () => {
      const { store, at } = await storeOf(create, [job(1)]);
      await store.commit(tenant, { tenant: tenantFacts({ version: 1 }) });
      expect(await readAll(store, at)).toEqual(stale);
      expect(await readAll(store, { ...tenant, version: 3 })).toEqual(stale);
      for (const answer of await readAll(store, { ...tenant, version: 2 })) {
        expect(answer).toBeDefined();
      }
    });
  });
}

const stale = Array(6).fill(undefined);

function readAll(store: Store, at: Version): Promise<readonly unknown[]> {
  return Promise.all([
    store.jobs(at, { limit: 9 }),
    store.jobs(at, { limit: 9, skip: 1, in: [EVERY] }),
    store.latest(at, { in: [EVERY] }),
    store.latest(at, { in: [], dataSetIds: [] }),
    store.edges(at, [{ lifecycle: 0, by: 'createdAt', after: 0 }], 1),
    store.dataSets(at, { skip: 0, limit: 9 }),
  ]);
}
