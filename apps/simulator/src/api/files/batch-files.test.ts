import { describe, expect, it } from 'vitest';
import { startAt } from '../../../test/callers/caller.ts';
import { exportPath, JOB_MS } from '../../../test/callers/exporter.ts';
import { withBatch } from '../../../test/callers/with-batch.ts';

describe('the files of a batch', () => {
  it('should be listed with their rows and bytes, times and sizes as texts', async () => {
    const { files, batchId, dataSetId, download, batch, get } = await withBatch();
    const { bytes } = await download(batchId);
    const page = await files(batchId);
    const endAt = String(startAt + JOB_MS);
    expect(page).toEqual({
      data: [
        {
          dataSetFileId: `${batchId}-1`,
          dataSetViewId: (await get(`/data/foundation/catalog/dataSets/${dataSetId}`)).json<
            Record<string, { viewId: string }>
          >()[dataSetId]?.viewId,
          version: '1.0.0',
          created: endAt,
          updated: endAt,
          isValid: true,
          records: String((await batch(batchId))?.metrics.recordsWritten),
          size: String(bytes.length),
          _links: { self: { href: `http://localhost${exportPath}/files/${batchId}-1` } },
        },
      ],
      _page: { limit: 100, count: 1 },
    });
    expect(Number(page.data[0]?.records)).toBeGreaterThan(40);
  });

  it('should be told apart by batch', async () => {
    const { batchIds, download, files } = await withBatch({ segments: ['a', 'b'] });
    const [a, b] = await Promise.all(batchIds.map((id) => download(id)));
    expect(Buffer.compare(a?.bytes ?? Buffer.of(), b?.bytes ?? Buffer.of())).not.toBe(0);
    expect((await files(batchIds[1] ?? '')).data[0]?.dataSetFileId).toBe(`${batchIds[1]}-1`);
  });

  it('should count a blank path, limit and start as absent', async () => {
    const { get, files, batchId } = await withBatch();
    const parts = (await get(`${exportPath}/files/${batchId}-1`)).json();
    expect((await get(`${exportPath}/files/${batchId}-1?path=`)).json()).toEqual(parts);
    expect((await get(`${exportPath}/files/${batchId}-1/`)).json()).toEqual(parts);
    expect(await files(batchId, '?limit=&start=%20')).toEqual(await files(batchId));
    expect(await files(batchId, '/')).toEqual(await files(batchId));
  });

  it.each(['limit=0', 'limit=101', 'limit=x', 'start=-1', 'start=1.5'])(
    'should not be listed for ?%s',
    async (query) => {
      const { get, batchId } = await withBatch();
      const answer = await get(`${exportPath}/batches/${batchId}/files?${query}`);
      expect([answer.status, answer.json()]).toMatchObject([400, { title: 'BadRequestError' }]);
    },
  );
});
