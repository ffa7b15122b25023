import { ApiError } from '../../http/api-error.ts';
import type { HttpRequest } from '../../http/request.ts';
import type { RowNames } from '../../stores/port.ts';

/** The job that a path names. */
export function namingJob(request: HttpRequest): RowNames {
  return { jobs: [jobId(request)] };
}

/** Ids are whole numbers; anything else names no job. */
function jobId(request: HttpRequest): number {
  const text = request.param('id');
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : -1;
}

export function unknownJob(request: HttpRequest): ApiError {
  return new ApiError('job-unknown', [
    `Export job ${request.param('id')} does not exist in this sandbox`,
  ]);
}
