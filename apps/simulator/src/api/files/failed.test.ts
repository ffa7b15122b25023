import { describe, expect, it } from 'vitest';
import { createExporter, exportPath, JOB_MS } from '../../../test/callers/exporter.ts';
import { withBatch } from '../../../test/callers/with-batch.ts';

describe('what a failed batch left', () => {
  it.each(['fails-writing', 'fails-exporting'])(
    'should be nothing of a job that %s',
    async (script) => {
      const { batchId, get } = await withBatch({ script });
      const base = `${exportPath}/batches/${batchId}/failed`;
      const nothing = { data: [], _page: { limit: 100, count: 0 } };
      for (const path of [base, `${base}?path=`, `/editions/profile${base}`]) {
        const answer = await get(path);
        expect([answer.status, answer.json()]).toEqual([200, nothing]);
      }
    },
  );

  it.each([undefined, 'stuck'])(
    'should not be there of a batch that has not failed',
    async (script) => {
      const { createDataSet, order, advance, cancel, get } = createExporter();
      const { id, batchIds } = await order(await createDataSet(), script ? { script } : {});
      for (const step of [
        async () => {},
        () => advance(JOB_MS),
        () => cancel(id),
        () => advance(500),
      ]) {
        await step();
        for (const query of ['', '?path=x']) {
          const answer = await get(`${exportPath}/batches/${batchIds[0]}/failed${query}`);
          const missing = { title: 'NotFoundError', detail: 'path is not found' };
          expect([answer.status, answer.json()]).toMatchObject([404, missing]);
        }
      }
    },
  );

  it('should be there of the batches alone that failed, where a job fails in part', async () => {
    const { batchIds, get } = await withBatch({ script: 'partly-fails', segments: ['a', 'b'] });
    const answers = batchIds.map((id) => get(`${exportPath}/batches/${id}/failed`));
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 200]);
  });

  it('should have no part by any name, and not be there of an unknown batch', async () => {
    const { batchId, get } = await withBatch({ script: 'fails-writing' });
    for (const [path, detail] of [
      [`${batchId}/failed?path=_SUCCESS`, 'path is not found'],
      ['nothing/failed', 'Batch nothing was not found in sandbox prod.'],
    ]) {
      const answer = await get(`${exportPath}/batches/${path}`);
      expect([answer.status, answer.json()]).toMatchObject([404, { detail }]);
    }
  });
});
