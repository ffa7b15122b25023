import * as validators from '@aep-sim/types/validators/service';
import type { BatchAt } from '../../core/batch.ts';
import type { Decoded, Problem } from '../../editions/decoded.ts';
import { queryValue } from '../../http/decoded.ts';
import { inQuery, json } from '../../http/description.ts';
import { catalogPage, decodePage, number } from '../../http/query.ts';
import { reply } from '../../http/reply.ts';
import { type BatchQuery, listBatches as find, namedBatch } from '../../tenants/batches.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import type { ApiRead } from '../services.ts';
import { statesOf } from './batch-form.ts';
import { idsIn } from './ids-in.ts';
import { shownBatch } from './shown-batch.ts';

/** api-facts §4. */
export const listBatches: ApiRead = {
  name: 'listBatches',
  method: 'GET',
  path: '/data/foundation/catalog/batches',
  family: 'catalog',
  summary: 'List batches, newest first',
  parameters: [
    inQuery('dataSet', 'Only those of this data set.'),
    inQuery('batch', 'Only this one.'),
    inQuery('status', 'Statuses, with commas between them.'),
    inQuery('createdAfter', 'In milliseconds since 1970.', 'integer'),
    inQuery('createdBefore', 'In milliseconds since 1970.', 'integer'),
    inQuery('limit', '1 to 100, 20 without it.', 'integer'),
    inQuery('start', 'A number of batches to pass over.', 'integer'),
  ],
  answers: [{ status: 200, description: 'Batches by id.', content: json('service/BatchMap') }],
  kind: 'read',
  names: (request) => {
    const id = request.parameter('batch');
    return id ? { batches: [id] } : {};
  },
  about: (request) => ({ dataSets: idsIn(request.parameter('dataSet')) }),
  handle: async ({ request, at, services: { exports } }) => {
    const wanted = queryValue(decodeQuery(request.query));
    const id = request.parameter('batch');
    const found = id ? await named(at, id, wanted) : await find(at, wanted);
    const shown = await Promise.all(found.map((batch) => shownBatch(exports, at, batch)));
    return reply(validators.BatchMap, Object.fromEntries(shown));
  },
};

/** The batch of an id, if it is also what else is asked for. */
async function named(
  at: RequestContext,
  id: string,
  wanted: BatchQuery,
): Promise<readonly BatchAt[]> {
  const batch = await namedBatch(at, id);
  return batch && isWanted(batch, wanted) ? [batch].slice(wanted.skip) : [];
}

function isWanted(
  { job, state }: BatchAt,
  { dataSetId, states, createdAfter = -1, createdBefore = Number.POSITIVE_INFINITY }: BatchQuery,
): boolean {
  if (dataSetId !== undefined && dataSetId !== job.request.dataSetId) return false;
  if (states && !states.includes(state)) return false;
  return job.createdAt > createdAfter && job.createdAt < createdBefore;
}

function decodeQuery(query: URLSearchParams): Decoded<BatchQuery> {
  const page = decodePage(query, catalogPage);
  if (!page.ok) return page;
  const problems: Problem[] = [];
  const createdAfter = number(query, 'createdAfter', { from: 0 }, problems);
  const createdBefore = number(query, 'createdBefore', { from: 0 }, problems);
  if (problems.length > 0) return { ok: false, problems };
  const dataSetId = query.get('dataSet')?.trim();
  const status = query.get('status')?.trim();
  return {
    ok: true,
    value: {
      ...page.value,
      ...(dataSetId && { dataSetId }),
      ...(status && { states: status.split(',').flatMap((one) => statesOf(one.trim())) }),
      ...(createdAfter !== undefined && { createdAfter }),
      ...(createdBefore !== undefined && { createdBefore }),
    },
  };
}
