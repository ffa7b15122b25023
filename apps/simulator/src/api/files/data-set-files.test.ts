import { describe, expect, it } from 'vitest';
import { org, startAt } from '../../../test/callers/caller.ts';
import { createExporter, JOB_MS } from '../../../test/callers/exporter.ts';
import { memoryFiles } from '../../files/memory.ts';

const catalog = '/data/foundation/catalog';

describe('the files of a data set', () => {
  it('should be those of the batches that it shows now, by either address', async () => {
    const exporter = createExporter();
    const { createDataSet, run, order, advance, dataSet, get } = exporter;
    const id = await createDataSet();
    const shown = await dataSet(id);
    const filesOf = async () => {
      const byView = await get(`${catalog}${shown?.files?.slice(1)}`);
      expect((await get(`${catalog}/dataSetFiles?dataSetId=${id}`)).json()).toEqual(byView.json());
      expect((await get(`${catalog}/datasets/${id}/views/${shown?.viewId}/files`)).json()).toEqual(
        byView.json(),
      );
      return byView.json<Record<string, object>>();
    };
    expect(await filesOf()).toEqual({});

    const { batchIds } = await run(id, { script: 'partly-fails', segments: ['a', 'b', 'c'] });
    const names = [`${batchIds[0]}-1`, `${batchIds[2]}-1`];
    const files = await filesOf();
    expect(Object.keys(files)).toEqual(names);
    expect(files[names[1] ?? '']).toMatchObject({
      id: names[1],
      batchId: batchIds[2],
      dataSetViewId: shown?.viewId,
      imsOrg: org,
      created: startAt + JOB_MS,
    });

    const newer = await order(id);
    await advance(JOB_MS - 1);
    expect(Object.keys(await filesOf())).toEqual(names);
    await advance(1);
    expect(Object.keys(await filesOf())).toEqual([`${newer.batchIds[0]}-1`]);
    await run(id, { script: 'fails-writing' });
    expect(Object.keys(await filesOf())).toEqual([`${newer.batchIds[0]}-1`]);
  });

  it('should be written only as far as a page of them takes', async () => {
    const kept = memoryFiles({ maxBytes: 1 << 30, whenFull: 'evict' });
    const { createDataSet, run, get } = createExporter({ population: 5, files: kept });
    const id = await createDataSet();
    const { batchIds } = await run(id, { segments: ['a', 'b', 'c', 'd', 'e'] });
    const writtenBatches = async () => {
      const keys = await kept.list('');
      return batchIds.filter((batch) => keys.some((key) => key.includes(batch)));
    };
    const page = async (query: string) =>
      Object.keys((await get(`${catalog}/dataSetFiles?dataSetId=${id}${query}`)).json() as object);
    const files = batchIds.map((batch) => `${batch}-1`);

    expect(await page('&limit=2')).toEqual(files.slice(0, 2));
    expect(await writtenBatches()).toEqual(batchIds.slice(0, 2));
    expect(await page('&limit=1&start=2')).toEqual(files.slice(2, 3));
    expect(await writtenBatches()).toEqual(batchIds.slice(0, 3));
    expect(await page('&limit=1&orderBy=desc:id')).toEqual(files.toSorted().slice(-1));
    expect(await page('')).toEqual(files);
    expect(await writtenBatches()).toEqual(batchIds);
  });
});
