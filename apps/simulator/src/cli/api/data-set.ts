/** The schema of a dataset for exports: help/segmentation/tutorials/export-data.md. */
const UNION_SCHEMA = 'https://ns.adobe.com/xdm/context/profile__union';

/** The request for a dataset for exports. */
export function exportDataSetDefinition(name: string) {
  return {
    name,
    schemaRef: { id: UNION_SCHEMA, contentType: 'application/vnd.adobe.xed+json;version=1' },
    fileDescription: { persisted: true, containerFormat: 'parquet', format: 'parquet' },
  };
}
