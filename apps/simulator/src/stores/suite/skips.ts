import { describe, expect, it } from 'vitest';
import type { JobFacts } from '../../core/job-facts.ts';
import { EVERY, type PhaseRange } from '../../core/phase-ranges.ts';
import type { JobQuery } from '../port.ts';
import { batches, type CreateStore, exportTo, failing, idsOf, job, storeOf } from './facts.ts';

/** Jobs 1 to 6 with 2, 1, 3, 1, 0 and 2 batches; those with odd ids to dataset `odd`. */
const counts = [2, 1, 3, 1, 0, 2];
const six: readonly JobFacts[] = counts.map((count, index) =>
  job(index + 1, {
    ...batches(index + 1, count),
    ...exportTo(index % 2 === 0 ? 'odd' : 'even'),
    ...(index > 2 && { lifecycle: failing }),
  }),
);
/** The same jobs, as something that has to be merged. */
const merged: readonly PhaseRange[] = [
  { lifecycle: 0, by: 'createdAt' },
  { lifecycle: 1, by: 'createdAt' },
];

export function skipSuite(create: CreateStore): void {
  const list = async (query: Partial<JobQuery>) => {
    const { store, at } = await storeOf(create, six);
    const slice = await store.jobs(at, { limit: 9, ...query });
    return [idsOf(slice), slice?.skippedBatches];
  };

  describe.each<[string, Pick<JobQuery, 'in'>]>([
    ['all jobs', {}],
    ['every job', { in: [EVERY] }],
    ['merged ranges', { in: merged }],
  ])('jobs left out of %s', (_, ranges) => {
    it('should be as many as are to be skipped', async () => {
      const after = { createdAt: 1004, id: 4 };
      expect(await list({ ...ranges, skip: 4 })).toEqual([[2, 1], 0]);
      expect(await list({ ...ranges, skip: 6 })).toEqual([[], 0]);
      expect(await list({ ...ranges, skip: 60 })).toEqual([[], 0]);
      expect(await list({ ...ranges, skip: 4, first: 'oldest' })).toEqual([[5, 6], 0]);
      expect(await list({ ...ranges, skip: 60, first: 'oldest' })).toEqual([[], 0]);
      expect(await list({ ...ranges, skip: 1, after })).toEqual([[2, 1], 0]);
      expect(await list({ ...ranges, skip: 1, after, first: 'oldest' })).toEqual([[6], 0]);
      expect(await list({ ...ranges, skip: 1, dataSetIds: ['odd'] })).toEqual([[3, 1], 0]);
    });

    it('should have no more than so many batches', async () => {
      const newest = async (skipBatches: number) => list({ ...ranges, skipBatches });
      expect(await newest(0)).toEqual([[6, 5, 4, 3, 2, 1], 0]);
      expect(await newest(1)).toEqual([[6, 5, 4, 3, 2, 1], 0]);
      expect(await newest(2)).toEqual([[4, 3, 2, 1], 2]);
      expect(await newest(5)).toEqual([[3, 2, 1], 3]);
      expect(await newest(6)).toEqual([[2, 1], 6]);
      expect(await newest(9)).toEqual([[], 9]);
      expect(await newest(99)).toEqual([[], 9]);
      const oldest = async (skipBatches: number) =>
        list({ ...ranges, skipBatches, first: 'oldest' });
      expect(await oldest(1)).toEqual([[1, 2, 3, 4, 5, 6], 0]);
      expect(await oldest(2)).toEqual([[2, 3, 4, 5, 6], 2]);
      expect(await oldest(6)).toEqual([[4, 5, 6], 6]);
      expect(await oldest(7)).toEqual([[6], 7]);
      expect(await oldest(8)).toEqual([[6], 7]);
      expect(await oldest(9)).toEqual([[], 9]);
    });

    it('should be counted from where the page starts, after the jobs that are skipped', async () => {
      const after = { createdAt: 1005, id: 5 };
      expect(await list({ ...ranges, after, skipBatches: 1 })).toEqual([[3, 2, 1], 1]);
      expect(await list({ ...ranges, skip: 2, skipBatches: 4 })).toEqual([[2, 1], 4]);
      const oldest = { ...ranges, first: 'oldest' } as const;
      expect(await list({ ...oldest, skip: 1, skipBatches: 3 })).toEqual([[3, 4, 5, 6], 1]);
      expect(await list({ ...oldest, after, skipBatches: 1 })).toEqual([[6], 0]);
    });

    it('should be those of the data sets that are asked for', async () => {
      const odd = { ...ranges, dataSetIds: ['odd'] };
      expect(await list({ ...odd, skipBatches: 0 })).toEqual([[3, 1], 0]);
      expect(await list({ ...odd, skipBatches: 3 })).toEqual([[1], 3]);
      expect(await list({ ...odd, skipBatches: 2, first: 'oldest' })).toEqual([[3, 5], 2]);
      const both = { ...ranges, dataSetIds: ['even', 'odd'] };
      expect(await list({ ...both, skip: 1, skipBatches: 1 })).toEqual([[3, 2, 1], 1]);
    });
  });

  it('should leave out none that are not in a range of all numbers', async () => {
    const ranges = { in: [{ by: 'createdAt', from: 1002, to: 1004 }] } as const;
    expect(await list({ ...ranges, skip: 1 })).toEqual([[3], 0]);
    expect(await list({ ...ranges, skip: 2, first: 'oldest' })).toEqual([[], 0]);
    expect(await list({ ...ranges, skipBatches: 1 })).toEqual([[3], 1]);
    expect(await list({ ...ranges, skipBatches: 99 })).toEqual([[], 4]);
    expect(await list({ ...ranges, skipBatches: 3, first: 'oldest' })).toEqual([[4], 3]);
    expect(await list({ ...ranges, skipBatches: 99, first: 'oldest' })).toEqual([[], 4]);
  });

  it('should enter a long list anywhere', async () => {
    const long = Array.from({ length: 400 }, (_, id) =>
      job(id, { ...batches(id, [0, 2, 1][id % 3] ?? 0), ...exportTo(id % 2 ? 'odd' : 'even') }),
    );
    const { store, at } = await storeOf(create, long);
    for (const dataSetId of [undefined, 'even']) {
      const all = long.filter(({ id }) => dataSetId === undefined || id % 2 === 0);
      for (const first of ['newest', 'oldest'] as const) {
        const inOrder = first === 'oldest' ? all : all.toReversed();
        const where = { ...(dataSetId && { dataSetIds: [dataSetId] }), first, limit: 1 };
        for (const [skip, { id }] of inOrder.entries()) {
          expect(idsOf(await store.jobs(at, { ...where, skip }))).toEqual([id]);
          const slice = await store.jobs(at, { ...where, skipBatches: skip });
          expect([idsOf(slice), slice?.skippedBatches]).toEqual(leftAfter(inOrder, skip));
        }
      }
    }
  });
}

/** The first job that is not left out, counted one by one, and the batches of those before it. */
function leftAfter(inOrder: readonly JobFacts[], skipBatches: number): [number[], number] {
  let skipped = 0;
  for (const { id, batchIds } of inOrder) {
    if (skipped + batchIds.length > skipBatches) return [[id], skipped];
    skipped += batchIds.length;
  }
  return [[], skipped];
}
