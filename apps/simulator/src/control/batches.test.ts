import { describe, expect, it } from 'vitest';
import { createExporter } from '../../test/callers/exporter.ts';
import { withBatch } from '../../test/callers/with-batch.ts';

interface Shown {
  readonly state: string;
  readonly rows: readonly object[];
  readonly more: boolean;
  readonly files?: readonly object[];
}

const rowsPath = (batchId: string | undefined, query = '') =>
  `/_sim/batches/${batchId}/rows${query}`;

describe('the rows of a batch', () => {
  it('should be those of its files, with nested values', async () => {
    const ann = {
      identityMap: { Email: [{ id: 'ann@example.com' }] },
      person: { name: { firstName: 'Ann' } },
    };
    const { call, createDataSet, run, get } = createExporter();
    await call('POST', '/_sim/profiles', { body: ann });
    const { id, batchIds } = await run(await createDataSet(), {
      body: { fields: 'person.name.firstName' },
    });
    const answer = await get(rowsPath(batchIds[0]));
    expect([answer.status, answer.json()]).toEqual([
      200,
      {
        batchId: batchIds[0],
        jobId: id,
        state: 'written',
        rows: [{ person: { name: { firstName: 'Ann' } } }],
        more: false,
      },
    ]);
  });

  it('should be a hundred without a limit, and at most a thousand', async () => {
    const { createDataSet, run, get } = createExporter({ population: 1300 });
    const { batchIds } = await run(await createDataSet(), { body: { fields: 'identityMap' } });
    const shown = async (query: string) => {
      const { rows, more } = (await get(rowsPath(batchIds[0], query))).json<Shown>();
      return [rows.length, more];
    };
    expect(await shown('')).toEqual([100, true]);
    expect(await shown('?limit=1')).toEqual([1, true]);
    expect(await shown('?limit=1000')).toEqual([1000, true]);
  });

  it('should come with the files that hold them, if they are asked for', async () => {
    const { get, batchId } = await withBatch();
    const read = async (query: string) => (await get(rowsPath(batchId, query))).json<Shown>();
    const page = await get(`/data/foundation/export/batches/${batchId}/files`);
    const [file] = page.json<{ data: [{ records: string; size: string }] }>().data;
    const { files } = await read('?limit=1&files=true');
    expect(files).toEqual([
      {
        name: expect.stringMatching(/^part-00000-.*\.snappy\.parquet$/),
        bytes: Number(file.size),
        rows: Number(file.records),
      },
    ]);
    expect(await read('?limit=1')).not.toHaveProperty('files');
    const odd = await get(rowsPath(batchId, '?files=yes'));
    expect([odd.status, odd.json()]).toMatchObject([
      400,
      { error: 'files must be true or false; got "yes".' },
    ]);
  });

  it('should be none before its job has ended, or when it has failed', async () => {
    const { createDataSet, order, run, get } = createExporter();
    const dataSet = await createDataSet();
    const failed = await run(dataSet, { script: 'fails-writing' });
    const waiting = await order(dataSet);
    for (const [{ batchIds }, state] of [
      [failed, 'failed'],
      [waiting, 'waiting'],
    ] as const) {
      const shown = (await get(rowsPath(batchIds[0]))).json();
      expect(shown).toMatchObject({ state, rows: [], more: false });
    }
  });

  it.each([
    ['0', { nearest: 1 }],
    ['1001', { nearest: 1000 }],
    ['ten', {}],
    ['1.5', {}],
    ['-1', { nearest: 1 }],
  ])('should be rejected for a limit of %s', async (limit, place) => {
    const { get, batchId } = await withBatch();
    const answer = await get(rowsPath(batchId, `?limit=${limit}`));
    expect([answer.status, answer.json()]).toEqual([
      400,
      { error: `limit must be an integer from 1 to 1000; got "${limit}".`, ...place },
    ]);
  });

  it('should not be found in another sandbox', async () => {
    const { as, batchId } = await withBatch();
    const answer = await as({ 'x-sandbox-name': 'dev' }).get(rowsPath(batchId));
    expect([answer.status, answer.json()]).toEqual([
      404,
      {
        error: `Batch "${batchId}" was not found in sandbox dev; GET /_sim/jobs lists the batches of its jobs.`,
      },
    ]);
  });
});
