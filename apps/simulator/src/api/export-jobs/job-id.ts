import { ApiError } from '../../http/api-error.ts';
import type { HttpRequest } from '../../http/request.ts';
import { tenantOf } from '../../http/tenant-headers.ts';
import type { RowNames } from '../../stores/port.ts';

/** The job that a path specifies. */
export function namingJob(request: HttpRequest): RowNames {
  return { jobs: [jobId(request)] };
}

/** IDs are integers; for anything else there is no job. */
function jobId(request: HttpRequest): number {
  const text = request.param('id');
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : -1;
}

/** For a job that is not in the sandbox of the request. */
export function unknownJob(request: HttpRequest): ApiError {
  const { sandbox } = tenantOf(request);
  return new ApiError('job-unknown', [
    `Export job ${request.param('id')} was not found in sandbox ${sandbox}. Check the ID and x-sandbox-name`,
  ]);
}
