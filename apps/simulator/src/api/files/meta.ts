import { inPath, inQuery, json, withExample } from '../../http/description.ts';
import { hrefOf } from '../../http/href.ts';
import { bytesReply } from '../../http/ranges.ts';
import { reasonOf } from '../batches/batch-form.ts';
import { namingBatch } from '../batches/batch-id.ts';
import type { ApiRead } from '../services.ts';
import { failedBatch, pathNotFound } from './failed.ts';
import { partPageParameters, partsReply } from './file-parts.ts';

const REPORT = 'row_errors_sample.json';

/** Why a batch has failed, as a file of one JSON line. Evidence: failed-batch-files. */
export const retrieveBatchMeta: ApiRead = {
  name: 'retrieveBatchMeta',
  method: 'GET',
  path: '/data/foundation/export/batches/{id}/meta',
  family: 'data-access',
  summary: 'List the reports on a failed batch',
  description:
    'Returns the names of the reports on a failed batch. With `path`, returns the report of that name as lines of JSON.',
  parameters: [
    inPath('id', 'The ID of a failed batch.', 'IWEQ6920712f9475762D'),
    ...partPageParameters,
    withExample(inQuery('path', 'The name of the part to download.'), ''),
  ],
  answers: [
    {
      status: 200,
      description: 'The parts that can be downloaded.',
      content: json('service/FilePartPage'),
    },
  ],
  kind: 'read',
  names: namingBatch,
  handle: async ({ request, at }) => {
    const id = request.param('id');
    const batch = await failedBatch(at, id);
    const bytes = new TextEncoder().encode(`${JSON.stringify(reasonOf(batch))}\n`);
    const name = request.query.get('path');
    if (!name) {
      const self = `${request.base}${hrefOf(retrieveBatchMeta, id)}`;
      return partsReply(request, [{ name: REPORT, length: bytes.length }], self);
    }
    if (name !== REPORT) {
      throw pathNotFound({ in: 'query', pointer: '/path', nearest: REPORT });
    }
    return bytesReply(request, {
      length: bytes.length,
      type: 'application/json',
      open: async (range) =>
        new Blob([range ? bytes.slice(range.start, range.end + 1) : bytes]).stream(),
    });
  },
};
