import * as validators from '@aep-sim/types/validators/service';
import { queryValue } from '../../http/decoded.ts';
import { json, listInQuery, withExample } from '../../http/description.ts';
import { type LastBatches, lastBatches } from '../../tenants/shown.ts';
import { decodeCatalogQuery } from '../catalog-filter/catalog-query.ts';
import { mapReply } from '../catalog-filter/map-reply.ts';
import { filterParameters, pageParameters } from '../catalog-filter/parameters.ts';
import type { ApiRead } from '../services.ts';
import { batchStatus } from './batch-form.ts';
import { idsIn } from './ids-in.ts';

/** The limit of datasets in one request. */
const MAX_DATA_SETS = 100;

/** Evidence: batch-list. */
export const listLastBatches: ApiRead = {
  name: 'listLastBatches',
  method: 'GET',
  path: '/data/foundation/catalog/lastBatches',
  family: 'catalog',
  summary: 'List the last batches of datasets',
  description:
    'Returns the last batch, the last successful one, and the last failed one of each dataset in `dataSetId`, by the ID of the dataset.',
  parameters: [
    withExample(
      listInQuery(
        'dataSetId',
        'IDs of datasets, separated by commas. Without it, the response is an empty object.',
      ),
      '5b7c86968f7b6501e21ba9df',
    ),
    ...pageParameters('datasets', MAX_DATA_SETS),
    ...filterParameters,
  ],
  takesProperties: true,
  answers: [
    {
      status: 200,
      description: 'The last batches by the ID of their dataset.',
      content: json('service/LastBatchMap'),
    },
  ],
  kind: 'read',
  about: ({ named }) => ({ dataSets: idsIn(named.query, 'dataSetId') }),
  handle: async ({ request, at }) => {
    const { query } = request.named;
    const page = { maxLimit: MAX_DATA_SETS, defaultLimit: MAX_DATA_SETS };
    const asked = queryValue(await decodeCatalogQuery(query, { own: ['dataSetId'], page }));
    const ids = idsIn(query, 'dataSetId');
    const known = await lastBatches(at, [...new Set(ids.slice(0, MAX_DATA_SETS))]);
    const { org } = at.tenant;
    const forms = Object.fromEntries(Array.from(known, ([id, of]) => [id, lastForm(of, org)]));
    return mapReply(validators.LastBatchMap, Object.entries(forms), asked);
  },
};

function lastForm({ any, written, failed }: LastBatches, org: string): object {
  return {
    ...(any && { lastBatchId: any.id, lastBatchStatus: batchStatus(any) }),
    ...(written && { lastSuccessfulBatchId: written.id }),
    ...(failed && { lastFailedBatchId: failed.id }),
    imsOrg: org,
    ...(any && { created: any.job.createdAt, updated: any.updatedAt }),
  };
}
