import { describe, expect, it } from 'vitest';
import { EVERY, type PhaseRange } from '../../core/phase-ranges.ts';
import { CANCELLED } from '../../core/row.ts';
import { type CreateStore, cancelled, dataSet, exportTo, failing, job, write } from './facts.ts';

export function latestSuite(create: CreateStore): void {
  const created: PhaseRange = { lifecycle: 0, by: 'createdAt' };
  const ending: PhaseRange = { lifecycle: CANCELLED, by: 'endsAt' };

  const filled = async () => {
    const store = await create();
    const at = await write(store, {
      dataSets: ['a', 'b', 'empty'].map((id) => dataSet(id)),
      jobs: [
        job(1, exportTo('a')),
        job(2, exportTo('a')),
        job(3, { ...exportTo('b'), createdAt: 1002 }),
        job(4, { ...exportTo('a'), createdAt: 1002 }),
        job(5, { ...exportTo('a'), lifecycle: failing }),
        job(6, exportTo('gone')),
        cancelled(job(7, exportTo('a')), 6000),
        cancelled(job(8, exportTo('a')), 5000),
        cancelled(job(9, exportTo('a')), 6000),
        cancelled(job(10, exportTo('a')), 5500),
        cancelled(job(11, { ...exportTo('b'), lifecycle: failing }), 5800),
        cancelled(job(12, exportTo('b')), 5900),
        cancelled(job(13, { ...exportTo('a'), lifecycle: failing }), 4000),
      ],
    });
    return async (ranges: readonly PhaseRange[], dataSetIds?: readonly string[]) => {
      const latest = await store.latest(at, { in: ranges, ...(dataSetIds && { dataSetIds }) });
      return [
        latest?.dataSets.map(({ id }) => id).toSorted(),
        [...new Set(latest?.jobs.map(({ id }) => id))].sort((a, b) => a - b),
      ];
    };
  };

  describe('latest', () => {
    it('should be the newest job of each data set, with the higher id at one instant', async () => {
      const latest = await filled();
      expect(await latest([created])).toEqual([
        ['a', 'b', 'empty'],
        [3, 4],
      ]);
      expect(await latest([EVERY])).toEqual([
        ['a', 'b', 'empty'],
        [12, 13],
      ]);
      expect(await latest([])).toEqual([['a', 'b', 'empty'], []]);
    });

    it('should be of the data sets that are asked for and are there', async () => {
      const latest = await filled();
      expect(await latest([created], ['b', 'none'])).toEqual([['b'], [3]]);
      expect(await latest([created], ['gone'])).toEqual([[], []]);
      expect(await latest([created], ['a', 'b', 'a'])).toEqual([
        ['a', 'b'],
        [3, 4],
      ]);
      expect(await latest([created], [])).toEqual([[], []]);
    });

    it('should be in each of the ranges', async () => {
      const latest = await filled();
      const both = [created, { lifecycle: 1, by: 'createdAt' }] as const;
      expect(await latest(both, ['a'])).toEqual([['a'], [4, 5]]);
      expect(await latest([{ ...created, to: 1001 }], ['a'])).toEqual([['a'], [1]]);
      expect(await latest([{ ...created, to: 1002 }], ['a'])).toEqual([['a'], [4]]);
      expect(await latest([{ ...created, from: 1002 }], ['a'])).toEqual([['a'], []]);
      expect(await latest([{ by: 'createdAt', to: 1004 }], ['a'])).toEqual([['a'], [4]]);
    });

    it('should be the last to end, the newer where two end at one instant', async () => {
      const latest = await filled();
      expect(await latest([ending], ['a'])).toEqual([['a'], [9]]);
      expect(await latest([{ ...ending, to: 5999 }], ['a'])).toEqual([['a'], [10]]);
      expect(await latest([{ ...ending, to: 5499 }], ['a'])).toEqual([['a'], [8]]);
      expect(await latest([{ ...ending, from: 5000, to: 5499 }], ['a'])).toEqual([['a'], []]);
      expect(await latest([{ ...ending, from: 5999 }], ['a'])).toEqual([['a'], [9]]);
      expect(await latest([{ by: 'endsAt', to: 5999 }], ['a'])).toEqual([['a'], [10]]);
      expect(await latest([{ by: 'endsAt', from: 0 }], ['b'])).toEqual([['b'], [12]]);
      expect(await latest([{ by: 'endsAt', to: 5899 }], ['b'])).toEqual([['b'], [11]]);
    });

    it('should return the facts, those of each data set once', async () => {
      const store = await create();
      const at = await write(store, { dataSets: [dataSet('a')], jobs: [job(1, exportTo('a'))] });
      expect(await store.latest(at, { in: [EVERY], dataSetIds: ['a', 'a'] })).toEqual({
        dataSets: [dataSet('a')],
        jobs: [job(1, exportTo('a'))],
      });
    });

    it('should be of all of many data sets', async () => {
      const store = await create();
      const ids = Array.from({ length: 250 }, (_, id) => id);
      const at = await write(store, {
        dataSets: ids.map((id) => dataSet(`d${id}`)),
        jobs: ids.map((id) => job(id, exportTo(`d${id}`))),
      });
      for (const dataSetIds of [undefined, ids.map((id) => `d${id}`)]) {
        const query = { in: [created, ending], ...(dataSetIds && { dataSetIds }) };
        const latest = await store.latest(at, query);
        expect(latest?.dataSets).toHaveLength(250);
        expect(new Set(latest?.jobs.map(({ id }) => id))).toEqual(new Set(ids));
      }
    });
  });
}
