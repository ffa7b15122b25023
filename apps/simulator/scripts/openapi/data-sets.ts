import { errors, header, json, query, requestBody, sandbox, text } from './answers.ts';
import { examplesOf, type Form } from './form.ts';
import { schema } from './schemas.ts';

export const catalogErrors = errors('CatalogError');

/** The data sets of Catalog. */
export function dataSetPaths({ edition, prefix, about, of }: Form): Record<string, object> {
  const catalog = catalogErrors;
  const dataSetId = text('id');
  const dataSetRequest = ['tutorial', 'profile', 'platform'].includes(edition)
    ? of('DataSetRequest')
    : schema('any', 'AnyDataSetRequest');

  const dataSets = {
    get: {
      ...about('listDataSets', 'List data sets'),
      parameters: [
        sandbox,
        query('limit', 'integer', '1 to 100, 20 without it.'),
        query('start', 'integer', 'A number of data sets to pass over.'),
      ],
      responses: {
        '200': json('Data sets by id.', schema('service', 'DataSetMap')),
        ...catalog,
      },
    },
    post: {
      ...about('createDataSet', 'Create a data set'),
      parameters: [sandbox],
      requestBody: requestBody(dataSetRequest, examplesOf(edition, 'DataSetRequest', 'create')),
      responses: {
        '201': {
          ...json(
            'The path of the data set.',
            of('DataSetCreated'),
            examplesOf(edition, 'DataSetCreated', 'create'),
          ),
          headers: {
            Location: { description: 'The path of the data set.', schema: { type: 'string' } },
          },
        },
        ...catalog,
      },
    },
  };

  const path = json('The path of the data set.', of('DataSetCreated'));
  const change = (name: string, summary: string, body?: object) => ({
    ...about(name, summary),
    parameters: [
      sandbox,
      dataSetId,
      ...(body ? [header('If-Match', 'The version that the caller has seen.')] : []),
    ],
    ...(body && { requestBody: body }),
    responses: { '200': path, ...catalog },
  });
  const dataSet = {
    get: {
      ...about('retrieveDataSet', 'Read a data set'),
      parameters: [sandbox, dataSetId],
      responses: {
        '200': json('The data set, by its id.', schema('service', 'DataSetMap')),
        ...catalog,
      },
    },
    put: change('replaceDataSet', 'Say anew what a data set is', requestBody(dataSetRequest)),
    patch: change('changeDataSet', 'Change what a data set says', {
      required: true,
      content: {
        'application/json': { schema: { type: 'object' } },
        'application/json-patch+json': { schema: { type: 'array', items: { type: 'object' } } },
      },
    }),
    delete: change('deleteDataSet', 'Delete a data set; its batches are gone with it'),
  };

  return {
    [`${prefix}/data/foundation/catalog/dataSets`]: dataSets,
    [`${prefix}/data/foundation/catalog/dataSets/{id}`]: dataSet,
  };
}
