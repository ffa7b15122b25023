import { describe, expect, it } from 'vitest';
import { dataSetsPath, jobRequest, jobsPath } from '../../../test/callers/caller.ts';
import { union, withDataSet } from '../../../test/callers/with-data-set.ts';

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
    'should be rejected where there is no such data set: %s',
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
    expect(refused.text).toContain('does not use the union schema');
    expect((await batch(batchIds[0] ?? ''))?.status).toBe('success');
    expect((await download(batchIds[0] ?? '')).status).toBe(200);
    await send('PATCH', union);
    expect((await call('POST', jobsPath, { body: jobRequest(id) })).status).toBe(200);
  });
});
