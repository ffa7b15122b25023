import type { BatchFilePage, FilePartPage } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import type { ExportFile } from '../src/export/port.ts';
import { dataAccessOver, worldOf } from './data-access.ts';
import { exportPath } from './exporter.ts';

const base = `http://localhost:4100${exportPath}/batches/b/files`;

/** A batch `b` of so many files. */
function withFiles(count: number) {
  const files: ExportFile[] = Array.from({ length: count }, (_, n) => ({
    name: `part-${n}`,
    length: n + 1,
    records: n,
  }));
  const { get } = dataAccessOver({ files: async () => files }, worldOf('b'));
  return async (url: string) => (await (await get(url)).json()) as BatchFilePage;
}

const idsOf = ({ data }: BatchFilePage) => data.map(({ dataSetFileId }) => dataSetFileId);
const idsFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, n) => `b-${first + n}`);

describe('a page of files', () => {
  it('should have links only where there are several', async () => {
    expect(await withFiles(0)(base)).toEqual({ data: [], _page: { limit: 100, count: 0 } });
    expect(await withFiles(100)(base)).not.toHaveProperty('_links');
    expect(await withFiles(100)(`${base}?limit=100&start=0`)).not.toHaveProperty('_links');
    expect(await withFiles(101)(base)).toHaveProperty('_links');
    expect(await withFiles(3)(`${base}?start=1`)).toHaveProperty('_links');
  });

  it('should name the next page, and how to make any', async () => {
    const page = await withFiles(6)(`${base}?limit=2&start=1`);
    expect(idsOf(page)).toEqual(['b-2', 'b-3']);
    expect(page._page).toEqual({ limit: 2, count: 6 });
    expect(page._links).toEqual({
      next: { href: `${base}?start=3&limit=2` },
      page: { href: `${base}?start=0&limit=2{&start,limit}`, templated: true },
    });
  });

  it('should have no next page at the end, nor past it', async () => {
    const read = withFiles(6);
    const last = await read(`${base}?limit=2&start=4`);
    expect(idsOf(last)).toEqual(['b-5', 'b-6']);
    const past = await read(`${base}?limit=2&start=6`);
    expect([past.data, past._page]).toEqual([[], { limit: 2, count: 6 }]);
    for (const page of [last, past]) expect(Object.keys(page._links ?? {})).toEqual(['page']);
  });

  it.each([1, 7, 50, 100, undefined])(
    'should lead from one to the next through all files, each once: %s at a time',
    async (limit) => {
      const read = withFiles(250);
      const seen: string[] = [];
      let url: string | undefined = limit === undefined ? base : `${base}?limit=${limit}`;
      while (url !== undefined) {
        const page: BatchFilePage = await read(url);
        expect(page.data.length).toBeGreaterThan(0);
        expect(page._page).toEqual({ limit: limit ?? 100, count: 250 });
        seen.push(...idsOf(page));
        url = page._links?.next?.href;
      }
      expect(seen).toEqual(idsFrom(1, 250));
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
      { detail: 'The file is gone' },
    ]);
    expect(bugs).toEqual([]);
  });
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
