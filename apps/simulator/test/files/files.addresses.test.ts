import { type BatchFilePage, editionNames, type FilePartPage } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { dataAccessOver, worldOf } from '../callers/data-access.ts';
import { exportPath } from '../callers/exporter.ts';
import { withBatch } from '../callers/with-batch.ts';

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

describe('a batch id that is more than letters and digits', () => {
  it.each(['a-b', 'a b', 'a/b', '../b', 'a?b#c', 'a%2Fb', 'ü🦊', 'a&b=c', "a'b"])(
    'should be encoded in every address, and lead back: %s',
    async (id) => {
      const files = [{ name: 'p q/ü?.parquet', length: 5, records: 1 }];
      const open = async ({ index }: { index: number }) => new Blob([`file${index}`]).stream();
      const world = worldOf('other', id);
      const { get } = dataAccessOver({ files: async () => [...files, ...files], open }, world);
      const list = await get(`${exportPath}/batches/${encodeURIComponent(id)}/files?limit=1`);
      const page = (await list.json()) as BatchFilePage;
      expect(page.data[0]?.dataSetFileId).toBe(`${id}-1`);
      const next = (await (await get(page._links?.next?.href ?? '')).json()) as BatchFilePage;
      expect(next.data[0]?.dataSetFileId).toBe(`${id}-2`);
      const parts = await get(page.data[0]?._links.self.href ?? '');
      const { data } = (await parts.json()) as FilePartPage;
      const href = data[0]?._links.self.href ?? '';
      expect(href).toMatch(/^[\x21-\x7e]+$/);
      expect(await (await get(href)).text()).toBe('file1');
    },
  );
});
