import { Unreadable } from './answer-errors.ts';
import { type Api, dataSetsPath, json } from './api.ts';

/** What profiles can be exported to: help/segmentation/tutorials/export-data.md. */
const UNION_SCHEMA = 'https://ns.adobe.com/xdm/context/profile__union';

/** Creates a data set for exports and gives its id. */
export async function createDataSet(api: Api, name: string): Promise<string> {
  const body = exportDataSetDefinition(name);
  const [path] = await json<readonly string[]>(api('POST', dataSetsPath, body));
  const id = path?.split('/').at(-1);
  if (!id) throw new Unreadable('it names no data set');
  return id;
}

/** What a client says of a data set for exports. */
export function exportDataSetDefinition(name: string) {
  return {
    name,
    schemaRef: { id: UNION_SCHEMA, contentType: 'application/vnd.adobe.xed+json;version=1' },
    fileDescription: { persisted: true, containerFormat: 'parquet', format: 'parquet' },
  };
}
