/** Makes a `fetch` from a handler of `Request`s. Code that the handler needs is loaded before the first call. */
export function fetching(
  handle: (request: Request) => Response | Promise<Response>,
  ready?: () => Promise<void>,
) {
  return async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = requestOf(input, init);
    const { signal } = request;
    signal?.throwIfAborted();
    if (ready) {
      await ready();
      signal?.throwIfAborted();
    }
    const coming = handle(request);
    const response = await (signal ? answered(coming, signal) : coming);
    const failure = failures.get(response);
    if (failure) throw failure;
    return response;
  };
}

/** @throws TypeError for what `fetch` rejects too: a relative URL, another scheme than HTTP's, a body that was read */
function requestOf(input: string | URL | Request, init: RequestInit | undefined): Request {
  const request = isRequest(input) && !init ? input : new Request(ownOf(input), init);
  if (!/^https?:/i.test(request.url)) throw new TypeError(`fetch failed: not HTTP: ${request.url}`);
  if (request.bodyUsed)
    throw new TypeError('fetch failed: the body of the request was read before');
  return request;
}

/** A server may have replaced the global class, so a request is recognized by its properties. */
function isRequest(input: string | URL | Request): input is Request {
  return typeof input === 'object' && input !== null && 'headers' in input;
}

/** The same as a `Request` from which another can be created. */
function ownOf(input: string | URL | Request): string | URL | Request {
  if (!isRequest(input) || input instanceof Request) return input;
  const { url, method, headers, body } = input;
  const init = { method, headers, body, duplex: 'half' } as const;
  return new Request(url, init);
}

/** Waits for a response until a signal aborts. @throws the signal's reason */
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

const failures = new WeakMap<Response, TypeError>();

/** Stands for a missing response, until `fetch` rejects with the reason. A server that receives it sends a 500. */
export function failedFetch(): Response {
  const response = new Response(null, { status: 500 });
  const cause = Object.assign(new Error('read ECONNRESET'), {
    code: 'ECONNRESET',
    errno: -104,
    syscall: 'read',
  });
  failures.set(response, new TypeError('fetch failed', { cause }));
  return response;
}
