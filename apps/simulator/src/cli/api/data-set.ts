import { type Api, dataSetsPath, json } from './api.ts';
import { Unreadable } from './response-errors.ts';

/** The schema of a dataset for exports: help/segmentation/tutorials/export-data.md. */
const UNION_SCHEMA = 'https://ns.adobe.com/xdm/context/profile__union';

/** Creates a dataset for exports and returns its ID. */
export async function createDataSet(api: Api, name: string): Promise<string> {
  const body = exportDataSetDefinition(name);
  const [path] = await json<readonly string[]>(api('POST', dataSetsPath, body));
  const id = path?.split('/').at(-1);
  if (!id) throw new Unreadable('the body contains no dataset ID');
  return id;
}

/** The request for a dataset for exports. */
export function exportDataSetDefinition(name: string) {
  return {
    name,
    schemaRef: { id: UNION_SCHEMA, contentType: 'application/vnd.adobe.xed+json;version=1' },
    fileDescription: { persisted: true, containerFormat: 'parquet', format: 'parquet' },
  };
}
