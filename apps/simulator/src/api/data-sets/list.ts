import * as validators from '@aep-sim/types/validators/service';
import { queryValue } from '../../http/decoded.ts';
import { inQuery, json } from '../../http/description.ts';
import { catalogPage, decodePage } from '../../http/query.ts';
import { reply } from '../../http/reply.ts';
import type { ApiRead } from '../services.ts';
import { dataSetForms } from './data-set-form.ts';

/** api-facts §4. */
export const listDatasets: ApiRead = {
  name: 'listDatasets',
  method: 'GET',
  path: '/data/foundation/catalog/dataSets',
  family: 'catalog',
  summary: 'List data sets',
  parameters: [
    inQuery('limit', '1 to 100, 20 without it.', 'integer'),
    inQuery('start', 'A number of data sets to pass over.', 'integer'),
  ],
  answers: [{ status: 200, description: 'Data sets by id.', content: json('service/DataSetMap') }],
  kind: 'read',
  handle: async ({ request, at }) => {
    const page = queryValue(decodePage(request.query, catalogPage));
    return reply(validators.DataSetMap, await dataSetForms(at, await at.dataSets(page)));
  },
};
