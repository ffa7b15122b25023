/** Lowers `limit` of a request for the list of jobs to `pageSize`, as a service may. */
export function cut(request: Request, pageSize: number | undefined): Request {
  const url = new URL(request.url);
  const isList = request.method === 'GET' && /\/export\/jobs\/*$/.test(url.pathname);
  if (pageSize === undefined || !isList) return request;
  const asked = url.searchParams.get('limit') || Number.POSITIVE_INFINITY;
  if (Number(asked) <= pageSize) return request;
  url.searchParams.set('limit', String(pageSize));
  return new Request(url, request);
}
