import { ApiError } from '../../http/api-error.ts';
import type { HttpRequest } from '../../http/request.ts';
import type { RowNames } from '../../stores/port.ts';
import type { RequestContext } from '../../tenants/request-context.ts';

/** The batch that a path names. */
export function namingBatch(request: HttpRequest): RowNames {
  return { batches: [request.param('id')] };
}

/** For a batch that is not there, or no longer. */
export function unknownBatch(id: string, at: RequestContext): ApiError {
  return new ApiError('batch-unknown', [`Batch ${id} not found${whyGone(at)}.`]);
}

/** Why the batch that a request names is not there, where there was one: its job tells still. */
export function whyGone({ named }: RequestContext): string {
  const [job] = named.batches;
  return job ? `: its data set ${job.request.dataSetId} was deleted` : '';
}
