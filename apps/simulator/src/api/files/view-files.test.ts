import { editionNames } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { withBatch } from '../../../test/callers/with-batch.ts';

const catalog = '/data/foundation/catalog';

describe('the files of the view of a dataset', () => {
  it.each(editionNames)('should be at the path that the dataset names: %s', async (edition) => {
    const { get, dataSet, dataSetId, batchId } = await withBatch();
    const { files = '' } = (await dataSet(dataSetId)) ?? {};
    const answer = await get(`/editions/${edition}${catalog}${files.slice('@'.length)}`);
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.json<object>())).toEqual([`${batchId}-1`]);
  });

  it('should be at no path with the view of another dataset, or with one that does not exist', async () => {
    const { createDataSet, dataSet, get } = await withBatch();
    const [one, two] = [await createDataSet(), await createDataSet()];
    const { viewId } = (await dataSet(one)) ?? {};
    for (const path of [
      `${one}/views/${two}/files`,
      `${one}/views/${viewId?.toUpperCase()}/files`,
      `${two}/views/${viewId}/files`,
      `${two}/views/0123456789abcdef01234567/files`,
      'nothing/views/nothing/files',
    ]) {
      const answer = await get(`${catalog}/dataSets/${path}`);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.json()).toMatchObject({ detail: 'DataSet not found.' });
    }
    expect((await get(`${catalog}/dataSets/${one}/views/${viewId}/files`)).json()).toEqual({});
  });
});
