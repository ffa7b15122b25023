const failures = new WeakMap<Response, TypeError>();

/** Stands for a response that never came, until `fetch` rejects with the reason. A server that is handed it sends a 500. */
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

/** What `fetch` rejects with in place of a response; undefined: it is one. */
export function failureOf(response: Response): TypeError | undefined {
  return failures.get(response);
}
