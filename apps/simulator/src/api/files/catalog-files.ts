import { inQuery, json } from '../../http/description.ts';
import { namedDataSet } from '../data-sets/named-data-set.ts';
import type { ApiRead } from '../services.ts';
import { dataSetFilesReply } from './data-set-files.ts';

/** The files that a data set shows now: api-facts §4. */
export const listCatalogFiles: ApiRead = {
  name: 'listCatalogFiles',
  method: 'GET',
  path: '/data/foundation/catalog/dataSetFiles',
  family: 'catalog',
  summary: 'List the files that a data set shows',
  parameters: [inQuery('dataSetId', 'The data set.')],
  answers: [{ status: 200, description: 'Files by id.', content: json('service/DataSetFileMap') }],
  kind: 'read',
  names: (request) => ({ dataSets: [request.parameter('dataSetId') ?? ''] }),
  handle: ({ request, at, services: { exports } }) => {
    const isNamed = request.parameter('dataSetId') !== undefined;
    const place = { in: 'query', pointer: '/dataSetId' } as const;
    const cause = isNamed ? place : { ...place, keyword: 'required' };
    return dataSetFilesReply(exports, at, namedDataSet(at, cause));
  },
};
