import { describe, expect, it } from 'vitest';
import type { JobFacts } from '../../core/job-facts.ts';
import { type CreateStore, cancelled, dataSet, job, storeOf, tenant, write } from './facts.ts';

export function openSuite(create: CreateStore): void {
  describe('open', () => {
    it('should return the named rows in the order of the names, with gaps', async () => {
      const store = await create();
      await write(store, {
        jobs: [job(1), job(2)],
        dataSets: [dataSet('a'), dataSet('b')],
        counters: { c: 3 },
      });
      const opened = await store.open(tenant, {
        jobs: [2, 9, 1, 2],
        batches: ['batch 1', 'none', 'batch 2'],
        dataSets: ['none', 'b', 'a'],
        counters: ['none', 'c'],
      });
      expect(opened?.jobs).toEqual([job(2), undefined, job(1), job(2)]);
      expect(opened?.batches).toEqual([job(1), undefined, job(2)]);
      expect(opened?.dataSets).toEqual([undefined, dataSet('b'), dataSet('a')]);
      expect(opened?.counters).toEqual([0, 3]);
    });

    it('should return job facts as they were written, whatever they hold', async () => {
      const odd: JobFacts = job(2 ** 49, {
        createdAt: 253_402_300_799_999,
        request: {
          dataSetId: 'd\'"; --',
          schemaName: '\u0000 é 漢 😀 \ud800 \\ \n',
          filter: { segments: [{ id: '', statuses: [] }] },
        },
        batchIds: ['b', "it's %_", 'B'],
        counts: { total: 1.5, byNamespace: { __proto__x: 1 } },
        flaw: 'Why?',
      });
      const { store } = await storeOf(create, [odd]);
      const opened = await store.open(tenant, { jobs: [odd.id], batches: ["it's %_", 'b'] });
      expect(opened?.jobs).toEqual([odd]);
      expect(opened?.batches).toEqual([odd, odd]);
    });

    it('should lead from each batch to its job as it is now', async () => {
      const several = job(2, { batchIds: ['first', 'second', 'third'] });
      const { store } = await storeOf(create, [job(1), several]);
      await write(store, { jobs: [cancelled(several, 1900)] });
      const opened = await store.open(tenant, { batches: ['third', 'first'] });
      expect(opened?.batches).toEqual([cancelled(several, 1900), cancelled(several, 1900)]);
    });
  });
}
