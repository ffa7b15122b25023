import { describe, expect, it } from 'vitest';
import { type CreateStore, dataSet, tenant, write } from './facts.ts';

export function dataSetSuite(create: CreateStore): void {
  describe('data sets', () => {
    const filled = async () => {
      const store = await create();
      await write(store, { dataSets: [dataSet('c'), dataSet('a', { createdAt: 99 })] });
      const at = await write(store, { dataSets: [dataSet('b')] });
      return { store, at };
    };
    const all = { skip: 0, limit: 9 };

    it('should be in the order in which they were created, in pages', async () => {
      const { store, at } = await filled();
      const ids = async (skip: number, limit: number) =>
        (await store.dataSets(at, { skip, limit }))?.map(({ id }) => id);
      expect(await ids(0, 9)).toEqual(['c', 'a', 'b']);
      expect(await ids(0, 2)).toEqual(['c', 'a']);
      expect(await ids(1, 1)).toEqual(['a']);
      expect(await ids(2, 9)).toEqual(['b']);
      expect(await ids(3, 9)).toEqual([]);
      expect(await ids(0, 0)).toEqual([]);
    });

    it('should keep their place when they change', async () => {
      const { store } = await filled();
      const changed = dataSet('a', { version: 1, definition: { name: 'new', n: [1, null] } });
      const at = await write(store, { dataSets: [changed] });
      expect(await store.dataSets(at, all)).toEqual([dataSet('c'), changed, dataSet('b')]);
      expect((await store.open(tenant, { dataSets: ['a'] }))?.dataSets).toEqual([changed]);
    });

    it('should be gone once they are removed, and come last if they are created again', async () => {
      const { store } = await filled();
      const without = await write(store, { removed: ['b', 'none'] });
      expect(await store.dataSets(without, all)).toHaveLength(2);
      expect((await store.open(tenant, { dataSets: ['b'] }))?.dataSets).toEqual([undefined]);
      const again = await write(store, { removed: ['c'] });
      expect(await store.tenants({ limit: 1 })).toMatchObject([{ dataSets: 1 }]);
      expect(await store.latest(again, { in: [] })).toMatchObject({ dataSets: [{ id: 'a' }] });
      const at = await write(store, { dataSets: [dataSet('c')] });
      expect((await store.dataSets(at, all))?.map(({ id }) => id)).toEqual(['a', 'c']);
      expect(await store.tenants({ limit: 1 })).toMatchObject([{ dataSets: 2 }]);
    });

    it('should not be there when one commit both writes and removes them', async () => {
      const { store } = await filled();
      const at = await write(store, { dataSets: [dataSet('x')], removed: ['x'] });
      expect(await store.dataSets(at, all)).toHaveLength(3);
      expect(await store.tenants({ limit: 1 })).toMatchObject([{ dataSets: 3 }]);
    });
  });
}
