import { describe, expect, it } from 'vitest';
import { type CreateStore, firstEpoch, job, tenant, write } from './facts.ts';

export function counterSuite(create: CreateStore): void {
  describe('counters', () => {
    it('should be raised by one, and return what they were', async () => {
      const store = await create();
      const at = await write(store, {});
      expect(await store.count(firstEpoch, ['a', 'b'])).toEqual([0, 0]);
      expect(await store.count(firstEpoch, ['b', 'c', 'b'])).toEqual([1, 0, 2]);
      expect(await store.count(firstEpoch, [])).toEqual([]);
      const counters = ['a', 'b', 'c', 'd'];
      expect((await store.open(tenant, { counters }))?.counters).toEqual([1, 3, 1, 0]);
      // They are no part of the tenant's version.
      expect(await store.jobs(at, { limit: 1 })).toBeDefined();
    });

    it('should count each of many that come together', async () => {
      const store = await create();
      await write(store, {});
      const before = await Promise.all(
        Array.from({ length: 50 }, () => store.count(firstEpoch, ['a', 'b'])),
      );
      const numbers = Array.from({ length: 50 }, (_, index) => index);
      for (const place of [0, 1]) {
        expect(before.map((values) => values?.[place]).sort((x = 0, y = 0) => x - y)).toEqual(
          numbers,
        );
      }
    });

    it('should be set by a commit, and count on from there', async () => {
      const store = await create();
      await write(store, { counters: { a: 5, b: 0 } });
      expect(await store.count(firstEpoch, ['a', 'b'])).toEqual([5, 0]);
      await write(store, { counters: { a: 2 }, jobs: [job(1)] });
      const opened = await store.open(tenant, { counters: ['a', 'b'] });
      expect(opened?.counters).toEqual([2, 1]);
    });

    it('should be kept apart by tenant, with any name', async () => {
      const store = await create();
      const other = { ...tenant, sandbox: 'dev' };
      await write(store, {});
      await write(store, {}, other);
      const names = ['', 'toString', "it's", 'é 漢'];
      expect(await store.count(firstEpoch, names)).toEqual([0, 0, 0, 0]);
      expect(await store.count(firstEpoch, names)).toEqual([1, 1, 1, 1]);
      expect(await store.count({ ...other, epoch: 1 }, names)).toEqual([0, 0, 0, 0]);
    });

    it('should count nothing for an epoch that is gone', async () => {
      const store = await create();
      await write(store, {});
      expect(await store.count(firstEpoch, ['a'])).toEqual([0]);
      await write(store, { tenant: { epoch: 2 } });
      expect(await store.count(firstEpoch, ['a'])).toBeUndefined();
      expect(await store.count({ ...firstEpoch, epoch: 2 }, ['a'])).toEqual([0]);
    });

    it('should not be kept for a tenant that was never written', async () => {
      const store = await create();
      expect(await store.count(firstEpoch, ['a'])).toEqual([0]);
      expect(await store.count(firstEpoch, ['a'])).toEqual([0]);
      expect(await store.open(tenant)).toBeUndefined();
      await write(store, {});
      expect(await store.count(firstEpoch, ['a'])).toEqual([0]);
    });
  });
}
