import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import { dataSetsPath, org } from '../callers/caller.ts';
import { createExporter } from '../callers/exporter.ts';

/** One of the data sets of the documents. */
const documented = '5b7c86968f7b6501e21ba9df';

describe('a data set of the documents, which nobody has written', () => {
  it('should be changed for the tenant that changes it alone', async () => {
    const { call, dataSet, as, list } = createExporter({ world: 'documented' });
    const other = as({ 'x-sandbox-name': 'dev' });
    const path = `${dataSetsPath}/${documented}`;
    expect((await call('PATCH', path, { body: { name: 'Mine' } })).status).toBe(200);
    expect(await dataSet(documented)).toMatchObject({ name: 'Mine', version: '1.0.1' });
    expect(await other.dataSet(documented)).toMatchObject({
      name: 'Profile Data Export',
      version: '1.0.0',
    });
    expect((await list()).records).toHaveLength(5);
  });

  it('should not be updated before it was created, where the clock stands before that', async () => {
    const now = () => Date.UTC(2010, 0, 1);
    const { call, dataSet } = createExporter({ world: 'documented', now });
    const before = await dataSet(documented);
    await call('PATCH', `${dataSetsPath}/${documented}`, { body: { name: 'Mine' } });
    const after = await dataSet(documented);
    expect(before?.created).toBeGreaterThan(now());
    expect([after?.created, after?.updated]).toEqual([before?.created, before?.created]);
  });

  it('should be taken away with its batches', async () => {
    const { call, batches, as } = createExporter({ world: 'documented' });
    await call('DELETE', `${dataSetsPath}/${documented}`);
    expect(await batches(`?dataSet=${documented}`)).toEqual({});
    expect(Object.keys(await batches())).toContain('df4gssdfb93a09f7e37fa53ad52');
    const theirs = await as({ 'x-sandbox-name': 'dev' }).batches(`?dataSet=${documented}`);
    expect(Object.keys(theirs)).toEqual([
      'd9e7c1317034a25e1fe8506883bb81f8',
      'da5cfb4de32c4b93a09f7e37fa53ad52',
      '3e16e5a4b25ba019d6c9447b72e7150b',
    ]);
  });

  it('should not be stored by a change that is refused', async () => {
    const store = memoryStore();
    const { call } = createExporter({ world: 'documented', store });
    const path = `${dataSetsPath}/${documented}`;
    for (const body of [{ name: 7 }, [{ op: 'remove', path: '/colour' }], '{']) {
      expect((await call('PATCH', path, { body })).status).toBe(400);
    }
    const stale = { body: {}, headers: { 'if-match': '1.0.9' } };
    expect((await call('PATCH', path, stale)).status).toBe(412);
    expect((await call('DELETE', `${dataSetsPath}/nothing`)).status).toBe(404);
    expect(await store.open({ org, sandbox: 'prod' })).toBeUndefined();
  });
});
