import type { EditionName } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { dataSetsPath, jobRequest, jobsPath } from '../../../test/callers/caller.ts';
import { union, withDataSet } from '../../../test/callers/with-data-set.ts';

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

  it.each<[EditionName, string]>([
    ['platform', '@/dataSets/'],
    ['segmentation', '@/dataSets/'],
    ['profile', '@/datasets/'],
  ])('should name what is gone as its edition spells it: %s', async (edition, spelled) => {
    const { call, id } = await withDataSet();
    const answer = await call('DELETE', `/editions/${edition}${dataSetsPath}/${id}`);
    expect([answer.status, answer.json()]).toEqual([200, [`${spelled}${id}`]]);
  });

  it('should leave the other datasets as they are', async () => {
    const { call, get, id, createDataSet, dataSet } = await withDataSet();
    const other = await createDataSet();
    const before = await dataSet(other);
    await call('DELETE', `${dataSetsPath}/${id}`);
    expect((await get(dataSetsPath)).json()).toEqual({ [other]: before });
  });
});
