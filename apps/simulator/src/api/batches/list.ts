import * as validators from '@aep-sim/types/validators/service';
import type { BatchAt } from '../../core/batch.ts';
import { newestFirst } from '../../core/page.ts';
import { queryValue } from '../../http/decoded.ts';
import { inQuery, json, listInQuery } from '../../http/description.ts';
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

/** api-facts §4. */
export const listBatches: ApiRead = {
  name: 'listBatches',
  method: 'GET',
  path: '/data/foundation/catalog/batches',
  family: 'catalog',
  summary: 'List batches, newest first',
  parameters: [
    listInQuery('dataSet', 'Only those of these data sets, with commas between their ids.'),
    listInQuery('batch', 'Only these, with commas between their ids.'),
    listInQuery('status', 'Statuses, with commas between them; with ! before them, all but these.'),
    listInQuery('created', 'In milliseconds since 1970.'),
    inQuery('createdAfter', 'In milliseconds since 1970.', 'int64'),
    inQuery('createdBefore', 'In milliseconds since 1970.', 'int64'),
    listInQuery('createdClient', 'Clients: the simulator creates all as aep-sim.'),
    listInQuery('inputFormat.format', 'Formats: that of all is parquet.'),
    listInQuery(
      'property',
      'A condition on status, created, or what all batches show alike, as on the list of data sets.',
    ),
    ...pageParameters('batches'),
  ],
  takesProperties: true,
  answers: [
    {
      status: 200,
      description: 'Batches by id; with properties, of each only these.',
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

/** The batches of ids, those that are also what else is asked for. */
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
