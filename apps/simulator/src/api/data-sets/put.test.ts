import { describe, expect, it } from 'vitest';
import { org, startAt } from '../../../test/callers/caller.ts';
import { union, withDataSet } from '../../../test/callers/with-data-set.ts';

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
