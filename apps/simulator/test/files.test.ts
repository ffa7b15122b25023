import { type BatchFilePage, editionNames, type FilePartPage } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { startAt } from './caller.ts';
import { createExporter, exportPath, JOB_MS, type Order } from './exporter.ts';

/** A data set with one batch that is written. */
async function withBatch(what?: Order) {
  const exporter = createExporter();
  const dataSet = await exporter.createDataSet();
  const { batchIds } = await exporter.run(dataSet, what);
  const [batchId = ''] = batchIds;
  return { ...exporter, dataSet, batchId, batchIds };
}

describe('the files of a batch', () => {
  it('should be listed with their rows and bytes, times and sizes as texts', async () => {
    const { files, batchId, dataSet: dataSetId, download, batch, get } = await withBatch();
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

describe('an address of a file', () => {
  it.each(['localhost', 'localhost:8080', '127.0.0.1:4100', '[::1]:4100'])(
    'should follow the host and port of the caller: %s',
    async (host) => {
      const { fetch, batchId } = await withBatch();
      const headers = { authorization: 'Bearer t', 'x-api-key': 'k' };
      const org = { 'x-gw-ims-org-id': '1BD6382559DF0C130A49422D@AdobeOrg' };
      const read = async <T>(url: string) => {
        const response = await fetch(new Request(url, { headers: { ...headers, ...org } }));
        return (await response.json()) as T;
      };
      const base = `http://${host}${exportPath}`;
      const { data } = await read<BatchFilePage>(`${base}/batches/${batchId}/files`);
      const href = data[0]?._links.self.href ?? '';
      expect(href).toBe(`${base}/files/${batchId}-1`);
      const parts = await read<FilePartPage>(href);
      expect(parts.data[0]?._links.self.href.startsWith(`${href}?path=part-`)).toBe(true);
    },
  );

  it.each(editionNames)(
    'should stay under the edition, whose bytes are the same: %s',
    async (name) => {
      const { get, bytes, download, batchId } = await withBatch();
      const base = `/editions/${name}${exportPath}`;
      const list = (await get(`${base}/batches/${batchId}/files`)).json<BatchFilePage>();
      const href = list.data[0]?._links.self.href;
      expect(href).toBe(`http://localhost${base}/files/${batchId}-1`);
      const parts = (await get(`${base}/files/${batchId}-1`)).json<FilePartPage>();
      const address = new URL(parts.data[0]?._links.self.href ?? '');
      expect(address.pathname).toBe(`${base}/files/${batchId}-1`);
      const got = await bytes(address.pathname + address.search);
      expect(got.bytes).toEqual((await download(batchId)).bytes);
    },
  );
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
    const { download, run, dataSet, batchId } = await withBatch();
    const before = await download(batchId);
    await run(dataSet);
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
