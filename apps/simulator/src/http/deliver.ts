import type { Reply } from './reply.ts';

/** Passes a reply to the server: the only place where a value becomes a `Response`. */
export function deliver({ status, headers, body }: Reply): Response {
  return new Response(body, { status, headers });
}
