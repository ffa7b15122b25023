import { createExporter, type Order } from './exporter.ts';

/** A data set with one batch that is written. */
export async function withBatch(what?: Order) {
  const exporter = createExporter();
  const dataSet = await exporter.createDataSet();
  const { batchIds } = await exporter.run(dataSet, what);
  const [batchId = ''] = batchIds;
  return { ...exporter, dataSet, batchId, batchIds };
}
