import { ApiError } from '../../http/api-error.ts';
import { queryValue } from '../../http/decoded.ts';
import { inPath, json } from '../../http/description.ts';
import { whileWanted } from '../../http/while-wanted.ts';
import { decodeCatalogQuery } from '../catalog-filter/catalog-query.ts';
import { filterParameters } from '../catalog-filter/parameters.ts';
import { namedDataSet, namingDataSet } from '../data-sets/named-data-set.ts';
import type { ApiRead } from '../services.ts';
import { allFiles, dataSetFilesReply, filePageParameters } from './data-set-files.ts';

/** The files that a dataset shows now, by the dataset and its view. Evidence: catalog-files-filters. */
export const listViewFiles: ApiRead = {
  name: 'listViewFiles',
  method: 'GET',
  path: '/data/foundation/catalog/dataSets/{id}/views/{view}/files',
  family: 'catalog',
  summary: 'List the files of a dataset view',
  description: 'Returns the files of the batches that a dataset consists of, by file ID.',
  parameters: [
    inPath('id', 'The ID of the dataset.', '5b7c86968f7b6501e21ba9df'),
    inPath('view', 'The `viewId` of the dataset.', '5b7c86968f7b6501e21ba9e0'),
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
  names: namingDataSet,
  handle: async ({ request, at, page, services: { exports } }) => {
    const { query } = request.named;
    const asked = queryValue(await decodeCatalogQuery(query, { page: allFiles }));
    const dataSet = namedDataSet(at);
    const view = request.param('view');
    if (dataSet.viewId === view) {
      const files = whileWanted(request, exports.files);
      return dataSetFilesReply(files, at, dataSet, asked, page);
    }
    throw new ApiError('catalog-data-set-unknown', ['DataSet not found.'], {
      causes: [{ pointer: '/view', nearest: dataSet.viewId }],
    });
  },
};
