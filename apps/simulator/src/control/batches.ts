import * as validators from '@aep-sim/types/validators/control';
import { inPath, inQuery, json } from '../http/description.ts';
import { longReply } from '../http/long-reply.ts';
import { namedBatch } from '../tenants/batches.ts';
import { batchRows } from '../view/rows.ts';
import { ControlError } from './error.ts';
import { integerIn, quoted, wordIn } from './query.ts';
import type { ControlRead } from './services.ts';

export const listBatchRows: ControlRead = {
  name: 'listBatchRows',
  method: 'GET',
  path: '/_sim/batches/{id}/rows',
  family: 'control',
  summary: 'Read the first rows of a batch, with nested values',
  parameters: [
    ...inPath('id'),
    inQuery('limit', '1 to 1000, 100 without it.', 'int32'),
    inQuery('files', 'true: its files too, which are then created.'),
  ],
  answers: [{ status: 200, description: 'The rows.', content: json('control/BatchRows') }],
  kind: 'read',
  names: (request) => ({ batches: [request.param('id')] }),
  handle: async ({ request, at, services: { exports } }) => {
    const limit = integerIn(request, 'limit', { from: 1, to: 1000 }) ?? 100;
    const withFiles = wordIn(request, 'files', ['true', 'false']) === 'true';
    const id = request.param('id');
    const batch = await namedBatch(at, id);
    if (!batch) {
      const [job] = at.named.batches;
      throw new ControlError(
        404,
        job
          ? `Batch ${quoted(id)} is gone: its dataset ${job.request.dataSetId} was deleted`
          : `Batch ${quoted(id)} was not found in sandbox ${at.tenant.sandbox}; GET /_sim/jobs lists the batches of its jobs`,
      );
    }
    return longReply(
      validators.BatchRows,
      await batchRows(exports, at, batch, { limit, withFiles }),
    );
  },
};
