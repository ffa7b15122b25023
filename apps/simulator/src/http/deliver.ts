import type { Reply } from './reply.ts';

/** Hands an answer to the server: the one place where a value becomes a `Response`. */
export function deliver({ status, headers, body }: Reply): Response {
  return new Response(body, { status, headers });
}
