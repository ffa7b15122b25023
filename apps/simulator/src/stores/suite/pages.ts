import { describe, expect, it } from 'vitest';
import type { JobQuery } from '../port.ts';
import { type CreateStore, exportTo, idsOf, job, storeOf, write } from './facts.ts';

export function pageSuite(create: CreateStore): void {
  describe('a page of jobs', () => {
    const five = [1, 2, 3, 4, 5].map((id) => job(id));

    it('should be in the order of creation and, within one millisecond, of ids', async () => {
      const { store, at } = await storeOf(create, [
        job(5, { createdAt: 10 }),
        job(3, { createdAt: 30 }),
        job(10, { createdAt: 30 }),
        job(9, { createdAt: 20 }),
      ]);
      expect(idsOf(await store.jobs(at, { limit: 9 }))).toEqual([10, 3, 9, 5]);
      expect(idsOf(await store.jobs(at, { limit: 9, first: 'newest' }))).toEqual([10, 3, 9, 5]);
      expect(idsOf(await store.jobs(at, { limit: 9, first: 'oldest' }))).toEqual([5, 9, 3, 10]);
    });

    it('should be empty where there are no jobs', async () => {
      const { store, at } = await storeOf(create, []);
      const empty = { jobs: [], more: false, skippedBatches: 0 };
      for (const first of ['newest', 'oldest'] as const) {
        expect(await store.jobs(at, { first, limit: 9 })).toEqual(empty);
        expect(await store.jobs(at, { first, limit: 9, skip: 2, skipBatches: 3 })).toEqual(empty);
      }
    });

    it.each<[string, JobQuery, number[], boolean]>([
      ['all', { limit: 5 }, [5, 4, 3, 2, 1], false],
      ['the first of them', { limit: 4 }, [5, 4, 3, 2], true],
      ['the oldest of them', { limit: 4, first: 'oldest' }, [1, 2, 3, 4], true],
      ['none', { limit: 0 }, [], true],
    ])('should tell whether more follows: %s', async (_, query, ids, more) => {
      const { store, at } = await storeOf(create, five);
      const slice = await store.jobs(at, query);
      expect(idsOf(slice)).toEqual(ids);
      expect(slice?.more).toBe(more);
    });

    it.each<[string, Required<JobQuery>['after'], number[], number[]]>([
      ['where a job stands', { createdAt: 1003, id: 3 }, [2, 1], [4, 5]],
      ['between two instants', { createdAt: 1003.5, id: 0 }, [3, 2, 1], [4, 5]],
      ['at an instant, above the id', { createdAt: 1003, id: 99 }, [3, 2, 1], [4, 5]],
      ['at an instant, below the id', { createdAt: 1003, id: 0 }, [2, 1], [3, 4, 5]],
      ['before all', { createdAt: 0, id: 0 }, [], [1, 2, 3, 4, 5]],
      ['after all', { createdAt: 9e15, id: 0 }, [5, 4, 3, 2, 1], []],
    ])('should start after a key %s', async (_, after, newest, oldest) => {
      const { store, at } = await storeOf(create, five);
      expect(idsOf(await store.jobs(at, { after, limit: 9 }))).toEqual(newest);
      expect(idsOf(await store.jobs(at, { after, limit: 9, first: 'oldest' }))).toEqual(oldest);
    });

    it('should not be moved by jobs that were created since', async () => {
      const { store } = await storeOf(create, five);
      const after = { createdAt: 1004, id: 4 };
      const at = await write(store, { jobs: [job(6), job(7)] });
      expect(idsOf(await store.jobs(at, { after, limit: 2 }))).toEqual([3, 2]);
    });

    it('should hold the jobs of some data sets, each once', async () => {
      const { store, at } = await storeOf(create, [
        job(1, exportTo('a')),
        job(2, exportTo('b')),
        job(3, exportTo('a')),
        job(4, exportTo('c')),
        job(5, exportTo('a')),
      ]);
      const list = async (dataSetIds: string[], over: Partial<JobQuery> = {}) =>
        idsOf(await store.jobs(at, { dataSetIds, limit: 9, ...over }));
      expect(await list(['a'])).toEqual([5, 3, 1]);
      expect(await list(['a'], { limit: 2, first: 'oldest' })).toEqual([1, 3]);
      expect(await list(['c', 'a'])).toEqual([5, 4, 3, 1]);
      expect(await list(['b', 'none', 'b'], { first: 'oldest' })).toEqual([2]);
      expect(await list(['none'])).toEqual([]);
      expect(await list([])).toEqual([]);
      expect(await list(['a', 'b'], { after: { createdAt: 1003, id: 3 } })).toEqual([2, 1]);
    });
  });
}
