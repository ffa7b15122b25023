import { editionNames } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { dataSetsPath, org, startAt, unionSchema } from '../../../test/callers/caller.ts';
import { withDataSet } from '../../../test/callers/with-data-set.ts';

describe('a dataset that is read', () => {
  it('should be under its id, with what Catalog adds to it', async () => {
    const { get, id } = await withDataSet();
    const answer = await get(`${dataSetsPath}/${id}`);
    expect([answer.status, answer.headers.get('e-tag')]).toEqual([200, '1.0.0']);
    expect(Object.keys(answer.json<object>())).toEqual([id]);
    expect(answer.json<Record<string, object>>()[id]).toMatchObject({
      name: 'Export',
      schemaRef: { id: unionSchema },
      tags: { 'adobe/pqs/table': ['export'] },
      imsOrg: org,
      namespace: 'ACP',
      version: '1.0.0',
      created: startAt,
      updated: startAt,
      viewId: expect.stringMatching(/^[0-9a-f]{24}$/),
      files: expect.stringMatching(RegExp(`^@/dataSets/${id}/views/[0-9a-f]{24}/files$`)),
    });
  });

  it.each(editionNames)('should be the same under either spelling: %s', async (edition) => {
    const { get, id } = await withDataSet();
    const { text } = await get(`${dataSetsPath}/${id}`);
    for (const kind of ['dataSets', 'datasets']) {
      const path = `/editions/${edition}/data/foundation/catalog/${kind}/${id}`;
      expect((await get(path)).text).toBe(text);
    }
  });

  it('should have its version in the answer to HEAD too', async () => {
    const { call, send, id } = await withDataSet();
    await send('PATCH', { name: 'New' });
    const head = await call('HEAD', `${dataSetsPath}/${id}`);
    expect([head.status, head.text, head.headers.get('e-tag')]).toEqual([200, '', '1.0.1']);
  });

  it('should keep the table that a client names', async () => {
    const { send, shown } = await withDataSet();
    await send('PATCH', { tags: { 'adobe/pqs/table': ['mine'] } });
    expect((await shown())?.tags).toEqual({ 'adobe/pqs/table': ['mine'] });
  });

  it.each(['nothing', '0123456789abcdef01234567', '__proto__', '%00'])(
    'should be rejected when it was not found: %s',
    async (id) => {
      const { get } = await withDataSet();
      const answer = await get(`${dataSetsPath}/${id}`);
      expect(answer.status).toBe(404);
      expect(answer.json()).toMatchObject({
        status: 404,
        title: 'NotFoundError',
        detail: 'DataSet not found.',
      });
    },
  );
});
