import type { BatchAt } from '../../core/batch.ts';
import type { Cause } from '../../core/cause.ts';
import { ApiError } from '../../http/api-error.ts';
import { inPath, inQuery, json, withExample } from '../../http/description.ts';
import { namedBatch } from '../../tenants/batches.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import { namingBatch, unknownBatch } from '../batches/batch-id.ts';
import type { ApiRead } from '../services.ts';
import { partPageParameters, partsReply } from './file-parts.ts';

/** A failed export has written no files. Evidence: failed-batch-files. */
export const retrieveFailedBatch: ApiRead = {
  name: 'retrieveFailedBatch',
  method: 'GET',
  path: '/data/foundation/export/batches/{id}/failed',
  family: 'data-access',
  summary: 'List what a failed batch left',
  description:
    'Returns the parts of a failed batch that can be downloaded. A batch of an export job leaves none.',
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
    const batch = await failedBatch(at, request.param('id'));
    if (request.query.get('path')) throw pathNotFound({ in: 'query', pointer: '/path' });
    return partsReply(request, [], batch.id);
  },
};

/** The failed batch that the request specifies. @throws ApiError */
export async function failedBatch(at: RequestContext, id: string): Promise<BatchAt> {
  const batch = await namedBatch(at, id);
  if (!batch) throw unknownBatch(id, at);
  if (batch.state !== 'failed') throw pathNotFound();
  return batch;
}

export function pathNotFound(cause: Partial<Cause> = {}): ApiError {
  return new ApiError('file-unknown', ['path is not found'], {
    causes: [cause],
    isVerbatim: true,
  });
}
