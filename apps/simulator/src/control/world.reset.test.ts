import { describe, expect, it } from 'vitest';
import { createCaller, dataSetsPath, org } from '../../test/callers/caller.ts';
import { createExporter, type Exporter } from '../../test/callers/exporter.ts';
import { memoryFiles } from '../files/memory.ts';
import { memoryStore } from '../stores/memory/memory.ts';
import type { Store } from '../stores/port.ts';

describe('a reset', () => {
  it('should be made again when another was faster', async () => {
    const store = memoryStore();
    let tries = 0;
    const contested: Store = {
      ...store,
      commit: async (tenant, changes) => {
        // The data set comes first.
        tries += 1;
        return tries !== 2 && store.commit(tenant, changes);
      },
    };
    const { call, createDataSet } = createCaller({ store: contested });
    await createDataSet();
    expect((await call('POST', '/_sim/reset')).status).toBe(200);
    expect((await call('GET', dataSetsPath)).json()).toEqual({});
    expect(tries).toBe(3);
  });

  it('should not count a request that began before it for a rule that is made after it', async () => {
    const store = memoryStore();
    const waiting = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const count: Store['count'] = async (...args) => {
      asked.resolve();
      await waiting.promise;
      return store.count(...args);
    };
    const { call, addRule } = createCaller({ store: { ...store, count } });
    const rule = { match: { operation: 'listDatasets' }, effect: { type: 'error', status: 503 } };
    await addRule({ ...rule, skip: 9 });
    const list = call('GET', dataSetsPath);
    await asked.promise;
    await call('POST', '/_sim/reset');
    const again = await addRule({ ...rule, times: 1 });
    waiting.resolve();
    // The request begins again, and meets the rule as any that comes now.
    expect((await list).status).toBe(503);
    const { id } = again.json<{ id: string }>();
    expect((await call('GET', `/_sim/rules/${id}`)).json()).toMatchObject({ matches: 1, hits: 1 });
    expect((await call('GET', dataSetsPath)).status).toBe(200);
  });

  it('should leave nothing of the files of before, though a later batch has the id of an earlier', async () => {
    const exporter = createExporter();
    const before = await exportOf(exporter, 'person');
    await exporter.call('POST', '/_sim/reset');
    const after = await exportOf(exporter, 'identityMap');
    expect(after.batchId).toBe(before.batchId);
    expect(after).toEqual(await exportOf(createExporter(), 'identityMap'));
    expect(after.listed).not.toEqual(before.listed);
  });

  it('should take away what was imported, but not that of others', async () => {
    const files = memoryFiles({ maxBytes: 10_000, whenFull: 'reject' });
    const { as } = createCaller({ files });
    const [one, other] = ['dev', 'dev2'].map((name) => as({ 'x-sandbox-name': name }));
    for (const each of [one, other]) await each?.call('POST', '/_sim/profiles', { body: profile });
    expect(await files.list('imports/')).toHaveLength(2);
    await one?.call('POST', '/_sim/reset');
    expect(await files.list(`imports/${org}/dev/`)).toEqual([]);
    expect(await files.list(`imports/${org}/dev2/`)).toHaveLength(1);
  });

  it('should leave what was imported when it cannot be made', async () => {
    const store = memoryStore();
    const files = memoryFiles({ maxBytes: 10_000, whenFull: 'reject' });
    let isContested = false;
    const commit: Store['commit'] = async (...args) => !isContested && store.commit(...args);
    const { call } = createCaller({ files, store: { ...store, commit } });
    await call('POST', '/_sim/profiles', { body: profile });
    isContested = true;
    expect((await call('POST', '/_sim/reset')).status).toBe(503);
    expect(await files.list('imports/')).toHaveLength(1);
  });
});

const profile = { identityMap: { Email: [{ id: 'ann@example.com' }] } };

/** The files of an export of some fields, as they are listed and downloaded. */
async function exportOf({ createDataSet, run, files, download }: Exporter, fields: string) {
  const { batchIds } = await run(await createDataSet(), { body: { fields } });
  const [batchId = ''] = batchIds;
  return { batchId, listed: await files(batchId), bytes: (await download(batchId)).bytes };
}
