import { describe, expect, it } from 'vitest';
import type { JobFacts } from '../../core/job-facts.ts';
import type { Store, Version } from '../port.ts';
import {
  batches,
  type CreateStore,
  exportTo,
  idsOf,
  job,
  storeOf,
  tenant,
  write,
} from './facts.ts';

export function middleSuite(create: CreateStore): void {
  /** Every way in which a list can be entered by number. */
  const expectNumbers = async (store: Store, at: Version, jobs: readonly JobFacts[]) => {
    const all = jobs.toSorted((a, b) => a.createdAt - b.createdAt || a.id - b.id);
    for (const dataSetId of [undefined, 'a', 'b']) {
      const list = all.filter(
        ({ request }) => dataSetId === undefined || request.dataSetId === dataSetId,
      );
      for (const first of ['newest', 'oldest'] as const) {
        const inOrder = first === 'oldest' ? list : list.toReversed();
        const where = { ...(dataSetId && { dataSetIds: [dataSetId] }), first, limit: 1 };
        let skipBatches = 0;
        for (const [skip, { id, batchIds }] of inOrder.entries()) {
          expect(idsOf(await store.jobs(at, { ...where, skip }))).toEqual([id]);
          const slice = await store.jobs(at, { ...where, skipBatches });
          expect([idsOf(slice), slice?.skippedBatches]).toEqual([[id], skipBatches]);
          skipBatches += batchIds.length;
        }
        expect(idsOf(await store.jobs(at, { ...where, skip: list.length }))).toEqual([]);
        expect(idsOf(await store.jobs(at, { ...where, skipBatches }))).toEqual([]);
      }
    }
  };

  const made = (id: number, createdAt: number) =>
    job(id, { createdAt, ...batches(id, (id % 4) + 1), ...exportTo(id % 3 === 0 ? 'a' : 'b') });

  describe('jobs that come in between others', () => {
    it('should stand in their places, and move those after them', async () => {
      const store = await create();
      const jobs: JobFacts[] = [];
      for (const [index, createdAt] of [50, 90, 70, 60, 80, 95, 10, 70, 50, 50, 99].entries()) {
        jobs.push(made(index, createdAt));
        const at = await write(store, { jobs: jobs.slice(-1) });
        await expectNumbers(store, at, jobs);
      }
      const opened = await store.open(tenant, { jobs: jobs.map(({ id }) => id) });
      expect(opened?.jobs).toEqual(jobs);
    });

    it('should be counted where some of a commit come before, between and after', async () => {
      const first = Array.from({ length: 70 }, (_, index) => made(index, 1000 + 10 * index));
      const { store, at } = await storeOf(create, first);
      await expectNumbers(store, at, first);
      const more = Array.from({ length: 80 }, (_, index) =>
        made(100 + index, 995 + ((index * 37) % 80) * 10),
      );
      const after = await write(store, { jobs: [...more, made(500, 1)] });
      await expectNumbers(store, after, [...first, ...more, made(500, 1)]);
    });

    it('should stand in their places when they come newest first', async () => {
      const jobs = Array.from({ length: 500 }, (_, index) => made(index, 9000 - index));
      const { store, at } = await storeOf(create, jobs);
      expect(idsOf(await store.jobs(at, { limit: 1000 }))).toEqual(jobs.map(({ id }) => id));
      expect(idsOf(await store.jobs(at, { limit: 1, skip: 400 }))).toEqual([400]);
    });

    it('should be as a job was last where a commit has it twice', async () => {
      const twice = [made(1, 10), made(2, 20), { ...made(1, 10), flaw: 'later' }];
      const { store, at } = await storeOf(create, twice);
      expect((await store.open(tenant, { jobs: [1] }))?.jobs).toEqual([twice[2]]);
      expect(idsOf(await store.jobs(at, { limit: 9 }))).toEqual([2, 1]);
      await expectNumbers(store, at, twice.slice(0, 2));
    });
  });
}
