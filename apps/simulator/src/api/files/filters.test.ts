import { expect, it } from 'vitest';
import { sevenBatches } from '../../../test/callers/seven-batches.ts';

const catalog = '/data/foundation/catalog';

it('should filter, order and cut down the files of a data set', async () => {
  const { get, one, dataSet, shown } = await sevenBatches();
  const viewId = (await dataSet(one))?.viewId ?? '';
  const [first, second, third] = shown.batchIds.map((id) => `${id}-1`);
  for (const path of [
    `${catalog}/dataSetFiles?dataSetId=${one}&`,
    `${catalog}/dataSetFiles?dataSetViewId=${viewId}&`,
    `${catalog}/dataSetFiles?dataSetId=${one}&dataSetViewId=${viewId}&`,
    `${catalog}/dataSets/${one}/views/${viewId}/files?`,
  ]) {
    const of = async (query: string) => (await get(`${path}${query}`)).json<object>();
    const ids = async (query: string) => Object.keys(await of(query));
    expect(await ids('')).toEqual([first, second, third]);
    expect(await ids(`batchId=${shown.batchIds[1]}`)).toEqual([second]);
    expect(await ids(`batchId=!${shown.batchIds[1]}`)).toEqual([first, third]);
    expect(await ids('start=1&limit=1')).toEqual([second]);
    expect(await ids('orderBy=desc:id')).toEqual([first, second, third].toSorted().toReversed());
    expect(await ids('property=nothing')).toEqual([]);
    expect(await of('limit=1&properties=id,batchId')).toEqual({
      [String(first)]: { id: first, batchId: shown.batchIds[0] },
    });
    expect((await get(`${path}limit=1&limit=2`)).status).toBe(400);
  }
  expect(await get(`${catalog}/dataSetFiles?dataSetViewId=${one}`)).toMatchObject({ status: 404 });
});

it('should filter and cut down the last batches of data sets', async () => {
  const { get, one, other, elsewhere, queued } = await sevenBatches();
  const path = `${catalog}/lastBatches?dataSetId=${one}&dataSetId=${other}`;
  const of = async (query: string) => (await get(`${path}&${query}`)).json<object>();
  const ids = async (query: string) => Object.keys(await of(query));
  expect((await ids('')).toSorted()).toEqual([one, other].toSorted());
  expect(await ids('lastBatchStatus=success')).toEqual([other]);
  expect(await ids('property=lastFailedBatchId')).toEqual([one]);
  expect(await ids('orderBy=lastBatchStatus')).toEqual([one, other]);
  expect(await ids('orderBy=lastBatchStatus&start=1')).toEqual([other]);
  expect(await of('properties=lastBatchId')).toEqual({
    [one]: { lastBatchId: queued.batchIds[0] },
    [other]: { lastBatchId: elsewhere.batchIds[0] },
  });
});
