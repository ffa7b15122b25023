import { editionNames } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { createCaller, jobsPath, type ShownPage, startAt } from '../../../test/callers/caller.ts';
import { fill } from '../../../test/callers/fill.ts';

describe('a page of the list', async () => {
  const five = Array.from({ length: 5 }, () => ({ afterMs: 10, script: 'succeeds' }));
  const caller = createCaller({ maxPageSize: 3 });
  const ids = (await fill(caller, five)).map(({ id }) => id).reverse();
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = ids;
  const createdAt = (id: number) => startAt + 50 - 10 * ids.indexOf(id);
  const shown = async (query: string) => (await caller.list(query)).records.map(({ id }) => id);

  it.each([
    ['no limit: up to the cap', '', [a, b, c]],
    ['a limit', '?limit=2', [a, b]],
    ['a limit over the cap', '?limit=1000', [a, b, c]],
    ['blank values', '?limit=&offset=&status=&start=&page=&sort=', [a, b, c]],
    ['values of white space', '?limit=%20&offset=+', [a, b, c]],
    ['a numeric offset', '?limit=2&offset=2', [c, d]],
    ['an offset of nothing', '?limit=2&offset=0', [a, b]],
    ['an offset past the end', '?limit=2&offset=5', []],
    ['a cursor', `?limit=2&offset=${createdAt(b)}_${b}`, [c, d]],
    ['a cursor, percent-encoded', `?limit=2&offset=${createdAt(b)}%5F${b}`, [c, d]],
    ['a cursor of the last job', `?limit=2&offset=${createdAt(e)}_${e}`, []],
    ['a cursor of a job that never was', `?limit=2&offset=${createdAt(b)}_1`, [c, d]],
    ['a start', '?limit=2&start=1', [b, c]],
    ['the first page', '?limit=2&page=1', [a, b]],
    ['the second page', '?limit=2&page=2', [c, d]],
    ['the last page', '?limit=2&page=3', [e]],
    ['a page past the end', '?limit=2&page=4', []],
    ['a page without a limit', '?page=2', [d, e]],
    ['a start after a numeric offset', '?limit=1&start=1&offset=1', [c]],
    ['a start after a cursor', `?limit=1&start=1&offset=${createdAt(a)}_${a}`, [c]],
    ['something unheard of', '?limit=1&colour=red', [a]],
  ])('should take %s', async (_, query, expected) => {
    expect(await shown(query)).toEqual(expected);
  });

  it('should link to the next relative to the base, the cursor last', async () => {
    const next = async (query: string) => (await caller.list(query)).link.next;
    expect(await next('')).toBe(`/export/jobs/?limit=3&offset=${createdAt(c)}_${c}`);
    expect(await next('?limit=2&start=1')).toBe(
      `/export/jobs/?limit=2&offset=${createdAt(c)}_${c}`,
    );
    expect(await next('?limit=4')).toBe(`/export/jobs/?limit=3&offset=${createdAt(c)}_${c}`);
    expect(await next('?status=NEW&limit=1')).toBe(
      `/export/jobs/?status=NEW&limit=1&offset=${createdAt(a)}_${a}`,
    );
  });

  it('should link to nothing at the end', async () => {
    for (const query of ['?limit=2&page=3', '?limit=2&start=3', '?offset=9', '?status=FAILED']) {
      expect((await caller.list(query)).link.next).toBe('');
    }
  });

  it('should be reached by a client that cuts the link at offset=', async () => {
    const { link } = await caller.list('?limit=2');
    expect(await shown(`?limit=2&offset=${link.next.split('offset=')[1]}`)).toEqual([c, d]);
  });
});

describe('sort', async () => {
  const caller = createCaller();
  const [late, early, middle] = await fill(caller, [
    { afterMs: 0, script: 'succeeds' },
    { afterMs: 10, script: 'stuck' },
    { afterMs: 20, script: 'fails-exporting' },
  ]);
  await caller.advance(3000);
  const [first = 0, second = 0, third = 0] = [late?.id, early?.id, middle?.id];

  it.each([
    ['updateTime:asc', [second, third, first]],
    ['updateTime:desc', [first, third, second]],
    ['createdTime:asc', [first, second, third]],
    ['creationTime:asc', [first, second, third]],
    ['creationTime:desc', [third, second, first]],
    ['id:asc', [first, second, third]],
  ])('should order a single page by %s', async (sort, expected) => {
    const { records, page } = await caller.list(`?sort=${sort}`);
    expect(records.map(({ id }) => id)).toEqual(expected);
    expect(`${page.sortField}:${page.sort}`).toBe(sort);
  });

  it.each([
    'limit=2',
    'limit=2&page=2',
    'start=1',
    'limit=3&offset=1',
    `limit=3&offset=${middle?.creationTime}_${third}`,
  ])('should have no effect where there are several pages, as with %s', async (query) => {
    const plain = await caller.call('GET', `${jobsPath}?${query}`);
    for (const direction of ['asc', 'desc']) {
      const sort = `sort=updateTime:${direction}`;
      const sorted = await caller.call('GET', `${jobsPath}?${query}&${sort}`);
      expect(sorted.text).toBe(plain.text);
    }
  });
});

describe('a record of the list', () => {
  it.each(editionNames)('should name its dataset in the spelling of lists: %s', async (edition) => {
    const { createDataSet, createJob, call } = createCaller();
    const dataSet = await createDataSet();
    const { id } = await createJob(dataSet);
    const path = `/editions/${edition}${jobsPath}`;
    const { records, link } = (await call('GET', path)).json<ShownPage>();
    expect(records).toMatchObject([{ id, status: 'NEW', destination: { datasetId: dataSet } }]);
    expect(link.next).toBe('');
  });
});
