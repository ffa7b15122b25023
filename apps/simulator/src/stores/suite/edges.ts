import { describe, expect, it } from 'vitest';
import type { PhaseEdge } from '../../core/phase-edges.ts';
import { CANCELLED } from '../../core/row.ts';
import { type CreateStore, cancelled, failing, job, storeOf } from './facts.ts';

export function edgeSuite(create: CreateStore): void {
  const created: PhaseEdge = { lifecycle: 0, by: 'createdAt', after: 0 };
  const ending: PhaseEdge = { lifecycle: CANCELLED, by: 'endsAt', after: 0 };
  const edges = async (asked: readonly PhaseEdge[], limit = 9) => {
    const { store, at } = await storeOf(create, [
      job(3),
      job(1),
      job(2, { createdAt: 1001 }),
      job(4, { lifecycle: failing }),
      job(5, { createdAt: 1003 }),
      cancelled(job(6), 9000),
      cancelled(job(7), Number.MAX_SAFE_INTEGER),
      cancelled(job(8), 8000),
      cancelled(job(9), 8000),
      job(10, { createdAt: 1003.25 }),
    ]);
    return store.edges(at, asked, limit);
  };

  describe('edges', () => {
    it('should be the first instants after each, every one once', async () => {
      expect(await edges([created, { ...created, lifecycle: 1 }])).toEqual([
        [1001, 1003, 1003.25],
        [1004],
      ]);
      expect(await edges([{ ...created, after: 1001 }])).toEqual([[1003, 1003.25]]);
      expect(await edges([{ ...created, after: 1003.25 }])).toEqual([[]]);
      expect(await edges([{ ...created, after: -9e15 }], 2)).toEqual([[1001, 1003]]);
    });

    it('should be of the ends that rows tell', async () => {
      expect(await edges([ending])).toEqual([[8000, 9000, Number.MAX_SAFE_INTEGER]]);
      expect(await edges([{ ...ending, after: 8000 }], 1)).toEqual([[9000]]);
      expect(await edges([{ ...ending, lifecycle: 0 }])).toEqual([[]]);
      expect(await edges([{ ...ending, by: 'createdAt', after: 1006 }])).toEqual([
        [1007, 1008, 1009],
      ]);
    });

    it('should be in the order of what was asked, also where there are none', async () => {
      expect(await edges([ending, { ...ending, lifecycle: 99 }, created], 1)).toEqual([
        [8000],
        [],
        [1001],
      ]);
      expect(await edges([])).toEqual([]);
      expect(await edges([created], 0)).toEqual([[]]);
    });

    it('should pass over many jobs at one instant', async () => {
      const { store, at } = await storeOf(
        create,
        Array.from({ length: 500 }, (_, id) => job(id, { createdAt: id < 499 ? 5 : 6 })),
      );
      expect(await store.edges(at, [created], 2)).toEqual([[5, 6]]);
    });
  });
}
