import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { batches, dataSet, idsOf, job, write } from '../suite/facts.ts';
import { temporaryFile, temporaryStore } from '../suite/temporary-store.ts';

describe('rows of earlier epochs', () => {
  it('should be taken away by later commits, up to 1,000 by each', async () => {
    const file = temporaryFile();
    const store = temporaryStore(file);
    await write(store, {
      jobs: Array.from({ length: 700 }, (_, id) => job(id, batches(id, 2))),
      dataSets: Array.from({ length: 50 }, (_, id) => dataSet(`d${id}`)),
      counters: { a: 1, b: 2 },
    });
    const database = new DatabaseSync(file, { readOnly: true });
    const count = (table: string) =>
      database.prepare(`select count(*) as count from ${table}`).get()?.['count'];
    const counts = () => ['jobs', 'batches', 'dataSets', 'counters'].map(count);
    expect(counts()).toEqual([700, 1400, 50, 2]);

    await write(store, { tenant: { epoch: 2 }, jobs: [job(5)], dataSets: [dataSet('d')] });
    expect(counts()).toEqual([701, 1401, 51, 2]);
    await write(store, { jobs: [job(6)] });
    expect(counts()).toEqual([2, 1102, 51, 2]);
    await write(store, { counters: { c: 1 } });
    expect(counts()).toEqual([2, 102, 51, 3]);
    const at = await write(store, {});
    expect(counts()).toEqual([2, 2, 1, 1]);
    expect(idsOf(await store.jobs(at, { limit: 9 }))).toEqual([6, 5]);
    database.close();
  });

  it('should not pile up where there are resets alone', async () => {
    const file = temporaryFile();
    const store = temporaryStore(file);
    for (let epoch = 1; epoch < 9; epoch += 1) {
      await write(store, { tenant: { epoch }, jobs: [job(1), job(2)] });
    }
    const database = new DatabaseSync(file, { readOnly: true });
    expect(database.prepare('select epoch from jobs group by epoch').all()).toEqual([{ epoch: 8 }]);
    database.close();
  });
});
