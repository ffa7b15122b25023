import { ApiError } from '../../http/api-error.ts';
import type { HttpRequest } from '../../http/request.ts';
import type { RowNames } from '../../stores/port.ts';

/** The batch that a path names. */
export function namingBatch(request: HttpRequest): RowNames {
  return { batches: [request.param('id')] };
}

export function unknownBatch(id: string): ApiError {
  return new ApiError('batch-unknown', [`Batch ${id} not found.`]);
}
