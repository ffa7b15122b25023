import { stringsIn } from '../journal/cut-request.ts';
import { maskFor } from '../journal/masked.ts';
import { findSecrets, type Secret } from '../journal/secrets.ts';
import { inSteps } from '../steps/in-steps.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest } from './request.ts';

/**
 * An error without the secrets of its request. Errors repeat IDs, names, and paths as they were sent, and one of them
 * may be a token in the wrong place.
 */
export async function maskedError(reply: Reply, request: HttpRequest): Promise<Reply> {
  if (typeof reply.body !== 'string') return reply;
  const content: unknown = JSON.parse(reply.body);
  const mask = maskFor(await secretsIn(request), stringsIn(content));
  return mask ? { ...reply, body: JSON.stringify(mask.value(content)) } : reply;
}

/** A text that repeats names of a request, without its secrets. */
export async function maskedText(text: string, request: HttpRequest): Promise<string> {
  const mask = maskFor(await secretsIn(request), [text]);
  return mask ? String(mask.value(text)) : text;
}

/** An error may have a hint too, and a request may be long. */
const found = new WeakMap<HttpRequest, Promise<readonly Secret[]>>();

function secretsIn(request: HttpRequest): Promise<readonly Secret[]> {
  const known = found.get(request);
  if (known) return known;
  const { head, target, body } = request;
  const finding = inSteps(findSecrets({ head, target, ...(body !== undefined && { body }) }));
  found.set(request, finding);
  return finding;
}
