import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import type { Store } from '../../src/stores/port.ts';
import { createCaller, jobsPath, org } from '../callers/caller.ts';

/** A store that counts what is written to it. */
function countingStore(): { store: Store; commits: () => number } {
  const inner = memoryStore();
  let commits = 0;
  const commit: Store['commit'] = (tenant, changes) => {
    commits += 1;
    return inner.commit(tenant, changes);
  };
  return { store: { ...inner, commit }, commits: () => commits };
}

describe('a tenant that was never written', () => {
  it('should be read, and nothing stored for it', async () => {
    const { store, commits } = countingStore();
    const { call, list, job } = createCaller({ store, world: 'documented' });
    expect((await list()).records).toHaveLength(5);
    expect((await job(722)).status).toBe('FAILED');
    expect((await call('GET', '/data/foundation/catalog/dataSets')).status).toBe(200);
    expect((await call('GET', '/_sim/clock')).status).toBe(200);
    expect((await call('DELETE', `${jobsPath}/1`)).status).toBe(404);
    expect((await call('PUT', jobsPath)).status).toBe(405);
    expect((await call('POST', jobsPath, { body: '{' })).status).toBe(400);
    expect(commits()).toBe(0);
    expect(await store.open({ org, sandbox: 'prod' })).toBeUndefined();
  });

  it('should keep its world when it is first written', async () => {
    const { call, cancel, createJob, list, as } = createCaller({ world: 'documented' });
    const dataSets = async (sandbox: string) =>
      Object.keys(
        (
          await call('GET', '/data/foundation/catalog/dataSets', {
            headers: { 'x-sandbox-name': sandbox },
          })
        ).json<object>(),
      );
    expect((await cancel(722)).status).toBe(200);
    const { id } = await createJob('5b7c86968f7b6501e21ba9df');
    expect(await dataSets('prod')).toEqual(await dataSets('other'));
    const ids = (await list()).records.map((record) => record.id);
    expect(ids).toEqual([id, 24115, 11037, 726, 100, 722]);
    expect((await as({ 'x-sandbox-name': 'other' }).list()).records).toHaveLength(5);
  });

  it('should keep nothing of its world when it is first put into another', async () => {
    const { call, list } = createCaller({ world: 'documented' });
    expect((await call('PUT', '/_sim/world', { body: { name: 'empty' } })).status).toBe(200);
    expect((await list()).records).toEqual([]);
    expect((await call('GET', '/data/foundation/catalog/dataSets')).json()).toEqual({});
  });
});
