/** Gives what answers a `Request` the form of `fetch`; what is called while it answers is loaded before that. */
export function fetching(
  handle: (request: Request) => Response | Promise<Response>,
  ready?: () => Promise<void>,
) {
  return async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    // A server may have put a class of its own in the place of the global one: a request is known by what it has.
    const isRequest = typeof input === 'object' && input !== null && 'headers' in input;
    const request = isRequest && !init ? input : new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    if (ready) await ready();
    return answered(handle(request), signal);
  };
}

/** Waits for an answer no longer than until a signal aborts. @throws the signal's reason */
async function answered(
  coming: Response | Promise<Response>,
  signal: AbortSignal,
): Promise<Response> {
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  signal.addEventListener('abort', abort);
  try {
    return await Promise.race([coming, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
