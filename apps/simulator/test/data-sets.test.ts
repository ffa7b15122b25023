import { describe, expect, it } from 'vitest';
import { memoryStore } from '../src/stores/memory/memory.ts';
import { dataSetsPath, jobRequest, jobsPath, org, startAt, unionSchema } from './caller.ts';
import { createExporter } from './exporter.ts';

const union = { schemaRef: { id: unionSchema } };
/** One of the data sets of the documents. */
const documented = '5b7c86968f7b6501e21ba9df';

async function withDataSet() {
  const exporter = createExporter();
  const id = await exporter.createDataSet();
  const send = (method: string, body: unknown, headers = {}) =>
    exporter.call(method, `${dataSetsPath}/${id}`, { body, headers });
  return { ...exporter, id, send, shown: () => exporter.dataSet(id) };
}

describe('PUT of a data set', () => {
  it('should put what it says in the place of all that was said before', async () => {
    const { send, shown, id, advance } = await withDataSet();
    const before = await shown();
    await advance(5);
    const answer = await send('PUT', { ...union, description: 'new' });
    expect([answer.status, answer.json()]).toEqual([200, [`@/dataSets/${id}`]]);
    const after = await shown();
    expect(after).toMatchObject({ ...union, description: 'new', version: '1.0.1' });
    expect(after).not.toHaveProperty('name');
    expect([after?.viewId, after?.created]).toEqual([before?.viewId, startAt]);
    expect([before?.updated, after?.updated]).toEqual([startAt, startAt + 5]);
  });

  it('should read its body as a creation does', async () => {
    const { send, shown } = await withDataSet();
    const before = await shown();
    for (const body of ['[]', 'null', '7', '{"name":7}', '{"tags":{"a":"b"}}', '{', '']) {
      expect([body, (await send('PUT', body)).status]).toEqual([body, 400]);
    }
    expect((await send('PUT', '{}', { 'content-type': 'text/plain' })).status).toBe(400);
    expect(await shown()).toEqual(before);
  });

  it('should leave out what a client has no say in', async () => {
    const { send, shown, id } = await withDataSet();
    const own = {
      id: 'mine',
      imsOrg: 'mine',
      version: '9',
      created: 1,
      viewId: 'mine',
      files: 'x',
    };
    await send('PUT', { ...union, ...own, lastBatchId: 'mine', namespace: 'mine', colour: 'red' });
    expect(await shown()).toMatchObject({ imsOrg: org, version: '1.0.1', namespace: 'ACP' });
    const text = JSON.stringify(await shown());
    expect(text).not.toMatch(/mine|colour/);
    expect(text).toContain(id);
  });
});

describe('a change of a data set', () => {
  it('should let its version grow, which E-Tag shows', async () => {
    const { send, shown, call, id } = await withDataSet();
    for (let version = 1; version <= 12; version += 1) {
      await send(version % 2 ? 'PUT' : 'PATCH', union);
      expect((await shown())?.version).toBe(`1.0.${version}`);
    }
    const answer = await call('GET', `${dataSetsPath}/${id}`);
    expect(answer.headers.get('e-tag')).toBe('1.0.12');
  });

  it.each(['PUT', 'PATCH'])(
    'should be made by %s if If-Match names its version',
    async (method) => {
      const { send, shown } = await withDataSet();
      const versions: unknown[] = [];
      for (const seen of ['1.0.0', '"1.0.1"', '*', ' ', '1.0.4 ']) {
        expect((await send(method, union, { 'if-match': seen })).status).toBe(200);
        versions.push((await shown())?.version);
      }
      expect(versions).toEqual(['1.0.1', '1.0.2', '1.0.3', '1.0.4', '1.0.5']);
      for (const stale of ['1.0.0', '"1.0.4"', '1.0.6', '5', '"', 'W/"1.0.0"']) {
        const answer = await send(method, { ...union, name: 'never' }, { 'if-match': stale });
        expect([stale, answer.status]).toEqual([stale, stale === '"' ? 200 : 412]);
        if (answer.status === 200) await send(method, union);
        else expect(answer.json()).toMatchObject({ title: 'PreconditionFailedError', status: 412 });
      }
    },
  );

  it('should be made by one alone of two that have seen the same version', async () => {
    const { send, shown } = await withDataSet();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        send('PATCH', { description: `by ${n}` }, { 'if-match': '1.0.0' }),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(7);
    expect((await shown())?.description).toBe(`by ${statuses.indexOf(200)}`);
  });

  it('should lose none of many that are made at a time', async () => {
    const { send, shown } = await withDataSet();
    const tags = Array.from({ length: 20 }, (_, n) => `tag${n}`);
    await Promise.all(tags.map((tag) => send('PATCH', { tags: { [tag]: ['x'] } })));
    expect(await shown()).toMatchObject({
      version: '1.0.20',
      tags: Object.fromEntries(tags.map((tag) => [tag, ['x']])),
    });
  });

  it.each(['PUT', 'PATCH'])(
    'should be refused where there is no such data set: %s',
    async (method) => {
      const { call, as, id, shown } = await withDataSet();
      const before = await shown();
      for (const path of [`${dataSetsPath}/nothing`, `${dataSetsPath}/%7B%7Bid%7D%7D`]) {
        const answer = await call(method, path, { body: union });
        expect([answer.status, answer.json()]).toMatchObject([
          404,
          { detail: 'DataSet not found.' },
        ]);
      }
      const stranger = as({ 'x-sandbox-name': 'dev' });
      expect((await stranger.call(method, `${dataSetsPath}/${id}`, { body: union })).status).toBe(
        404,
      );
      expect(await shown()).toEqual(before);
    },
  );

  it('should be answered in the words of the edition, and under either spelling', async () => {
    const { call, id } = await withDataSet();
    for (const [prefix, said] of [
      ['', `@/dataSets/${id}`],
      ['/editions/tutorial', `@/datasets/${id}`],
      ['/editions/platform', `@/dataSets/${id}`],
    ]) {
      const path = `${prefix}/data/foundation/catalog/datasets/${id}`;
      expect((await call('PATCH', path, { body: {} })).json()).toEqual([said]);
      expect((await call('PUT', path, { body: union })).json()).toEqual([said]);
    }
  });
});

