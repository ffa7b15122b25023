import { dataSetsPath, unionSchema } from './caller.ts';
import { createExporter } from './exporter.ts';

export const union = { schemaRef: { id: unionSchema } };

/** A data set, and how to change it. */
export async function withDataSet() {
  const exporter = createExporter();
  const id = await exporter.createDataSet();
  const send = (method: string, body: unknown, headers = {}) =>
    exporter.call(method, `${dataSetsPath}/${id}`, { body, headers });
  return { ...exporter, id, send, shown: () => exporter.dataSet(id) };
}
