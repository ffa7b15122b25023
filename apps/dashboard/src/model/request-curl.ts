import type { Curled } from './curl.ts';
import type { Cause, SentRequest } from './sent-request.ts';

/** What the connection, and not the client, puts into a request; curl sends its own. */
const TRANSPORT =
  /^(?:host|connection|content-length|user-agent|accept-encoding|accept-language|transfer-encoding|sec-.*|x-aep-sim-page)$/;

/** A request of the journal, to send again. Its secrets are not kept; any value works. `why`: what was wrong. */
export function curledOf(request: SentRequest, why: readonly Cause[] = []): Curled {
  const { method, path, headers, body, bodyBytes } = request;
  const end = body === undefined ? '' : ': this is what the job repeats of it';
  return {
    method,
    path,
    headers: sentHeaders(headers),
    ...(body !== undefined && { body: bodyFor(headers, body, why) }),
    ...(bodyBytes !== undefined && {
      note: `The body of ${bodyBytes.toLocaleString('en')} bytes is not kept${end}.`,
    }),
  };
}

/** The headers that matter, as they were written or, for what is secret, as they may be. */
export function sentHeaders(headers: SentRequest['headers']): Curled['headers'] {
  return Object.entries(headers)
    .filter(([name, value]) => !TRANSPORT.test(name) && !(name === 'accept' && value === '*/*'))
    .map(([name, value]) => [name, isSecret(name) ? anyOf(value) : value]);
}

export function isSecret(name: string): boolean {
  return name === 'authorization' || name === 'x-api-key';
}

function anyOf(value: string): string {
  return value.replace(/^(bearer |basic )?.*$/i, (_, scheme = '') => `${scheme}any`);
}

/** The fields of a form are kept as an object, and what is not JSON as a string, as a JSON string is. */
function bodyFor(
  { 'content-type': type = '' }: SentRequest['headers'],
  body: unknown,
  why: readonly Cause[],
): unknown {
  if (typeof body === 'string') {
    const isText = !/json/i.test(type) || why.some(({ keyword }) => keyword === 'body-unreadable');
    return isText ? body : JSON.stringify(body);
  }
  const isForm = /^application\/x-www-form-urlencoded/i.test(type);
  if (!isForm || typeof body !== 'object' || body === null) return body;
  return new URLSearchParams(
    Object.entries(body).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  ).toString();
}
