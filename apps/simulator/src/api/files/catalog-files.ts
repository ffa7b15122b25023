import { precedingHex } from '../../core/ids.ts';
import { ApiError } from '../../http/api-error.ts';
import { queryValue } from '../../http/decoded.ts';
import { inQuery, json, withExample } from '../../http/description.ts';
import type { HttpRequest } from '../../http/request.ts';
import { whileWanted } from '../../http/while-wanted.ts';
import { decodeCatalogQuery } from '../catalog-filter/catalog-query.ts';
import { filterParameters } from '../catalog-filter/parameters.ts';
import { namedDataSet } from '../data-sets/named-data-set.ts';
import type { ApiRead } from '../services.ts';
import { allFiles, dataSetFilesReply, filePageParameters } from './data-set-files.ts';

const own = ['dataSetId', 'dataSetViewId'] as const;

/** The files that a dataset shows now. Evidence: catalog-files-filters. */
export const listCatalogFiles: ApiRead = {
  name: 'listCatalogFiles',
  method: 'GET',
  path: '/data/foundation/catalog/dataSetFiles',
  family: 'catalog',
  summary: 'List the files of a dataset',
  description:
    'Returns the files of the batches that a dataset consists of, by file ID. Pass `dataSetId` or `dataSetViewId`.',
  parameters: [
    withExample(
      inQuery('dataSetId', 'The ID of the dataset, if its view is not given.'),
      '5b7c86968f7b6501e21ba9df',
    ),
    withExample(inQuery('dataSetViewId', 'The `viewId` of the dataset.'), ''),
    ...filePageParameters,
    ...filterParameters,
  ],
  takesProperties: true,
  answers: [
    {
      status: 200,
      description: 'Files by ID.',
      content: json('service/DataSetFileMap'),
    },
  ],
  pages: 'by number',
  kind: 'read',
  names: (request) => ({ dataSets: [dataSetIn(request) ?? ''] }),
  handle: async ({ request, at, page, services: { exports } }) => {
    const { query } = request.named;
    const asked = queryValue(await decodeCatalogQuery(query, { own, page: allFiles }));
    const name = own.find((one) => request.parameter(one) !== undefined);
    const place = { in: 'query', pointer: `/${name ?? 'dataSetId'}` } as const;
    const dataSet = namedDataSet(at, name ? place : { ...place, keyword: 'required' });
    const view = request.parameter('dataSetViewId');
    if (view === undefined || view === dataSet.viewId) {
      const files = whileWanted(request, exports.files);
      return dataSetFilesReply(files, at, dataSet, asked, page);
    }
    throw new ApiError('catalog-data-set-unknown', ['DataSet not found.'], {
      causes: [{ in: 'query', pointer: '/dataSetViewId', nearest: dataSet.viewId }],
    });
  },
};

/** A dataset that is specified by its ID, or by its view, whose ID follows its own. */
function dataSetIn(request: HttpRequest): string | undefined {
  const view = request.parameter('dataSetViewId');
  return request.parameter('dataSetId') ?? (view === undefined ? undefined : precedingHex(view));
}
