import { abortable, type Clock } from './clock.ts';
import { ApiError, NetworkError, type RequestLine, UnreadableAnswer } from './errors.ts';
import { parsed } from './json.ts';
import { retryAfterMs } from './retry.ts';

/** Takes a request to the service: the global `fetch`, or a simulator's. */
export type Fetch = (request: Request) => Response | Promise<Response>;

export interface Message {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** A 2xx answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly retryAfterMs?: number;
}

export interface Line {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Texts that no error may show, should an answer repeat them. */
  readonly secrets: readonly string[];
}

/**
 * One request and its answer.
 *
 * @throws ApiError for any answer but 2xx, NetworkError for none, the signal's reason after an abort.
 */
export async function exchange(message: Message, line: Line): Promise<Answer> {
  const { method, url, signal } = message;
  const request: RequestLine = { method, url };
  signal?.throwIfAborted();
  const sent = requestOf(message);
  const { response, text } = await received(sent, line, signal).catch((error: unknown) => {
    // After an abort fetch rejects in its own words; the caller is to see what it aborted with.
    signal?.throwIfAborted();
    throw new NetworkError(request, error);
  });
  const asked = retryAfterMs(response.headers.get('retry-after'), line.clock.now());
  const retry = asked === undefined ? {} : { retryAfterMs: asked };
  if (response.ok) return { status: response.status, text, ...retry };
  const shown = withoutSecrets(text, line.secrets);
  const requestId = response.headers.get('x-request-id');
  throw new ApiError({
    status: response.status,
    body: parsed(shown) ?? shown,
    request,
    ...(requestId && { requestId }),
    ...retry,
  });
}

async function received(
  request: Request,
  { fetch }: Line,
  signal?: AbortSignal,
): Promise<{ response: Response; text: string }> {
  const answering = async () => fetch(request);
  const response = await abortable(answering(), signal);
  return { response, text: await abortable(response.text(), signal) };
}

function requestOf({ method, url, headers, body, signal }: Message): Request {
  return new Request(url, {
    method,
    headers: headersOf(headers),
    // To follow would show the key and the org to another host, and repeat a POST unasked.
    redirect: 'manual',
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
  });
}

/** The platform's own error quotes the value, and the value may be a token. */
function headersOf(values: Readonly<Record<string, string>>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(values)) {
    try {
      headers.set(name, value);
    } catch {
      throw new TypeError(
        `the header ${name}, or its value, has a character that HTTP does not allow`,
      );
    }
  }
  return headers;
}

/** Shorter ones are test values and words of the language; to blot them out would hide the message. */
const SHORTEST_SECRET = 12;

function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .reduce((shown, secret) => shown.replaceAll(secret, '[redacted]'), text);
}

/** @throws UnreadableAnswer where the body is not JSON. */
export function jsonOf({ text }: Answer): unknown {
  const body = parsed(text);
  if (body === undefined) throw new UnreadableAnswer('', 'JSON', text);
  return body;
}
