import { json, query, sandbox, text } from './answers.ts';
import { catalogErrors } from './data-sets.ts';
import type { Form } from './form.ts';
import { schema } from './schemas.ts';

/** The batches of Catalog, and the files that data sets show. */
export function batchPaths({ prefix, about }: Form): Record<string, object> {
  const base = `${prefix}/data/foundation/catalog`;
  const get = (
    name: string,
    summary: string,
    { parameters, of }: { parameters: readonly object[]; of: string },
  ) => ({
    get: {
      ...about(name, summary),
      parameters: [sandbox, ...parameters],
      responses: { '200': json(`${summary}.`, schema('service', of)), ...catalogErrors },
    },
  });
  return {
    [`${base}/batches`]: get('listBatches', 'List batches, newest first', {
      parameters: [
        query('dataSet', 'string', 'Only those of this data set.'),
        query('batch', 'string', 'Only this one.'),
        query('status', 'string', 'Statuses, with commas between them.'),
        query('createdAfter', 'integer', 'In milliseconds since 1970.'),
        query('createdBefore', 'integer', 'In milliseconds since 1970.'),
        query('limit', 'integer', '1 to 100, 20 without it.'),
        query('start', 'integer', 'A number of batches to pass over.'),
      ],
      of: 'BatchMap',
    }),
    [`${base}/batches/{id}`]: get('retrieveBatch', 'Read a batch', {
      parameters: [text('id')],
      of: 'BatchMap',
    }),
    [`${base}/lastBatches`]: get('lastBatches', 'Read the last batches of data sets', {
      parameters: [query('dataSetId', 'string', 'Ids, with commas between them.')],
      of: 'LastBatchMap',
    }),
    [`${base}/dataSetFiles`]: get('listDataSetFiles', 'List the files that a data set shows', {
      parameters: [query('dataSetId', 'string', 'The data set.')],
      of: 'DataSetFileMap',
    }),
    [`${base}/dataSets/{id}/views/{view}/files`]: get(
      'listViewFiles',
      'List the files that the view of a data set shows',
      { parameters: [text('id'), text('view')], of: 'DataSetFileMap' },
    ),
  };
}
