/** A response that is not 2xx. The message is that of its body. */
export class RequestRejected extends Error {
  readonly status: number;
  /** The method and the path. */
  readonly request: string;

  constructor(request: string, status: number, message: string) {
    super(message);
    this.request = request;
    this.status = status;
  }
}

/** No response, or an incomplete one. The message is the reason, such as `ECONNREFUSED`. */
export class NoResponse extends Error {}

/** No complete response was received in time. */
export class Late extends NoResponse {}

/** A response that lacks what every response to such a request has. The message is a clause, such as `the body is not JSON`. */
export class Unreadable extends Error {}

/** The error for a connection that failed, also in the middle of a response. Keeps one that already says why. */
export function noResponse(cause: unknown): NoResponse | Unreadable {
  const isKnown = cause instanceof NoResponse || cause instanceof Unreadable;
  return isKnown ? cause : new NoResponse(reasonOf(cause), { cause });
}

/** Why fetch failed, which is in the cause of its error: a code of the system, or words without one. */
function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(inner instanceof Error)) return NETWORK_ERROR;
  if ('code' in inner && typeof inner.code === 'string') return inner.code;
  return inner.message === 'bad port' ? 'fetch blocks this port' : NETWORK_ERROR;
}

const NETWORK_ERROR = 'network error';
