import { ApiError, UnexpectedResponse } from './errors.ts';
import { integerIn, objectIn } from './json.ts';
import { checkId } from './read-job.ts';
import type { RequestLine } from './request-line.ts';

/** The response to a cancel. */
export interface CancelResponse {
  /** The HTTP status, which is 2xx. */
  readonly status: number;
  /** The parsed body. */
  readonly body: unknown;
  readonly request: RequestLine;
}

/**
 * Reads the response to a cancel that has a body: `{"status":true,"message":…}` (evidence: delete-answer).
 *
 * @throws ApiError for `false` and for an error body, UnexpectedResponse for anything else than `true`.
 */
export function readCancelled({ status, body, request }: CancelResponse, id: number): void {
  const answer = objectIn(body);
  if (!answer) throw new UnexpectedResponse('', 'an object, or absent', body);
  const said = answer['status'];
  const isRefusal = ['error_code', 'errors', 'error', 'type'].some((key) => key in answer);
  if (said === false || isRefusal) throw new ApiError({ status, body, request });
  if (said !== undefined && said !== true) throw new UnexpectedResponse('/status', 'true', body);
  checkId(integerIn(answer['id']) ?? id, id, body);
}
