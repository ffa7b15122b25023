import type { FilePartPage } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { dataAccessOver, worldOf } from '../../../test/callers/data-access.ts';
import { createExporter, exportPath } from '../../../test/callers/exporter.ts';
import { withBatch } from '../../../test/callers/with-batch.ts';

describe('a file', () => {
  it('should each have one part, whose name and length are told', async () => {
    const { get, batchId, download } = await withBatch();
    const { bytes } = await download(batchId);
    const { data, _page } = (await get(`${exportPath}/files/${batchId}-1`)).json<FilePartPage>();
    const name = data[0]?.name ?? '';
    expect(name).toMatch(/^part-00000-[0-9a-f-]{36}-c000\.snappy\.parquet$/);
    expect(_page).toEqual({ limit: 100, count: 1 });
    expect(data).toEqual([
      {
        name,
        length: String(bytes.length),
        _links: {
          self: { href: `http://localhost${exportPath}/files/${batchId}-1?path=${name}` },
        },
      },
    ]);
  });
});

describe('the parts of a file', () => {
  it('should be listed in pages, as those of a failed batch', async () => {
    const { get, batchId } = await withBatch();
    const page = async (query: string) =>
      (await get(`${exportPath}/files/${batchId}-1${query}`)).json<FilePartPage>();
    const { data } = await page('');
    expect(await page('?start=0&limit=5')).toEqual({ data, _page: { limit: 5, count: 1 } });
    expect(await page('?start=1')).toEqual({ data: [], _page: { limit: 100, count: 1 } });
    expect(await page('?start=&limit=')).toEqual(await page(''));
  });

  it.each(['limit=0', 'limit=101', 'start=-1', 'start=x'])(
    'should not be listed for ?%s',
    async (query) => {
      const { get, batchId } = await withBatch();
      expect((await get(`${exportPath}/files/${batchId}-1?${query}`)).status).toBe(400);
    },
  );
});

describe('a file of several', () => {
  it('should be found by its id, with its own name, length and bytes', async () => {
    const files = ['zero', 'one', 'two'].map((name) => ({ name, length: name.length, records: 1 }));
    const open = async (_batch: unknown, name: string) => new Blob([name]).stream();
    const { get } = dataAccessOver({ files: async () => files, open }, worldOf('b'));
    for (const [place, { name, length }] of files.entries()) {
      const parts = await get(`${exportPath}/files/b-${place + 1}`);
      const { data } = (await parts.json()) as FilePartPage;
      expect(data).toMatchObject([{ name, length: String(length) }]);
      const file = await get(data[0]?._links.self.href ?? '');
      expect([file.headers.get('content-length'), await file.text()]).toEqual([
        String(length),
        name,
      ]);
      const other = files[(place + 1) % 3]?.name;
      expect((await get(`${exportPath}/files/b-${place + 1}?path=${other}`)).status).toBe(404);
    }
    expect((await get(`${exportPath}/files/b-4`)).status).toBe(404);
  });

  it('should be told when it is gone between its listing and its download', async () => {
    const files = async () => [{ name: 'p', length: 5, records: 1 }];
    const { get, bugs } = dataAccessOver({ files }, worldOf('b'));
    const answer = await get(`${exportPath}/files/b-1?path=p`);
    expect([answer.status, await answer.json()]).toMatchObject([
      404,
      { detail: 'The file no longer exists.' },
    ]);
    expect(bugs).toEqual([]);
  });
});

describe('a download', () => {
  it('should be Parquet, whole, with its type and length', async () => {
    const { download, batchId, get } = await withBatch();
    const { status, headers, bytes } = await download(batchId);
    const parts = (await get(`${exportPath}/files/${batchId}-1`)).json<FilePartPage>();
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/parquet');
    expect(headers.get('content-length')).toBe(parts.data[0]?.length);
    expect(headers.get('content-range')).toBeNull();
    expect(headers.get('accept-ranges')).toBe('bytes');
    expect(String(bytes.length)).toBe(parts.data[0]?.length);
    const text = new TextDecoder('latin1');
    expect(text.decode(bytes.slice(0, 4)) + text.decode(bytes.slice(-4))).toBe('PAR1PAR1');
  });

  it('should be the same again, for the same seed and steps in another simulator too', async () => {
    const one = await withBatch();
    const two = await withBatch();
    const { bytes } = await one.download(one.batchId);
    expect((await one.download(one.batchId)).bytes).toEqual(bytes);
    expect(two.batchId).toBe(one.batchId);
    expect((await two.download(two.batchId)).bytes).toEqual(bytes);
    expect(await two.files(two.batchId)).toEqual(await one.files(one.batchId));
  });

  it('should be the same when the cap keeps nothing', async () => {
    const { download, batchId } = await withBatch();
    const capped = createExporter({ maxExportBytes: 0 });
    await capped.run(await capped.createDataSet());
    expect((await capped.download(batchId)).bytes).toEqual((await download(batchId)).bytes);
  });

  it('should stay possible when its data set shows another', async () => {
    const { download, run, dataSetId, batchId } = await withBatch();
    const before = await download(batchId);
    await run(dataSetId);
    expect((await download(batchId)).bytes).toEqual(before.bytes);
  });

  it('should be answered without its bytes to HEAD', async () => {
    const { bytes, pathOf, download, batchId } = await withBatch();
    const whole = await download(batchId);
    const head = await bytes(await pathOf(batchId), {}, 'HEAD');
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
    expect([...head.headers]).toEqual([...whole.headers]);
  });

  it('should not be cut for HEAD, which has no ranges', async () => {
    const { bytes, pathOf, batchId } = await withBatch();
    const path = await pathOf(batchId);
    const whole = await bytes(path, {}, 'HEAD');
    for (const range of ['bytes=0-9', 'bytes=99999999-']) {
      const head = await bytes(path, { range }, 'HEAD');
      expect([head.status, [...head.headers]]).toEqual([200, [...whole.headers]]);
    }
  });
});
