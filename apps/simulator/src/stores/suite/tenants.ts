import { describe, expect, it } from 'vitest';
import type { Tenant } from '../../core/tenant.ts';
import { type CreateStore, dataSet, idsOf, job, tenant, write } from './facts.ts';

export function tenantSuite(create: CreateStore): void {
  describe('tenants', () => {
    const named = (org: string, sandbox: string): Tenant => ({ org, sandbox });

    it.each<[string, Tenant]>([
      ['sandbox', { ...tenant, sandbox: 'dev' }],
      ['organization', { ...tenant, org: 'B@AdobeOrg' }],
      ['case', { ...tenant, sandbox: 'PROD' }],
      ['blank at the end', { ...tenant, sandbox: 'prod ' }],
    ])('should be kept apart by %s', async (_, other) => {
      const store = await create();
      const at = await write(store, { jobs: [job(1)], dataSets: [dataSet('d')] });
      expect(await store.open(other)).toBeUndefined();
      expect(await store.jobs({ ...other, version: 1 }, { limit: 1 })).toBeUndefined();
      const there = await write(store, { jobs: [job(2), job(3)] }, other);
      expect(idsOf(await store.jobs(at, { limit: 9 }))).toEqual([1]);
      expect(idsOf(await store.jobs(there, { limit: 9 }))).toEqual([3, 2]);
      const opened = await store.open(other, { jobs: [1], batches: ['batch 1'], dataSets: ['d'] });
      expect(opened).toMatchObject({
        jobs: [undefined],
        batches: [undefined],
        dataSets: [undefined],
      });
    });

    it('should be kept apart when their names join to the same string', async () => {
      const store = await create();
      const pairs = [named('a b', 'c'), named('a', 'b c'), named('a b c', ''), named('', 'a b c')];
      for (const [id, pair] of pairs.entries()) await write(store, { jobs: [job(id)] }, pair);
      for (const [id, pair] of pairs.entries()) {
        expect(idsOf(await store.jobs({ ...pair, version: 1 }, { limit: 9 }))).toEqual([id]);
      }
      const concatenated = [named('ab', 'c'), named('a', 'bc')];
      for (const [id, pair] of concatenated.entries()) {
        expect(await store.open(pair)).toBeUndefined();
        await write(store, { jobs: [job(id)] }, pair);
      }
      expect(await store.tenants({ limit: 99 })).toHaveLength(6);
    });

    it('should be listed by organization and sandbox, in pages', async () => {
      const store = await create();
      const pairs = [
        named('', ''),
        named('a', 'A'),
        named('a', 'a'),
        named('a', 'a b'),
        named('a', 'b'),
        named('a\tb', 'a'),
        named('a b', 'a'),
        named('a!', 'a'),
        named('b', ''),
      ];
      for (const pair of [...pairs.slice(4), ...pairs.slice(0, 4)]) await write(store, {}, pair);
      const list = async (after?: Tenant, limit = 99) =>
        (await store.tenants({ ...(after && { after }), limit })).map((row) => row.tenant);
      expect(await list()).toEqual(pairs);
      for (const [index, pair] of pairs.entries()) {
        expect(await list(pair)).toEqual(pairs.slice(index + 1));
        expect(await list(pair, 2)).toEqual(pairs.slice(index + 1, index + 3));
      }
      expect(await list(named('a', 'aa'))).toEqual(pairs.slice(4));
      expect(await list(undefined, 2)).toEqual(pairs.slice(0, 2));
    });

    it('should be listed with what they have', async () => {
      const store = await create();
      expect(await store.tenants({ limit: 9 })).toEqual([]);
      await write(store, { jobs: [job(1), job(2)], dataSets: [dataSet('d')] });
      await write(store, { jobs: [{ ...job(1), flaw: 'changed' }, job(3)] });
      await write(store, {}, { ...tenant, sandbox: 'dev' });
      expect(await store.tenants({ limit: 9 })).toEqual([
        { tenant: { ...tenant, sandbox: 'dev' }, version: 1, jobs: 0, dataSets: 0 },
        { tenant, version: 2, jobs: 3, dataSets: 1 },
      ]);
    });

    it('should be named as such, whatever else the caller holds', async () => {
      const store = await create();
      const at = await write(store, {});
      await write(store, {}, at);
      expect((await store.tenants({ limit: 1 }))[0]?.tenant).toEqual(tenant);
    });
  });
}
