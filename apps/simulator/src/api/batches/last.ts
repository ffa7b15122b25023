import * as validators from '@aep-sim/types/validators/service';
import { inQuery, json } from '../../http/description.ts';
import { reply } from '../../http/reply.ts';
import { type LastBatches, lastBatches } from '../../tenants/shown.ts';
import type { ApiRead } from '../services.ts';
import { batchStatus } from './batch-form.ts';
import { idsIn } from './ids-in.ts';

/** How many data sets may be asked for at a time. */
const MAX_DATA_SETS = 100;

/** api-facts §4. */
export const listLastBatches: ApiRead = {
  name: 'listLastBatches',
  method: 'GET',
  path: '/data/foundation/catalog/lastBatches',
  family: 'catalog',
  summary: 'Read the last batches of data sets',
  parameters: [inQuery('dataSetId', 'Ids, with commas between them.')],
  answers: [
    {
      status: 200,
      description: 'The last batches, by data set.',
      content: json('service/LastBatchMap'),
    },
  ],
  kind: 'read',
  about: (request) => ({ dataSets: idsIn(request.parameter('dataSetId')) }),
  handle: async ({ request, at }) => {
    const ids = idsIn(request.parameter('dataSetId'));
    const known = await lastBatches(at, [...new Set(ids.slice(0, MAX_DATA_SETS))]);
    const { org } = at.tenant;
    const forms = Array.from(known, ([id, of]) => [id, lastForm(of, org)]);
    return reply(validators.LastBatchMap, Object.fromEntries(forms));
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
