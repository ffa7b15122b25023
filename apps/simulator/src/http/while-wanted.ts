import type { HttpRequest } from './request.ts';

/** The same work for one request: none of it is begun once its client has gone. @throws ClientGone */
export function whileWanted<Of extends readonly unknown[], Made>(
  request: HttpRequest,
  work: (...of: Of) => Promise<Made>,
): (...of: Of) => Promise<Made> {
  return async (...of) => {
    request.checkWanted();
    return work(...of);
  };
}
