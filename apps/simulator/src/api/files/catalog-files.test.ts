import { editionNames } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { withBatch } from '../../../test/callers/with-batch.ts';

const path = '/data/foundation/catalog/dataSetFiles';

describe('the files of a dataset, by its id', () => {
  it.each(editionNames)('should be the same in every edition: %s', async (edition) => {
    const { get, dataSetId, batchId } = await withBatch();
    const { text, json } = await get(`${path}?dataSetId=${dataSetId}`);
    expect(Object.keys(json<object>())).toEqual([`${batchId}-1`]);
    expect((await get(`/editions/${edition}${path}?dataSetId=${dataSetId}`)).text).toBe(text);
  });

  it('should not be those of another dataset', async () => {
    const { get, createDataSet, run } = await withBatch();
    const other = await createDataSet();
    expect((await get(`${path}?dataSetId=${other}`)).json()).toEqual({});
    const { batchIds } = await run(other);
    const files = (await get(`${path}?dataSetId=${other}`)).json<object>();
    expect(Object.keys(files)).toEqual([`${batchIds[0]}-1`]);
  });

  it('should ignore white space around the id', async () => {
    const { get, dataSetId, batchId } = await withBatch();
    const files = (await get(`${path}?dataSetId=%20${dataSetId}%20`)).json<object>();
    expect(Object.keys(files)).toEqual([`${batchId}-1`]);
  });

  it.each(['?dataSetId=nothing', '?dataSetId=', ''])('should be rejected for %s', async (query) => {
    const { get } = await withBatch();
    const answer = await get(`${path}${query}`);
    expect(answer.status).toBe(404);
    expect(answer.json()).toMatchObject({
      title: 'NotFoundError',
      detail: 'DataSet not found.',
    });
  });
});
