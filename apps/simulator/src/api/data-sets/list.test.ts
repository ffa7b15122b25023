import { describe, expect, it } from 'vitest';
import { createExporter } from '../../../test/exporter.ts';

const catalog = '/data/foundation/catalog';

describe('the list of data sets', () => {
  it('should say in the list what it says by itself', async () => {
    const { createDataSet, run, dataSet, get } = createExporter();
    const [one, two] = [await createDataSet(), await createDataSet()];
    await run(one);
    await run(one, { script: 'fails-writing' });
    expect((await get(`${catalog}/dataSets`)).json()).toEqual({
      [one]: await dataSet(one),
      [two]: await dataSet(two),
    });
    expect(await dataSet(two)).not.toHaveProperty('lastBatchId');
  });
});
