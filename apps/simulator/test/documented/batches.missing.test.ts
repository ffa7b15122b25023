import { describe, expect, it } from 'vitest';
import { dataSetsPath } from '../callers/caller.ts';
import { batchesPath, createExporter } from '../callers/exporter.ts';
import { idsOf, sevenBatches } from '../callers/seven-batches.ts';

const catalog = '/data/foundation/catalog';

describe('a batch that is not there', () => {
  it('should be one of a data set that is gone', async () => {
    const seven = await sevenBatches();
    const { call, one, other, elsewhere, shown, get } = seven;
    expect((await call('DELETE', `${dataSetsPath}/${one}`)).status).toBe(200);
    expect(await idsOf(seven)).toEqual(elsewhere.batchIds);
    expect(await idsOf(seven, `?dataSet=${one}`)).toEqual([]);
    expect(await idsOf(seven, `?batch=${shown.batchIds[0]}`)).toEqual([]);
    for (const id of seven.newestFirst) {
      const status = elsewhere.batchIds.includes(id) ? 200 : 404;
      expect((await get(`${batchesPath}/${id}`)).status).toBe(status);
      expect((await get(`/data/foundation/export/batches/${id}/files`)).status).toBe(status);
      expect((await get(`/data/foundation/export/files/${id}-1`)).status).toBe(status);
    }
    const last = await get(`${catalog}/lastBatches?dataSetId=${one},${other}`);
    expect(Object.keys(last.json<object>())).toEqual([other]);
    expect((await get(`${catalog}/dataSetFiles?dataSetId=${one}`)).status).toBe(404);
    expect((await get(`/data/foundation/export/datasets/${one}/preview`)).status).toBe(404);
  });

  it('should be one of another tenant', async () => {
    const { as, shown, one } = await sevenBatches();
    const stranger = as({ 'x-sandbox-name': 'dev' });
    const [id] = shown.batchIds;
    expect(await idsOf(stranger)).toEqual([]);
    expect(await idsOf(stranger, `?batch=${id}`)).toEqual([]);
    for (const path of [
      `${batchesPath}/${id}`,
      `/data/foundation/export/batches/${id}/files`,
      `/data/foundation/export/batches/${id}/meta`,
      `/data/foundation/export/files/${id}-1`,
      `/data/foundation/export/datasets/${one}/preview`,
      `${catalog}/dataSetFiles?dataSetId=${one}`,
    ]) {
      expect([path, (await stranger.get(path)).status]).toEqual([path, 404]);
    }
    expect((await stranger.get(`${catalog}/lastBatches?dataSetId=${one}`)).json()).toEqual({});
  });
});

it.each(['tutorial', 'segmentation', 'profile', 'platform'] as const)(
  'should show a batch id that several documented jobs have as the newest of them: %s',
  async (edition) => {
    const { batches, batch } = createExporter({ world: 'documented', edition });
    for (const [id, shown] of Object.entries(await batches())) {
      expect(await batch(id)).toEqual(shown);
    }
  },
);
