import { describe, expect, it } from 'vitest';
import {
  type Caller,
  createCaller,
  dataSetsPath,
  jobsPath,
  type ShownPage,
} from '../callers/caller.ts';
import { batchesPath, rulesOf } from '../rules/faults.ts';

const page = (as: string, more: object = {}) => ({
  times: 1,
  effect: { type: 'page', as },
  ...more,
});

async function withJobs(count: number) {
  const caller = createCaller({ pace: 'instant', population: 1 });
  const dataSet = await caller.createDataSet();
  const ids: number[] = [];
  for (let job = 0; job < count; job += 1) ids.unshift((await caller.createJob(dataSet)).id);
  return { caller, dataSet, ids };
}

/** The jobs of all pages, as a client finds them that follows the links; and how many pages there were. */
async function followed(caller: Caller, most = 20) {
  const pages: number[][] = [];
  let query = '?limit=4';
  while (query && pages.length < most) {
    const { records, link } = await caller.list(query);
    pages.push(records.map(({ id }) => id));
    query = link.next.slice(
      link.next.indexOf('?') >= 0 ? link.next.indexOf('?') : link.next.length,
    );
  }
  return pages;
}

describe('a list of jobs with a fault', () => {
  it.each([0, 1, 2])('should have half a page, and lose no job: page %i', async (skip) => {
    const { caller, ids } = await withJobs(10);
    await caller.addRule(page('short', { skip }));
    const pages = await followed(caller);
    expect(pages.flat()).toEqual(ids);
    expect(pages[skip]).toHaveLength(skip === 2 ? 1 : 2);
  });

  it.each([0, 1, 2])(
    'should have an empty page with a link, and lose no job: page %i',
    async (skip) => {
      const { caller, ids } = await withJobs(10);
      await caller.addRule(page('empty-with-next', { skip }));
      const pages = await followed(caller);
      expect(pages.flat()).toEqual(ids);
      expect(pages.map(({ length }) => length)).toEqual([4, 4, 2].toSpliced(skip, 0, 0));
    },
  );

  it.each([0, 1, 2])('should link to itself, as long as the rule acts: page %i', async (skip) => {
    const { caller } = await withJobs(10);
    await caller.addRule(page('repeated-cursor', { skip, times: 3 }));
    const pages = await followed(caller);
    const same = pages.slice(skip, skip + 4).map(String);
    expect(new Set(same).size).toBe(1);
    expect(pages).toHaveLength(6);
  });

  it('should repeat the very cursor that it was asked with', async () => {
    const { caller } = await withJobs(10);
    await caller.addRule(page('repeated-cursor', { times: 5 }));
    const next = async (query: string) => (await caller.list(query)).link.next.split('?')[1];
    const second = await next('?limit=4');
    expect(await next(`?${second}`)).toBe(second);
  });

  it('should reject a cursor as expired, and no first page', async () => {
    const { caller } = await withJobs(10);
    await caller.addRule(page('expired-cursor'));
    const { link } = await caller.list('?limit=4');
    const [, query = ''] = link.next.split('?');
    const answer = await caller.call('GET', `${jobsPath}?${query}`);
    expect([answer.status, answer.text.includes('expired')]).toEqual([400, true]);
    expect((await caller.call('GET', `${jobsPath}?${query}`)).status).toBe(200);
    const journal = await caller.call('GET', '/_sim/journal?limit=1000');
    expect(journal.text).toContain('"cursor-expired"');
  });
});

describe('a list of Catalog or Data Access with a fault', () => {
  const sizes = async (caller: Caller, path: string) => {
    const body = (await caller.call('GET', path)).json<{ data?: object[] }>();
    return (body.data ?? Object.keys(body)).length;
  };

  it.each([dataSetsPath, batchesPath])('should be half as long: %s', async (path) => {
    const { caller } = await withJobs(4);
    for (let made = 0; made < 3; made += 1) await caller.createDataSet();
    await caller.addRule(page('short'));
    expect([await sizes(caller, path), await sizes(caller, path)]).toEqual([2, 4]);
  });

  it.each([
    ['empty-with-next', 0],
    ['repeated-cursor', 1],
  ])('should link the files of a batch to the same page: %s', async (as, length) => {
    const { caller } = await withJobs(1);
    const { records } = await caller.list();
    const path = `/data/foundation/export/batches/${records[0]?.destination.batchId}/files`;
    await caller.addRule(page(as));
    const { data, _links } = (await caller.call('GET', path)).json<{
      data: object[];
      _links: { next: { href: string } };
    }>();
    expect([data.length, _links.next.href]).toEqual([
      length,
      `http://localhost${path}?start=0&limit=100`,
    ]);
    expect((await caller.call('GET', path)).json()).not.toHaveProperty('_links.next');
  });

  it('should be of those lists alone that have links, where a rule names none', async () => {
    const { caller, ids } = await withJobs(2);
    await caller.addRule(page('repeated-cursor'));
    const all = await sizes(caller, dataSetsPath);
    expect(await rulesOf(caller)).toMatchObject([{ matches: 0, hits: 0 }]);
    const { records, link } = await caller.list();
    expect(records.map(({ id }) => id)).toEqual(ids);
    expect([all, link.next]).toEqual([1, expect.stringContaining('offset=')]);
  });

  it('should leave an empty list as it is', async () => {
    const caller = createCaller();
    for (const as of ['empty-with-next', 'repeated-cursor', 'short'])
      await caller.addRule(page(as));
    for (let times = 0; times < 3; times += 1) {
      expect(await caller.list()).toMatchObject({
        records: [],
        link: { next: '' },
      } as Partial<ShownPage>);
    }
  });
});
