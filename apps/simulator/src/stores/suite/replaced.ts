import { describe, expect, it } from 'vitest';
import { EVERY, type PhaseRange } from '../../core/phase-ranges.ts';
import { CANCELLED } from '../../core/row.ts';
import {
  batches,
  type CreateStore,
  cancelled,
  dataSet,
  idsOf,
  job,
  storeOf,
  tenant,
  write,
} from './facts.ts';

export function replacedSuite(create: CreateStore): void {
  describe('a job that is replaced', () => {
    const created: PhaseRange = { lifecycle: 0, by: 'createdAt' };
    const ending: PhaseRange = { lifecycle: CANCELLED, by: 'endsAt' };
    const three = [1, 2, 3].map((id) => job(id, batches(id, id)));
    const [, second = job(0)] = three;

    it('should keep its place in the lists', async () => {
      const { store } = await storeOf(create, three);
      const at = await write(store, { jobs: [cancelled(second, 5000)] });
      expect(await store.jobs(at, { limit: 9 })).toEqual({
        jobs: [three[2], cancelled(second, 5000), three[0]],
        more: false,
        skippedBatches: 0,
      });
      const one = { dataSetIds: ['d'], limit: 1 };
      expect(idsOf(await store.jobs(at, { ...one, skip: 1 }))).toEqual([2]);
      expect(idsOf(await store.jobs(at, { ...one, skipBatches: 3 }))).toEqual([2]);
      expect(idsOf(await store.jobs(at, { ...one, skipBatches: 5 }))).toEqual([1]);
      expect(await store.tenants({ limit: 1 })).toMatchObject([{ jobs: 3 }]);
    });

    it('should move to the number that its row has now, of the tenant and of its data set', async () => {
      const { store, at: before } = await storeOf(create, three);
      expect(idsOf(await store.jobs(before, { in: [ending], limit: 9 }))).toEqual([]);
      const at = await write(store, { jobs: [cancelled(second, 5000)] });
      for (const where of [{}, { dataSetIds: ['d'] }]) {
        const list = async (range: PhaseRange) =>
          idsOf(await store.jobs(at, { in: [range], limit: 9, ...where }));
        expect(await list(created)).toEqual([3, 1]);
        expect(await list(ending)).toEqual([2]);
        expect(await list({ ...ending, from: 4999 })).toEqual([2]);
        expect(await list({ ...ending, from: 5000 })).toEqual([]);
        expect(await list({ ...ending, to: 4999 })).toEqual([]);
      }
    });

    it('should be the latest, and an edge, of that number alone', async () => {
      const { store } = await storeOf(create, three.slice(0, 2));
      const at = await write(store, { dataSets: [dataSet('d')], jobs: [cancelled(second, 5000)] });
      const latest = async (range: PhaseRange) =>
        (await store.latest(at, { in: [range] }))?.jobs.map(({ id }) => id);
      expect(await latest(created)).toEqual([1]);
      expect(await latest(ending)).toEqual([2]);
      const edges = await store.edges(
        at,
        [
          { lifecycle: 0, by: 'createdAt', after: 0 },
          { lifecycle: CANCELLED, by: 'endsAt', after: 0 },
        ],
        9,
      );
      expect(edges).toEqual([[1001], [5000]]);
    });

    it('should be found by its end as it is now', async () => {
      const { store } = await storeOf(create, [cancelled(second, 5000), three[0] ?? second]);
      const at = await write(store, { jobs: [cancelled(second, 8000)] });
      const list = async (bounds: Partial<PhaseRange>) =>
        idsOf(await store.jobs(at, { in: [{ ...ending, ...bounds }], limit: 9 }));
      expect(await list({ to: 7999 })).toEqual([]);
      expect(await list({ to: 8000 })).toEqual([2]);
      expect(await list({ from: 7999 })).toEqual([2]);
      const edge = { lifecycle: CANCELLED, by: 'endsAt', after: 0 } as const;
      expect(await store.edges(at, [edge], 9)).toEqual([[8000]]);
    });

    it('should be the same in each read', async () => {
      const { store } = await storeOf(create, three);
      const now = cancelled(second, 5000);
      const at = await write(store, { jobs: [now] });
      const opened = await store.open(tenant, { jobs: [2], batches: ['batch 1 of 2'] });
      expect(opened?.jobs).toEqual([now]);
      expect(opened?.batches).toEqual([now]);
      const slice = await store.jobs(at, { in: [EVERY], skip: 1, limit: 1 });
      expect(slice?.jobs).toEqual([now]);
    });
  });
}
