import type { Curled } from './curl.ts';
import type { SentRequest } from './sent-request.ts';

/** What the connection, and not the client, puts into a request; curl sends its own. */
const TRANSPORT =
  /^(?:host|connection|content-length|user-agent|accept-encoding|accept-language|transfer-encoding|sec-.*|x-aep-sim-page)$/;

/** A request of the journal, to be sent again. Its secrets are not kept: any will do. */
export function curledOf({ method, path, headers, body }: SentRequest): Curled {
  return {
    method,
    path,
    headers: sentHeaders(headers),
    ...(body !== undefined && { body: bodyFor(headers, body) }),
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

/** The fields of a form are kept as an object. */
function bodyFor(headers: SentRequest['headers'], body: unknown): unknown {
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  if (!isForm || typeof body !== 'object' || body === null) return body;
  return new URLSearchParams(body as Record<string, string>).toString();
}
