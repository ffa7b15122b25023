import { ApiError } from '../../http/api-error.ts';
import type { HttpRequest } from '../../http/request.ts';
import type { RowNames } from '../../stores/port.ts';
import type { RequestContext } from '../../tenants/request-context.ts';

/** The batch that a path specifies. */
export function namingBatch(request: HttpRequest): RowNames {
  return { batches: [request.param('id')] };
}

/** For a batch that does not exist, or no longer. */
export function unknownBatch(id: string, at: RequestContext): ApiError {
  return new ApiError('batch-unknown', [
    `Batch ${id} was not found in sandbox ${at.tenant.sandbox}${whyGone(at)}`,
  ]);
}

/** Why a batch no longer exists, if there was one; its job still has its dataset. */
export function whyGone({ named }: RequestContext): string {
  const [job] = named.batches;
  return job ? `: its dataset ${job.request.dataSetId} was deleted` : '';
}
