import { describe, expect, it } from 'vitest';
import { createCaller, org, startAt } from '../../test/callers/caller.ts';

interface Listed {
  readonly tenants: readonly { readonly sandbox: string }[];
  readonly next?: { readonly org: string; readonly sandbox: string };
}

/** A caller without an org, and sandboxes with a dataset each. */
async function withSandboxes(...names: readonly string[]) {
  const caller = createCaller();
  for (const name of names) await caller.as({ 'x-sandbox-name': name }).createDataSet();
  const list = (query = '') =>
    caller.call('GET', `/_sim/tenants${query}`, { headers: { 'x-gw-ims-org-id': null } });
  return { ...caller, list };
}

describe('the list of sandboxes', () => {
  it('should be empty before the first write', async () => {
    const { call, list } = await withSandboxes();
    await call('GET', '/data/core/ups/export/jobs');
    expect((await list()).json()).toEqual({ tenants: [] });
  });

  it('should say what each has, whoever asks', async () => {
    const { as, list } = await withSandboxes('dev');
    await as({ 'x-sandbox-name': 'dev' }).list();
    const answer = await list();
    expect([answer.status, answer.json()]).toEqual([
      200,
      {
        tenants: [
          {
            org,
            sandbox: 'dev',
            jobs: 0,
            failedJobs: 0,
            dataSets: 1,
            requests: 2,
            clock: { now: startAt, running: true },
          },
        ],
      },
    ]);
  });

  it('should be read a page at a time', async () => {
    const { list } = await withSandboxes('one', 'two', 'three');
    const names: string[] = [];
    for (let query = '?limit=1', pages = 0; query && pages < 9; pages += 1) {
      const { tenants, next } = (await list(query)).json<Listed>();
      expect(tenants.length).toBeLessThan(2);
      names.push(...tenants.map(({ sandbox }) => sandbox));
      query = next === undefined ? '' : `?limit=1&after=${next.org}/${next.sandbox}`;
    }
    expect(names.toSorted()).toEqual(['one', 'three', 'two']);
  });

  it.each([
    ['limit=0', 'limit must be an integer from 1 to 1000; got "0".', { nearest: 1 }],
    ['limit=1001', 'limit must be an integer from 1 to 1000; got "1001".', { nearest: 1000 }],
    ['after=dev', 'after must be {org}/{sandbox}; got "dev".', {}],
    ['after=org/dev/x', 'after must be {org}/{sandbox}; got "org/dev/x".', {}],
  ])('should be rejected for ?%s', async (query, error, place) => {
    const { list } = await withSandboxes('dev');
    const answer = await list(`?${query}`);
    expect([answer.status, answer.json()]).toEqual([400, { error, ...place }]);
  });
});