describe('a data set that loses the union schema', () => {
  it.each<[string, string, unknown]>([
    ['PUT', 'PUT', { name: 'x' }],
    ['a merge', 'PATCH', { schemaRef: null }],
    ['a merge of its id', 'PATCH', { schemaRef: { id: 'https://ns.adobe.com/other' } }],
    ['a JSON Patch', 'PATCH', [{ op: 'remove', path: '/schemaRef' }]],
  ])('should take no export any more, and those of before stay: %s', async (_, method, body) => {
    const { send, id, call, run, batch, download } = await withDataSet();
    const { batchIds } = await run(id);
    expect((await send(method, body)).status).toBe(200);
    const refused = await call('POST', jobsPath, { body: jobRequest(id) });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('is not based on the union schema');
    expect((await batch(batchIds[0] ?? ''))?.status).toBe('success');
    expect((await download(batchIds[0] ?? '')).status).toBe(200);
    await send('PATCH', union);
    expect((await call('POST', jobsPath, { body: jobRequest(id) })).status).toBe(200);
  });
});

describe('what a client says of a data set', () => {
  it('should come back, all that it may say', async () => {
    const { call, dataSet } = createExporter();
    const said = {
      name: 'Export of (All) Profiles',
      description: 'of profiles',
      schemaRef: { id: '_xdm.context.profile__union', contentType: 'application/json' },
      schema: '@/xdms/model/Profile',
      fileDescription: { persisted: true, format: 'parquet' },
      aspect: 'production',
      unifiedTags: ['a'],
      systemLabels: ['b'],
      enableErrorDiagnostics: true,
      dataSourceId: 'c',
      connectorId: 'd',
      connectionId: 'e',
    };
    const body = { ...said, tags: { f: ['g'] } };
    const [path] = (await call('POST', dataSetsPath, { body })).json<string[]>();
    const id = path?.split('/').at(-1) ?? '';
    expect(await dataSet(id)).toMatchObject(said);
    const table = 'export_of_all_profiles';
    expect((await dataSet(id))?.tags).toEqual({ f: ['g'], 'adobe/pqs/table': [table] });
    // The union schema has two ids.
    expect((await call('POST', jobsPath, { body: jobRequest(id) })).status).toBe(200);
  });
});

describe('DELETE of a data set', () => {
  it('should take it away, once', async () => {
    const { send, call, get, id, as } = await withDataSet();
    const path = `${dataSetsPath}/${id}`;
    expect((await as({ 'x-sandbox-name': 'dev' }).call('DELETE', path)).status).toBe(404);
    const answer = await call('DELETE', path, { headers: { 'content-type': null } });
    expect([answer.status, answer.json()]).toEqual([200, [`@/dataSets/${id}`]]);
    for (const method of ['GET', 'DELETE']) expect((await call(method, path)).status).toBe(404);
    for (const method of ['PUT', 'PATCH']) expect((await send(method, union)).status).toBe(404);
    expect((await get(dataSetsPath)).json()).toEqual({});
    expect((await call('POST', jobsPath, { body: jobRequest(id) })).text).toContain(
      'UPLIB-101554-503',
    );
  });

  it('should leave its jobs that have ended as they are', async () => {
    const { call, id, run, job } = await withDataSet();
    const ended = await run(id);
    await call('DELETE', `${dataSetsPath}/${id}`);
    expect(await job(ended.id)).toMatchObject({ status: 'SUCCEEDED' });
  });

  it('should give no later data set its id', async () => {
    const { call, id, createDataSet } = await withDataSet();
    await call('DELETE', `${dataSetsPath}/${id}`);
    expect(await createDataSet()).not.toBe(id);
  });
});

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
    expect(Object.keys(theirs)).toEqual(['da5cfb4de32c4b93a09f7e37fa53ad52']);
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
