import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeParquet } from '../../src/export/parquet/parquet.ts';
import { createExporter, exportPath } from '../callers/exporter.ts';

vi.mock('../../src/export/parquet/parquet.ts', { spy: true });

const makings = vi.mocked(writeParquet);
let dir: string;
beforeEach(async () => {
  makings.mockClear();
  dir = await mkdtemp(join(tmpdir(), 'aep-sim-downloads-'));
});
afterEach(() => rm(dir, { recursive: true }));

describe('the files of a job that has ended', () => {
  it.each([
    ['memory', () => ({})],
    ['a folder', () => ({ exportDir: dir })],
  ])('should be made once, however many ask at a time: in %s', async (_, options) => {
    const { createDataSet, run, get, job, list, batch, batches, files, dataSet } = createExporter({
      ...options(),
      population: 300,
    });
    const id = await createDataSet();
    const { id: jobId, batchIds } = await run(id, { segments: ['a', 'b', 'c'] });
    const askers = [
      () => job(jobId),
      () => list(),
      () => batches(),
      () => dataSet(id),
      () => get(`${exportPath}/datasets/${id}/preview`),
      ...batchIds.flatMap((batchId) => [
        () => batch(batchId),
        () => files(batchId),
        () => get(`${exportPath}/files/${batchId}-1`),
      ]),
    ];
    await Promise.all([...askers, ...askers.toReversed(), ...askers].map((ask) => ask()));
    expect(makings.mock.calls.map(([{ uuid }]) => uuid).sort()).toEqual(
      [...new Set(makings.mock.calls.map(([{ uuid }]) => uuid))].sort(),
    );
    expect(makings).toHaveBeenCalledTimes(3);
    for (const ask of askers) await ask();
    expect(makings).toHaveBeenCalledTimes(3);
  });

  it('should not be made before somebody looks for them', async () => {
    const { createDataSet, run, job, batches, list, dataSet } = createExporter();
    const id = await createDataSet();
    const { id: jobId } = await run(id);
    await Promise.all([job(jobId), list(), batches(), dataSet(id)]);
    expect(makings).not.toHaveBeenCalled();
  });

  it('should not be made of a job that has not ended, has failed or was cancelled', async () => {
    const exporter = createExporter({ exportDir: dir });
    const { createDataSet, order, run, cancel, advance, list, batches, files } = exporter;
    const id = await createDataSet();
    const orders = [
      await run(id, { script: 'fails-writing' }),
      await run(id, { script: 'fails-exporting' }),
      await order(id, { script: 'stuck' }),
    ];
    const cancelled = await order(id);
    await cancel(cancelled.id);
    await advance(1000);
    orders.push(cancelled, await order(id));
    for (const { batchIds } of orders) await files(batchIds[0] ?? '');
    await Promise.all([list(), batches()]);
    expect(makings).not.toHaveBeenCalled();
    expect(await readdir(dir)).toEqual([]);
  });
});
