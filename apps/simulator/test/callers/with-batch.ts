import { createExporter, type Order } from './exporter.ts';

/** A dataset with one batch that is written. */
export async function withBatch(what?: Order) {
  const exporter = createExporter();
  const dataSetId = await exporter.createDataSet();
  const { batchIds } = await exporter.run(dataSetId, what);
  const [batchId = ''] = batchIds;
  return { ...exporter, dataSetId, batchId, batchIds };
}
