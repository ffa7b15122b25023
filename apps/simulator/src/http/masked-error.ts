import { stringsIn } from '../journal/cut-request.ts';
import { maskFor } from '../journal/masked.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest } from './request.ts';

/**
 * An error without the secrets of its request. Errors repeat ids, names and paths as they were sent, and one of them may
 * be the token that went into the wrong place.
 */
export function maskedError(reply: Reply, request: HttpRequest): Reply {
  if (typeof reply.body !== 'string') return reply;
  const content: unknown = JSON.parse(reply.body);
  const mask = maskFor(carrierOf(request), stringsIn(content));
  return mask ? { ...reply, body: JSON.stringify(mask.value(content)) } : reply;
}

/** A text that repeats names of a request, without its secrets. */
export function maskedText(text: string, request: HttpRequest): string {
  const mask = maskFor(carrierOf(request), [text]);
  return mask ? String(mask.value(text)) : text;
}

function carrierOf({ head, target, body }: HttpRequest): Parameters<typeof maskFor>[0] {
  return { head, target, ...(body !== undefined && { body }) };
}
