import { expect, it } from 'vitest';
import { temporaryFile, temporaryStore } from '../../src/stores/suite/temporary-store.ts';
import { jobsPath } from '../callers/caller.ts';
import { createExporter } from '../callers/exporter.ts';

const WRITERS = 32;
const JOBS_EACH = 5;

it('should lose nothing and keep ids distinct where 32 writers share a file over two simulators', async () => {
  const file = temporaryFile();
  const one = createExporter({ store: temporaryStore(file) });
  const other = createExporter({ store: temporaryStore(file) });
  const dataSet = await one.createDataSet();
  const elsewhere = await other.createDataSet();
  const made = await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      const { createJob } = writer % 2 ? one : other;
      const ids: number[] = [];
      for (let count = 0; count < JOBS_EACH; count += 1) {
        ids.push((await createJob(writer % 3 ? dataSet : elsewhere)).id);
      }
      return ids;
    }),
  );
  const ids = made.flat().sort((a, b) => a - b);
  expect(new Set(ids).size).toBe(WRITERS * JOBS_EACH);
  for (const simulator of [one, other]) {
    const { records } = await simulator.list(`?limit=${ids.length}`);
    expect(records.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(ids);
    expect(simulator.bugs).toEqual([]);
  }
  for (const id of ids) expect((await other.get(`${jobsPath}/${id}`)).status).toBe(200);
});
