import { describe, expect, it } from 'vitest';
import { dataSetsPath } from '../../../test/callers/caller.ts';
import { createExporter } from '../../../test/callers/exporter.ts';

/** So many datasets, in the order of their creation. */
async function withDataSets(count: number) {
  const exporter = createExporter();
  const ids: string[] = [];
  while (ids.length < count) ids.push(await exporter.createDataSet());
  const listed = async (query = '') =>
    Object.keys((await exporter.get(`${dataSetsPath}${query}`)).json<object>());
  return { ...exporter, ids, listed };
}

describe('the list of datasets', () => {
  it('should be empty where there are none', async () => {
    const { get } = createExporter();
    const answer = await get(dataSetsPath);
    expect([answer.status, answer.text]).toEqual([200, '{}']);
  });

  it('should say of each what it says by itself', async () => {
    const { createDataSet, run, dataSet, get } = createExporter();
    const [one, two] = [await createDataSet(), await createDataSet()];
    await run(one);
    await run(one, { script: 'fails-writing' });
    expect((await get(dataSetsPath)).json()).toEqual({
      [one]: await dataSet(one),
      [two]: await dataSet(two),
    });
    expect(await dataSet(two)).not.toHaveProperty('lastBatchId');
  });

  it('should have twenty without a limit, and at most a hundred', async () => {
    const { ids, listed } = await withDataSets(101);
    const all = [...(await listed('?limit=100')), ...(await listed('?limit=100&start=100'))];
    expect(all.toSorted()).toEqual(ids.toSorted());
    expect(await listed()).toEqual(all.slice(0, 20));
    expect(await listed('?limit=&start=')).toEqual(all.slice(0, 20));
    expect(await listed('?limit=3&start=7')).toEqual(all.slice(7, 10));
    expect(await listed('?start=101')).toEqual([]);
  });

  it('should be the same under either spelling, and in another edition', async () => {
    const { get } = await withDataSets(2);
    const { text } = await get(dataSetsPath);
    for (const path of [
      '/data/foundation/catalog/datasets',
      '/editions/tutorial/data/foundation/catalog/datasets',
    ]) {
      expect((await get(path)).text).toBe(text);
    }
  });

  it.each([
    ['limit=0', 'limit must be an integer from 1 to 100; got "0".'],
    ['limit=101', 'limit must be an integer from 1 to 100; got "101".'],
    ['start=-1', 'start must be an integer of at least 0; got "-1".'],
    [
      'limit=x&start=1.5',
      'limit must be an integer from 1 to 100; got "x". start must be an integer of at least 0; got "1.5".',
    ],
  ])('should be rejected for ?%s', async (query, detail) => {
    const answer = await createExporter().get(`${dataSetsPath}?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ title: 'BadRequestError', detail });
  });
});
