import * as validators from '@aep-sim/types/validators/service';
import { inPath, json } from '../../http/description.ts';
import { reply } from '../../http/reply.ts';
import { shownBatches } from '../../tenants/batches.ts';
import { namedDataSet, namingDataSet } from '../data-sets/named-data-set.ts';
import type { ApiRead } from '../services.ts';
import { flattened } from './flattened.ts';

const PREVIEW_ROWS = 100;
/** What does not fit is left out: a few large rows are looked at as well as many, and one answer is made at a time. */
const PREVIEW_CHARACTERS = 4_194_304;

/** api-facts §5. */
export const retrieveDatasetPreview: ApiRead = {
  name: 'retrieveDatasetPreview',
  method: 'GET',
  path: '/data/foundation/export/datasets/{id}/preview',
  family: 'data-access',
  summary: 'Read the first 100 rows that a data set shows, as texts',
  parameters: inPath('id'),
  answers: [{ status: 200, description: 'Rows.', content: json('service/DataSetPreview') }],
  kind: 'read',
  names: namingDataSet,
  handle: async ({ at, services: { exports } }) => {
    const { id } = namedDataSet(at);
    const rows: object[] = [];
    const room = { left: PREVIEW_CHARACTERS };
    for (const { job, index } of await shownBatches(at, id)) {
      const batch = { tenant: at.tenant, origin: at.facts.origin, job, index };
      for (const row of await exports.rows(batch, PREVIEW_ROWS - rows.length)) {
        if (room.left > 0) rows.push(await flattened(row, room));
      }
      if (rows.length >= PREVIEW_ROWS || room.left <= 0) break;
    }
    return reply(validators.DataSetPreview, { data: rows });
  },
};
