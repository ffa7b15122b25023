import * as validators from '@aep-sim/types/validators/service';
import type { BatchAt } from '../../core/batch.ts';
import type { Exports, WrittenBatch } from '../../export/port.ts';
import { inPath, json } from '../../http/description.ts';
import { reply } from '../../http/reply.ts';
import { whileWanted } from '../../http/while-wanted.ts';
import { shownBatches } from '../../tenants/batches.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import { namedDataSet, namingDataSet } from '../data-sets/named-data-set.ts';
import type { ApiRead } from '../services.ts';
import { flattened } from './flattened.ts';

const PREVIEW_ROWS = 100;
/** What does not fit is omitted: a few large rows are as useful as many, and one preview is created at a time. */
const PREVIEW_CHARACTERS = 2_097_152;

/** Evidence: preview. */
export const retrieveDatasetPreview: ApiRead = {
  name: 'retrieveDatasetPreview',
  method: 'GET',
  path: '/data/foundation/export/datasets/{id}/preview',
  family: 'data-access',
  summary: 'Preview a dataset',
  description:
    'Returns up to 100 rows of a dataset with all values as strings. Large rows may be omitted.',
  parameters: [inPath('id', 'The ID of the dataset.', '5b7c86968f7b6501e21ba9df')],
  answers: [
    { status: 200, description: 'The first rows.', content: json('service/DataSetPreview') },
  ],
  kind: 'read',
  names: namingDataSet,
  handle: async ({ request, at, services: { exports } }) => {
    const rowsOf = whileWanted(request, exports.rows);
    const counts = whileWanted(request, exports.counts);
    const { id } = namedDataSet(at);
    const rows: object[] = [];
    const room = { left: PREVIEW_CHARACTERS };
    for await (const batch of batchesWithRows({ counts }, at, await shownBatches(at, id))) {
      for (const row of await rowsOf(batch, PREVIEW_ROWS - rows.length)) {
        if (room.left > 0) rows.push(await flattened(row, room));
      }
      if (rows.length >= PREVIEW_ROWS || room.left <= 0) break;
    }
    return reply(validators.DataSetPreview, { data: rows });
  },
};

/**
 * The batches of one job to read. The first of them may have enough rows; if not,
 * one count finds out which others have rows, because each read of a batch reads all profiles.
 */
async function* batchesWithRows(
  exports: Pick<Exports, 'counts'>,
  { tenant, facts: { origin } }: RequestContext,
  batches: Iterable<BatchAt>,
): AsyncGenerator<WrittenBatch> {
  let byBatch: readonly number[] | undefined;
  let isFirst = true;
  for (const { job, index } of batches) {
    if (!isFirst) byBatch ??= (await exports.counts({ tenant, origin, job })).byBatch ?? [];
    if (byBatch?.[index] !== 0) yield { tenant, origin, job, index };
    isFirst = false;
  }
}
