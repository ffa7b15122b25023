import * as validators from '@aep-sim/types/validators/service';
import type { BatchAt } from '../../core/batch.ts';
import { newestFirst } from '../../core/page.ts';
import { queryValue } from '../../http/decoded.ts';
import { inQuery, json, listInQuery, withExample } from '../../http/description.ts';
import { faultyPart } from '../../http/faults/page-fault.ts';
import { whileWanted } from '../../http/while-wanted.ts';
import { type BatchQuery, listBatches as find, namedBatches } from '../../tenants/batches.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import { decodeCatalogQuery } from '../catalog-filter/catalog-query.ts';
import { objectsReply } from '../catalog-filter/map-reply.ts';
import { pageParameters } from '../catalog-filter/parameters.ts';
import type { ApiRead } from '../services.ts';
import { batchQueryOf } from './batch-query.ts';
import { decodeIds, differentIdsIn, idsIn } from './ids-in.ts';
import { eachShown } from './shown-batch.ts';

/** Evidence: batch-list. */
export const listBatches: ApiRead = {
  name: 'listBatches',
  method: 'GET',
  path: '/data/foundation/catalog/batches',
  family: 'catalog',
  summary: 'List batches, newest first',
  description:
    'Returns batches by ID. Each export job writes one batch, or one for each segment. Any other name in the query is a filter on the property of that name.',
  parameters: [
    withExample(
      listInQuery('dataSet', 'IDs of datasets, separated by commas.'),
      '5b7c86968f7b6501e21ba9df',
    ),
    withExample(
      listInQuery('batch', 'IDs of batches, separated by commas.'),
      'd9e7c1317034a25e1fe8506883bb81f8',
    ),
    withExample(
      listInQuery('status', 'Statuses, separated by commas; with ! before them, all others.'),
      'success',
    ),
    withExample(
      listInQuery('created', 'When the batch was created. Unix time in milliseconds.'),
      '',
    ),
    withExample(
      inQuery('createdAfter', 'Created after this. Unix time in milliseconds.', 'int64'),
      0,
    ),
    withExample(
      inQuery('createdBefore', 'Created before this. Unix time in milliseconds.', 'int64'),
      4102444800000,
    ),
    withExample(
      listInQuery('createdClient', 'Clients. The simulator creates all batches as aep-sim.'),
      'aep-sim',
    ),
    withExample(
      listInQuery('inputFormat.format', 'Formats. That of all batches is parquet.'),
      'parquet',
    ),
    withExample(
      listInQuery(
        'property',
        'A condition on `status`, `created`, or a property that all batches share, as in the list of datasets.',
      ),
      'created>0',
    ),
    ...pageParameters('batches'),
  ],
  takesProperties: true,
  answers: [
    {
      status: 200,
      description: 'Batches by ID.',
      content: json('service/BatchMap'),
    },
  ],
  pages: 'by number',
  kind: 'read',
  names: ({ named }) => {
    const batches = differentIdsIn(named.query, 'batch');
    return batches.length > 0 ? { batches } : {};
  },
  about: ({ named }) => ({ dataSets: idsIn(named.query, 'dataSet') }),
  handle: async ({ request, at, page, services: { exports } }) => {
    const { query } = request.named;
    const asked = queryValue(await decodeCatalogQuery(query, { own: ['dataSet', 'batch'] }));
    const dataSets = queryValue(decodeIds(query, 'dataSet'));
    const ids = queryValue(decodeIds(query, 'batch'));
    const wanted = within(queryValue(batchQueryOf(asked, at.tenant.org)), dataSets);
    const found = ids.length > 0 ? await named(at, ids, wanted) : await find(at, wanted);
    const some = faultyPart(page, found).shown;
    const shown = await eachShown({ counts: whileWanted(request, exports.counts) }, at, some);
    return objectsReply(validators.BatchMap, shown, asked.properties);
  },
};

function within(query: BatchQuery, dataSets: readonly string[]): BatchQuery {
  if (dataSets.length === 0) return query;
  const { dataSetIds } = query;
  return { ...query, dataSetIds: dataSetIds?.filter((id) => dataSets.includes(id)) ?? dataSets };
}

/** The batches with these IDs that also satisfy the other conditions. */
async function named(
  at: RequestContext,
  ids: readonly string[],
  wanted: BatchQuery,
): Promise<readonly BatchAt[]> {
  const { first, skip, limit } = wanted;
  const sign = first === 'oldest' ? -1 : 1;
  const found = (await namedBatches(at, ids)).filter((batch) => isWanted(batch, wanted));
  return found
    .toSorted((a, b) => sign * newestFirst(a.job, b.job) || a.index - b.index)
    .slice(skip, skip + limit);
}

function isWanted(
  { job, state }: BatchAt,
  { dataSetIds, states, createdAfter = -1, createdBefore = Number.POSITIVE_INFINITY }: BatchQuery,
): boolean {
  if (dataSetIds && !dataSetIds.includes(job.request.dataSetId)) return false;
  if (states && !states.includes(state)) return false;
  return job.createdAt > createdAfter && job.createdAt < createdBefore;
}
