import type { FilePartPage } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { createExporter, exportPath, JOB_MS } from '../../../test/callers/exporter.ts';
import { withBatch } from '../../../test/callers/with-batch.ts';

const REPORT = 'row_errors_sample.json';

describe('the reports on a failed batch', () => {
  it.each([
    [
      'fails-writing',
      {
        code: '0090000009',
        description: expect.stringMatching(/^Error writing profiles to output/),
      },
    ],
    ['fails-exporting', { code: '0100000003', description: 'Error in Export Job' }],
  ])('should be one on a job that %s, and say why', async (script, reason) => {
    const { batchId, get, bytes } = await withBatch({ script });
    const base = `${exportPath}/batches/${batchId}/meta`;
    const { data, _page } = (await get(base)).json<FilePartPage>();
    const href = data[0]?._links.self.href ?? '';
    expect(_page.count).toBe(1);
    expect(data[0]?.name).toBe(REPORT);
    expect(href).toBe(`http://localhost${base}?path=${REPORT}`);

    const report = await bytes(href.slice('http://localhost'.length));
    expect(report.headers.get('content-type')).toBe('application/json');
    expect(report.headers.get('content-length')).toBe(data[0]?.length);
    expect(String(report.bytes.length)).toBe(data[0]?.length);
    const text = new TextDecoder().decode(report.bytes);
    expect([JSON.parse(text), text.at(-1)]).toEqual([reason, '\n']);
    const part = await bytes(href.slice('http://localhost'.length), { range: 'bytes=2-5' });
    expect([part.status, new TextDecoder().decode(part.bytes)]).toEqual([206, 'code']);
  });

  it('should name the unknown field', async () => {
    const { batchId, bytes } = await withBatch({ body: { fields: 'shoe.größe' } });
    const path = `${exportPath}/batches/${batchId}/meta?path=${REPORT}`;
    const { bytes: report, headers } = await bytes(path);
    expect(headers.get('content-length')).toBe(String(report.length));
    expect(JSON.parse(new TextDecoder().decode(report))).toEqual({
      code: '0100000003',
      description: expect.stringContaining('shoe.größe'),
    });
  });

  it('should be answered to HEAD without the bytes, and with their length', async () => {
    const { batchId, bytes } = await withBatch({ script: 'fails-writing' });
    const path = `${exportPath}/batches/${batchId}/meta?path=${REPORT}`;
    const whole = await bytes(path);
    const head = await bytes(path, {}, 'HEAD');
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
    expect([...head.headers]).toEqual([...whole.headers]);
  });

  it.each([undefined, 'stuck'])(
    'should not be there on a batch that has not failed',
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
        for (const query of ['', `?path=${REPORT}`]) {
          const answer = await get(`${exportPath}/batches/${batchIds[0]}/meta${query}`);
          const missing = { title: 'NotFoundError', detail: 'path is not found' };
          expect([answer.status, answer.json()]).toMatchObject([404, missing]);
        }
      }
    },
  );

  it('should have no part by another name, and not be there of an unknown batch', async () => {
    const { batchId, get } = await withBatch({ script: 'fails-writing' });
    for (const path of [
      `${batchId}/meta?path=row_errors`,
      `${batchId}/meta?path=../meta/${REPORT}`,
      'nothing/meta',
    ]) {
      const answer = await get(`${exportPath}/batches/${path}`);
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });
});
