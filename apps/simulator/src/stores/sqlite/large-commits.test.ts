import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { dataSet, idsOf, job, tenant, tenantFacts, write } from '../suite/facts.ts';
import { temporaryFile, temporaryStore } from '../suite/temporary-store.ts';

describe('a large commit', () => {
  it('should let others run, and be seen whole or not at all', async () => {
    const store = temporaryStore();
    const other = { ...tenant, sandbox: 'dev' };
    const at = await write(store, { jobs: [job(0)] });
    const jobs = Array.from({ length: 5000 }, (_, id) => job(id + 1));
    let isCommitted = false;
    const commit = store
      .commit(tenant, { tenant: tenantFacts({ version: 1 }), jobs })
      .finally(() => {
        isCommitted = true;
      });
    const behind = write(store, { jobs: [job(1)] }, other);
    let reads = 0;
    for (; !isCommitted; reads += 1) {
      const slice = await store.jobs(at, { limit: 2 });
      if (slice) expect(idsOf(slice)).toEqual([0]);
      await setImmediate();
    }
    expect(reads).toBeGreaterThan(5);
    expect(await commit).toBe(true);
    expect(idsOf(await store.jobs({ ...at, version: 2 }, { limit: 1 }))).toEqual([5000]);
    expect(idsOf(await store.jobs(await behind, { limit: 9 }))).toEqual([1]);
  });

  it('should leave nothing behind when it fails', async () => {
    const store = temporaryStore();
    const at = await write(store, { jobs: [job(1)] });
    const jobs = Array.from({ length: 1200 }, (_, id) => job(id + 2));
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    const broken = { ...dataSet('x'), definition: circular };
    const changes = { tenant: tenantFacts({ version: 1 }), jobs, dataSets: [broken] };
    await expect(store.commit(tenant, changes)).rejects.toThrow('circular');
    expect(idsOf(await store.jobs(at, { limit: 9 }))).toEqual([1]);
    const after = await write(store, { jobs: [job(2)] });
    expect(idsOf(await store.jobs(after, { limit: 9 }))).toEqual([2, 1]);
  });

  it('should be taken back when the store is closed in the midst of it', async () => {
    const file = temporaryFile();
    const store = temporaryStore(file);
    const at = await write(store, { jobs: [job(1)] });
    const jobs = Array.from({ length: 2000 }, (_, id) => job(id + 2));
    const commit = store.commit(tenant, { tenant: tenantFacts({ version: 1 }), jobs });
    await setImmediate();
    store.close();
    await expect(commit).rejects.toThrow('closed');
    expect(idsOf(await temporaryStore(file).jobs(at, { limit: 9 }))).toEqual([1]);
  });
});
