import { describe, expect, it } from 'vitest';
import { createCaller, jobsPath } from '../../test/callers/caller.ts';
import { errorRule } from '../../test/rules/faults.ts';
import type { Entry } from '../journal/port.ts';

interface Page {
  readonly entries: readonly Entry[];
  readonly last: number;
}

/** A journal in which each filter leaves something out. */
async function filled() {
  const caller = createCaller();
  const { call, addRule, createDataSet, createJob, cancel } = caller;
  const dataSet = await createDataSet();
  const { id } = await createJob(dataSet);
  await addRule(errorRule(503, { times: 1, match: { operation: 'retrieveExportJob' } }));
  await call('GET', `${jobsPath}/${id}`, { headers: { 'x-note': 'Größe "A"' } });
  await call('GET', `${jobsPath}/${id}`);
  await call('GET', `${jobsPath}/9999`);
  await cancel(id);
  const page = async (query: string) => (await call('GET', `/_sim/journal?${query}`)).json<Page>();
  return { ...caller, id, page };
}

const operationsOf = ({ entries }: Page) => entries.map(({ seq, operation }) => [seq, operation]);

describe('the journal', () => {
  it.each([
    ['operation=createDataset', [1]],
    ['operation=retrieveExportJob', [4, 5, 6]],
    ['operation=retrieveExportJob&status=200', [5]],
    ['operation=retrieveExportJob&status=2xx', [5]],
    ['status=503', [4]],
    ['status=5XX', [4]],
    ['status=4xx', [6]],
    ['status=0', []],
    ['jobId=100', [2, 4, 5, 7]],
    ['jobId=100&operation=cancelExportJob', [7]],
    ['kind=control', [3]],
    ['kind=request&after=3', [4, 5, 6, 7]],
    ['kind=request&limit=2', [1, 2]],
    ['operation=retrieveExportJob&limit=2', [4, 5]],
    ['operation=retrieveExportJob&after=4&limit=1', [5]],
    ['operation=getJournal', []],
    ['text=union', [1]],
    ['text=__UNION', [1]],
    ['text=DELETE', [7]],
    ['text=gr%C3%B6%C3%9Fe', [4]],
    ['text=%22a%22', [4]],
    ['text=%22status%22:404', [6]],
    ['text=nowhere', []],
    ['kind=&text=&operation=&status=&jobId=100&limit=', [2, 4, 5, 7]],
  ])('should have only what matches ?%s', async (query, seqs) => {
    const { id, page } = await filled();
    const { entries, last } = await page(query.replace('100', String(id)));
    expect(entries.map(({ seq }) => seq)).toEqual(seqs);
    expect(last).toBe(7);
    // In short they are the same ones.
    const index = await page(`${query.replace('100', String(id))}&fields=index`);
    expect(operationsOf(index)).toEqual(entries.map(({ seq, operation }) => [seq, operation]));
  });

  it('should have entries without headers and bodies', async () => {
    const { page } = await filled();
    const { entries } = await page('');
    const index = await page('fields=index');
    expect(index).toMatchObject({
      entries: entries.map(({ why: _, ignored: __, request, response, ...entry }) => ({
        ...entry,
        request: { method: request.method, path: request.path },
        response: { status: response.status },
      })),
      dropped: 0,
      last: 7,
    });
    for (const { request, response, why, ignored } of index.entries) {
      expect([Object.keys(request), Object.keys(response)]).toEqual([
        ['method', 'path'],
        ['status'],
      ]);
      expect([why, ignored]).toEqual([undefined, undefined]);
    }
    expect(index.entries[3]?.rule).toEqual({ id: 'rule-2', effect: 'error' });
  });

  it('should not be found by a secret, nor show it in short', async () => {
    const { call } = createCaller();
    const token = 'Q0123456789abcdef';
    const headers = { authorization: `Bearer ${token}` };
    await call('GET', `${jobsPath}/${token}?note=${token}`, { headers });
    const all = await call('GET', '/_sim/journal?fields=index');
    expect(all.json<Page>().entries[0]?.request.path).toBe(`${jobsPath}/token-1?note=token-1`);
    for (const form of ['', '&fields=index']) {
      const found = await call('GET', `/_sim/journal?text=${token}${form}`);
      expect(found.json()).toEqual({ entries: [], dropped: 0, last: 1 });
      const named = await call('GET', `/_sim/journal?text=token-1${form}`);
      expect(named.json<Page>().entries).toHaveLength(1);
    }
  });
});
