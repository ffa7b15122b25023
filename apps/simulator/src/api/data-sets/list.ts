import * as validators from '@aep-sim/types/validators/service';
import { queryValue } from '../../http/decoded.ts';
import { json, listInQuery, withExample } from '../../http/description.ts';
import { faultyPart } from '../../http/faults/page-fault.ts';
import { decodeCatalogQuery } from '../catalog-filter/catalog-query.ts';
import { objectsReply } from '../catalog-filter/map-reply.ts';
import { filterParameters, pageParameters } from '../catalog-filter/parameters.ts';
import type { ApiRead } from '../services.ts';
import { dataSetForms } from './data-set-form.ts';
import { findDataSets } from './find.ts';

/** With their fields, datasets come in no more than that (help/catalog/api/filter-data.md). */
const MAX_WITH_FIELDS = 20;

/** Evidence: catalog-properties. */
export const listDatasets: ApiRead = {
  name: 'listDatasets',
  method: 'GET',
  path: '/data/foundation/catalog/dataSets',
  family: 'catalog',
  summary: 'List datasets',
  description:
    'Returns datasets by ID. Any other name in the query is a filter on the property of that name. An empty object means that no dataset matches.',
  parameters: [
    ...pageParameters('datasets'),
    withExample(
      listInQuery(
        'name',
        'Names, separated by commas; with ! before them, all others. * is a wildcard.',
      ),
      '*',
    ),
    withExample(
      listInQuery(
        'schemaRef.id',
        'IDs of schemas, like `name`. Any other property can be filtered by its dotted path.',
      ),
      '*',
    ),
    withExample(
      listInQuery(
        'createdClient',
        'Clients, like `name`. The simulator creates all datasets as aep-sim.',
      ),
      '*',
    ),
    withExample(listInQuery('state', 'States, like `name`. All datasets are DRAFT.'), 'DRAFT'),
    ...filterParameters,
  ],
  takesProperties: true,
  answers: [
    {
      status: 200,
      description: 'Datasets by ID.',
      content: json('service/DataSetMap'),
    },
  ],
  pages: 'by number',
  kind: 'read',
  handle: async ({ request, at, page }) => {
    const query = queryValue(await decodeCatalogQuery(request.named.query));
    const { properties, limit } = query;
    const most = properties?.includes('observableSchema') ? MAX_WITH_FIELDS : limit;
    const found = await findDataSets(at, { ...query, limit: Math.min(limit, most) });
    const shown = await dataSetForms(at, faultyPart(page, found).shown);
    return objectsReply(validators.DataSetMap, shown, properties);
  },
};
