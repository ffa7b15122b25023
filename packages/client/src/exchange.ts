import { abortable, type Clock } from './clock.ts';
import { ApiError, NetworkError, UnexpectedResponse } from './errors.ts';
import { objectIn, parsed } from './json.ts';
import type { RequestLine } from './request-line.ts';
import { retryAfterMs } from './retry.ts';
import type { Redact } from './secrets.ts';
import { shown } from './shown.ts';
import { type Timed, type TimeLimit, timed } from './time-limit.ts';

/** Sends a request: the global `fetch`, or that of a simulator. */
export type Fetch = (request: Request) => Response | Promise<Response>;

export interface Message {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** A 2xx response, read to its end. */
export interface TextResponse {
  readonly status: number;
  readonly text: string;
  readonly retryAfterMs?: number;
  /** For errors about this response, as `redact`. */
  readonly request: RequestLine;
  readonly redact: Redact;
}

export interface Line {
  /** The function that `fetch` is an option of, for errors. */
  readonly owner: 'createClient' | 'imsTokenProvider';
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** For each request by itself. */
  readonly limit: TimeLimit;
  /** Applied to everything that an error shows, because a response or `fetch` may repeat a secret. */
  readonly redact: Redact;
}

/**
 * One request and its response, within the line's limit.
 *
 * @throws ApiError for a response other than 2xx, NetworkError without a response, the signal's reason after an abort,
 * TypeError if `fetch` does not resolve to a response.
 */
export async function exchange(message: Message, line: Line): Promise<TextResponse> {
  const time = timed(line.clock, line.limit, message.signal);
  try {
    const response = await headOf(message, line, time);
    const text = await received(message, line, time, () => response.text());
    const { redact } = line;
    const request = redact({ method: message.method, url: message.url });
    return { status: response.status, text, request, redact, ...retryOf(response, line) };
  } finally {
    time.release();
  }
}

/**
 * One request and its 2xx response within the line's limit. The body is not read yet.
 *
 * @throws as exchange does.
 */
export async function begin(message: Message, line: Line): Promise<Response> {
  const time = timed(line.clock, line.limit, message.signal);
  try {
    const response = await headOf(message, line, time);
    time.disarm();
    return response;
  } catch (error) {
    time.release();
    throw error;
  }
}

async function headOf(message: Message, line: Line, time: Timed): Promise<Response> {
  const { method, url, signal } = message;
  signal?.throwIfAborted();
  const response: unknown = await answered(message, line, time);
  checkResponse(line, response);
  if (response.ok) return response;
  const text = await received(message, line, time, () => response.text());
  const requestId = response.headers.get('x-request-id');
  const { redact } = line;
  throw new ApiError({
    status: response.status,
    // Parsed first: a secret in JSON may be written in escapes.
    body: redact(parsed(text) ?? text),
    request: redact({ method, url }),
    ...(requestId && { requestId: redact(requestId) }),
    ...retryOf(response, line),
  });
}

/** A `fetch` that a test has replaced may resolve to nothing. */
function checkResponse({ owner }: Line, value: unknown): asserts value is Response {
  const response = objectIn(value);
  const isResponse =
    typeof response?.['status'] === 'number' &&
    typeof response['ok'] === 'boolean' &&
    typeof response['text'] === 'function' &&
    typeof objectIn(response['headers'])?.['get'] === 'function';
  if (isResponse) return;
  // A string may be a response, and contain a token.
  const got = typeof value === 'string' ? 'a string' : shown(value);
  throw new TypeError(`${owner}: fetch must resolve to a Response; got ${got}.`);
}

function answered(message: Message, line: Line, time: Timed): Promise<Response> {
  const sent = requestOf(message, time.signal);
  const coming = (async () => line.fetch(sent))();
  return received(message, line, time, () => coming).catch((error: unknown) => {
    // Not every fetch honors an abort: close a response that arrives after it.
    coming.then((late) => late.body?.cancel()).catch(() => {});
    throw error;
  });
}

async function received<T>(
  { method, url, signal }: Message,
  { redact, limit }: Line,
  time: Timed,
  receive: () => Promise<T>,
): Promise<T> {
  try {
    return await abortable(receive(), time.signal);
  } catch (error) {
    const request = redact({ method, url });
    if (time.isLate()) throw new NetworkError(request, time.signal?.reason, limit);
    // After an abort, reject with the reason of the signal and not with the error of fetch.
    signal?.throwIfAborted();
    throw new NetworkError(request, redact(error));
  }
}

function retryOf({ headers }: Response, { clock }: Line): { readonly retryAfterMs?: number } {
  const asked = retryAfterMs(headers.get('retry-after'), clock.now());
  return asked === undefined ? {} : { retryAfterMs: asked };
}

function requestOf({ method, url, headers, body }: Message, signal?: AbortSignal): Request {
  return new Request(url, {
    method,
    headers: headersOf(headers),
    // Following a redirect would send the key and the org to another host, and could repeat a POST.
    redirect: 'manual',
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
  });
}

/** The error of `Headers` quotes the value, and the value may be a token. */
function headersOf(values: Readonly<Record<string, string>>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(values)) {
    try {
      headers.set(name, value);
    } catch {
      throw new TypeError(
        `Header ${name} contains a character that HTTP does not allow, in its name or its value.`,
      );
    }
  }
  return headers;
}

/**
 * Parses the JSON of a response and returns the result of `read`.
 *
 * @throws UnexpectedResponse if the body is not JSON, and what `read` throws; neither shows a secret.
 */
export function readJson<T>(
  { text, request, redact }: TextResponse,
  read: (body: unknown) => T,
): T {
  const body = parsed(text);
  if (body === undefined) throw new UnexpectedResponse('', 'JSON', redact(text), { request });
  try {
    return read(body);
  } catch (error) {
    if (!(error instanceof UnexpectedResponse)) throw error;
    const { pointer, expected, found, body: whole } = error;
    const facts = { found: redact(found), request };
    throw new UnexpectedResponse(redact(pointer), redact(expected), redact(whole), facts);
  }
}
