import { stringsIn } from '../journal/cut-request.ts';
import { maskFor } from '../journal/masked.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest } from './request.ts';

/**
 * An error without the secrets of its request. Errors repeat ids, names and paths as they were sent, and one of them may
 * be the token that went into the wrong place.
 */
export function maskedError(reply: Reply, { head, target, body }: HttpRequest): Reply {
  if (typeof reply.body !== 'string') return reply;
  const content: unknown = JSON.parse(reply.body);
  const carrier = { head, target, ...(body !== undefined && { body }) };
  const mask = maskFor(carrier, stringsIn(content));
  return mask ? { ...reply, body: JSON.stringify(mask.value(content)) } : reply;
}
