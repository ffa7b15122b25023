import * as validators from '@aep-sim/types/validators/control';
import { quoted } from '../core/sentence.ts';
import { inPath, inQuery, json, limitInQuery } from '../http/description.ts';
import { longReply } from '../http/long-reply.ts';
import { namedBatch } from '../tenants/batches.ts';
import { batchRows } from '../view/rows.ts';
import { ControlError } from './error.ts';
import { integerIn, wordIn } from './query.ts';
import type { ControlRead } from './services.ts';

export const listBatchRows: ControlRead = {
  name: 'listBatchRows',
  method: 'GET',
  path: '/_sim/batches/{id}/rows',
  family: 'control',
  summary: 'Read the first rows of a batch',
  description:
    'Returns the first rows of a batch with nested values. With `files=true`, also its files.',
  parameters: [
    inPath('id', 'The ID of the batch.', 'd9e7c1317034a25e1fe8506883bb81f8'),
    limitInQuery(1000, 100),
    inQuery(
      'files',
      'Whether to return the files too. They are written if they are not there yet.',
      'string',
      {
        enum: ['true', 'false'],
        default: 'false',
      },
    ),
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
          ? `Batch ${quoted(id)} no longer exists; its dataset ${job.request.dataSetId} was deleted`
          : `Batch ${quoted(id)} was not found in sandbox ${at.tenant.sandbox}; GET /_sim/jobs lists the batches of its jobs`,
      );
    }
    return longReply(
      validators.BatchRows,
      await batchRows(exports, at, batch, { limit, withFiles }),
    );
  },
};
