import { describe, expect, it } from 'vitest';
import { createCaller, jobsPath } from '../../test/callers/caller.ts';

interface Page {
  readonly entries: readonly { readonly seq: number; readonly operation?: string }[];
  readonly dropped: number;
  readonly last: number;
}

/** A caller that has sent so many requests. */
async function withRequests(count: number) {
  const caller = createCaller();
  for (let sent = 0; sent < count; sent += 1) await caller.call('GET', jobsPath);
  const page = async (query = '') =>
    (await caller.call('GET', `/_sim/journal${query}`)).json<Page>();
  const seqs = async (query = '') => (await page(query)).entries.map(({ seq }) => seq);
  return { ...caller, page, seqs };
}

describe('the journal', () => {
  it('should have the requests of its sandbox, oldest first', async () => {
    const { createDataSet, createJob, as, page } = await withRequests(1);
    await createJob(await createDataSet());
    await as({ 'x-sandbox-name': 'dev' }).list();
    const { entries, ...rest } = await page();
    expect(entries).toMatchObject([
      { seq: 1, operation: 'listExportJobs', response: { status: 200 } },
      { seq: 2, operation: 'createDataset', response: { status: 201 } },
      { seq: 3, operation: 'createExportJob', response: { status: 200 } },
    ]);
    expect(rest).toEqual({ dropped: 0, last: 3 });
  });

  it('should have the writes of the control plane, and not its reads', async () => {
    const { freeze, clock, page } = await withRequests(0);
    await freeze();
    await clock();
    await page();
    expect((await page()).entries).toMatchObject([{ kind: 'control', operation: 'setClock' }]);
  });

  it('should be read from an entry on, and so many at a time', async () => {
    const { seqs, page } = await withRequests(5);
    expect(await seqs('?limit=2')).toEqual([1, 2]);
    expect(await seqs('?after=2&limit=2')).toEqual([3, 4]);
    expect(await seqs('?after=4')).toEqual([5]);
    expect(await seqs('?after=0&limit=')).toEqual([1, 2, 3, 4, 5]);
    expect(await page('?after=9')).toEqual({ entries: [], dropped: 0, last: 5 });
  });

  it.each([
    ['limit=0', 'limit must be an integer from 1 to 1000; got "0".', 1],
    ['limit=1001', 'limit must be an integer from 1 to 1000; got "1001".', 1000],
    ['after=-1', 'after must be an integer of at least 0; got "-1".', 0],
    ['after=last', 'after must be an integer of at least 0; got "last".', undefined],
    ['jobId=0', 'jobId must be an integer of at least 1; got "0".', 1],
    ['count=0', 'count must be an integer from 1 to 1000; got "0".', 1],
    ['waitMs=60001', 'waitMs must be an integer from 0 to 60000; got "60001".', 60_000],
    ['kind=requests', 'kind must be request or control; got "requests".', 'request'],
    ['fields=indx', 'fields must be index; got "indx".', 'index'],
    [
      'operation=retriveExportJob',
      '"retriveExportJob" is not an operation. Did you mean retrieveExportJob? GET /_sim/operations lists the names.',
      'retrieveExportJob',
    ],
    [
      'operation=getExportJob',
      '"getExportJob" is not an operation. Did you mean retrieveExportJob? GET /_sim/operations lists the names.',
      'retrieveExportJob',
    ],
    [
      'operation=getReprot',
      '"getReprot" is not an operation. Did you mean getReport? GET /_sim/operations lists the names.',
      'getReport',
    ],
    [
      'count=5&limit=2',
      'count must be at most limit (2), because the response contains all entries that it waits for; got 5.',
      2,
    ],
    ['operation=x', '"x" is not an operation; GET /_sim/operations lists the names.', undefined],
    [
      'status=50',
      'status must be a status such as 503, a class such as 5xx, or 0 for no response; got "50".',
      '5xx',
    ],
    [
      'status=teapot',
      'status must be a status such as 503, a class such as 5xx, or 0 for no response; got "teapot".',
      undefined,
    ],
  ])('should not be read for ?%s', async (query, error, nearest) => {
    const { call } = createCaller();
    const answer = await call('GET', `/_sim/journal?${query}`);
    expect([answer.status, answer.json()]).toEqual([
      400,
      { error, ...(nearest !== undefined && { nearest }) },
    ]);
  });

  it('should have a place of its own for requests without a sandbox', async () => {
    const { call, seqs } = await withRequests(1);
    await call('GET', jobsPath, { headers: { 'x-gw-ims-org-id': null } });
    await call('GET', jobsPath, { headers: { 'x-gw-ims-org-id': null } });
    expect(await seqs()).toEqual([1]);
    expect(await seqs('?tenant=none')).toEqual([1, 2]);
    expect((await call('DELETE', '/_sim/journal?tenant=none')).status).toBe(204);
    expect(await seqs('?tenant=none')).toEqual([]);
    expect(await seqs()).toEqual([1]);
  });
});

describe('a journal that is cleared', () => {
  it('should be empty, go on counting, and have no entry of that', async () => {
    const { call, page, seqs } = await withRequests(3);
    for (let times = 0; times < 2; times += 1) {
      const answer = await call('DELETE', '/_sim/journal');
      expect([answer.status, answer.text]).toEqual([204, '']);
      expect(await page()).toEqual({ entries: [], dropped: 0, last: 3 });
    }
    await call('GET', jobsPath);
    expect(await seqs()).toEqual([4]);
  });

  it('should leave the sandbox and the journals of others as they are', async () => {
    const { createDataSet, call, as } = createCaller();
    const other = as({ 'x-sandbox-name': 'dev' });
    const id = await createDataSet();
    await other.list();
    await call('DELETE', '/_sim/journal');
    const path = `/data/foundation/catalog/dataSets/${id}`;
    expect((await call('GET', path)).status).toBe(200);
    expect((await other.call('GET', '/_sim/journal')).json<Page>().last).toBe(1);
  });
});
