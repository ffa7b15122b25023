import { describe, expect, it } from 'vitest';
import type { PhaseRange } from '../../core/phase-ranges.ts';
import { CANCELLED } from '../../core/row.ts';
import type { JobQuery } from '../port.ts';
import { type CreateStore, cancelled, exportTo, failing, idsOf, job, storeOf } from './facts.ts';

/** 1, 2, 5 and 6 succeed, 3 fails; 4, 7, 8 and 9 were cancelled, and end in another order than they were created. */
const jobs = [
  job(1),
  job(2, exportTo('other')),
  job(3, { lifecycle: failing }),
  cancelled(job(4), 7000),
  job(5),
  job(6, { createdAt: 1005 }),
  cancelled(job(7), 5000),
  cancelled(job(8, exportTo('other')), 6000),
  cancelled(job(9), 5000),
];

export function rangeSuite(create: CreateStore): void {
  const list = async (ranges: readonly PhaseRange[], over: Partial<JobQuery> = {}) => {
    const { store, at } = await storeOf(create, jobs);
    return idsOf(await store.jobs(at, { in: ranges, limit: 9, ...over }));
  };
  const created: PhaseRange = { lifecycle: 0, by: 'createdAt' };
  const ending: PhaseRange = { lifecycle: CANCELLED, by: 'endsAt' };

  describe('jobs in ranges', () => {
    it('should be none without a range', async () => {
      expect(await list([])).toEqual([]);
      expect(await list([{ lifecycle: 7, by: 'createdAt' }])).toEqual([]);
    });

    it('should have been created after one instant and by the other', async () => {
      expect(await list([created])).toEqual([6, 5, 2, 1]);
      expect(await list([{ ...created, from: 1001 }])).toEqual([6, 5, 2]);
      expect(await list([{ ...created, from: 1000.5 }])).toEqual([6, 5, 2, 1]);
      expect(await list([{ ...created, to: 1005 }])).toEqual([6, 5, 2, 1]);
      expect(await list([{ ...created, to: 1004.9 }])).toEqual([2, 1]);
      expect(await list([{ ...created, from: 1001, to: 1002 }])).toEqual([2]);
      expect(await list([{ ...created, from: 1002, to: 1002 }])).toEqual([]);
      expect(await list([{ ...created, from: -9e15, to: 9e15 }])).toEqual([6, 5, 2, 1]);
    });

    it('should end after one instant and by the other, in the order of creation', async () => {
      expect(await list([ending])).toEqual([9, 8, 7, 4]);
      expect(await list([{ ...ending, from: 5000 }])).toEqual([8, 4]);
      expect(await list([{ ...ending, from: 4999 }])).toEqual([9, 8, 7, 4]);
      expect(await list([{ ...ending, to: 6000 }])).toEqual([9, 8, 7]);
      expect(await list([{ ...ending, to: 5999 }])).toEqual([9, 7]);
      expect(await list([{ ...ending, from: 5000, to: 6000 }])).toEqual([8]);
      expect(await list([{ ...ending, from: 4999, to: 6000 }])).toEqual([9, 8, 7]);
    });

    it('should not be found by their ends where only lifecycles tell them', async () => {
      for (const bounds of [{}, { from: 0 }, { to: 9e15 }, { from: 0, to: 9e15 }]) {
        expect(await list([{ lifecycle: 0, by: 'endsAt', ...bounds }])).toEqual([]);
      }
    });

    it('should be of all numbers where the range names none', async () => {
      expect(await list([{ by: 'createdAt' }])).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
      expect(await list([{ by: 'createdAt', from: 1003, to: 1007 }])).toEqual([7, 6, 5, 4]);
      expect(await list([{ by: 'endsAt' }])).toEqual([9, 8, 7, 4]);
      expect(await list([{ by: 'endsAt', from: 5000, to: 7000 }])).toEqual([8, 4]);
      const page = { skip: 1, limit: 2, first: 'oldest' } as const;
      expect(await list([{ by: 'createdAt', from: 1003 }], page)).toEqual([5, 6]);
      expect(await list([{ by: 'endsAt', to: 6000 }], page)).toEqual([8, 9]);
    });

    const several: readonly PhaseRange[] = [
      { ...ending, from: 5500 },
      { ...created, to: 1001 },
      { ...ending, to: 5500 },
      { ...created, from: 1002 },
      { lifecycle: 1, by: 'createdAt' },
    ];

    it('should be merged from several ranges', async () => {
      expect(await list(several)).toEqual([9, 8, 7, 6, 5, 4, 3, 1]);
      expect(await list(several, { first: 'oldest' })).toEqual([1, 3, 4, 5, 6, 7, 8, 9]);
    });

    it('should be paged both ways by each of their keys', async () => {
      const { store, at } = await storeOf(create, jobs);
      for (const [first, ids] of [
        ['newest', [9, 8, 7, 6, 5, 4, 3, 1]],
        ['oldest', [1, 3, 4, 5, 6, 7, 8, 9]],
      ] as const) {
        for (const [index, id] of ids.entries()) {
          const { createdAt } = jobs[id - 1] ?? { createdAt: 0 };
          const query = { in: several, first, after: { createdAt, id }, limit: 2 };
          const slice = await store.jobs(at, query);
          expect(idsOf(slice)).toEqual(ids.slice(index + 1, index + 3));
          expect(slice?.more).toBe(ids.length > index + 3);
        }
      }
    });

    it('should be those of the data sets that are asked for', async () => {
      expect(await list(several, { dataSetIds: ['d'] })).toEqual([9, 7, 6, 5, 4, 3, 1]);
      expect(await list([created, ending], { dataSetIds: ['other'] })).toEqual([8, 2]);
      expect(await list([{ ...ending, from: 5500 }], { dataSetIds: ['other'] })).toEqual([8]);
      expect(await list([{ ...ending, to: 5500 }], { dataSetIds: ['other', 'd'] })).toEqual([9, 7]);
      expect(await list(several, { dataSetIds: ['none'] })).toEqual([]);
      expect(await list(several, { dataSetIds: ['d', 'other', 'd'], skip: 2, limit: 3 })).toEqual([
        7, 6, 5,
      ]);
    });

    it('should be found among many', async () => {
      const many = Array.from({ length: 300 }, (_, id) =>
        id % 5 === 0
          ? cancelled(job(id), 10_000 - id)
          : job(id, { ...(id % 3 === 0 && { lifecycle: failing }) }),
      );
      const { store, at } = await storeOf(create, many);
      const query = { in: [created, { ...ending, to: 9900 }, { ...ending, from: 9990 }] };
      const expected = many
        .filter(({ id }) => (id % 5 === 0 ? id >= 100 || id < 10 : id % 3 !== 0))
        .map(({ id }) => id);
      const oldest = await store.jobs(at, { ...query, first: 'oldest', limit: 300 });
      expect(idsOf(oldest)).toEqual(expected);
      const newest = await store.jobs(at, { ...query, skip: 7, limit: 100 });
      expect(idsOf(newest)).toEqual(expected.toReversed().slice(7, 107));
      expect(newest?.more).toBe(true);
    });
  });
}
