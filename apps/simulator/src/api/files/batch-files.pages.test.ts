import type { BatchFilePage } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { dataAccessOver, worldOf } from '../../../test/callers/data-access.ts';
import { exportPath } from '../../../test/callers/exporter.ts';
import type { ExportFile } from '../../export/port.ts';

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
