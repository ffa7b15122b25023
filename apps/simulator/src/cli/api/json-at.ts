import { noResponse, RequestRejected, Unreadable } from './response-errors.ts';
import { textOf } from './response-text.ts';
import { within } from './within.ts';

export type Method = 'GET' | 'POST' | 'DELETE';

/**
 * Sends one request and returns its 2xx response. A body is sent as JSON, unless it is a form.
 *
 * @throws RequestRejected for any other response, NoResponse for none, the signal's reason after an abort.
 */
export type Api = (method: Method, path: string, body?: unknown) => Promise<Response>;

export const dataSetsPath = '/data/foundation/catalog/dataSets';
export const batchesPath = '/data/foundation/catalog/batches';
export const jobsPath = '/data/core/ups/export/jobs';
export const filesPath = '/data/foundation/export';

/** An ID encoded as one step of a path, or as a value of a query: the IDs of a server can contain anything. */
export function encoded(id: string | number): string {
  // Half a surrogate pair cannot be encoded.
  return encodeURIComponent(String(id).replaceAll(/\p{Cs}/gu, '\uFFFD'));
}

export interface ApiOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly signal?: AbortSignal;
  /** How long to wait for the head of a response, in milliseconds. Absent: indefinitely. */
  readonly withinMs?: number;
  /** Asked after that time: whether to keep waiting. Absent: no. */
  readonly isAlive?: () => Promise<boolean>;
  /** Called for each response. */
  readonly onResponse?: (response: {
    readonly method: Method;
    readonly path: string;
    readonly status: number;
  }) => void;
}

/** The API at a URL that does not end in a slash. */
export function apiAt(url: string, options: ApiOptions): Api {
  const { headers, fetch, signal, withinMs, isAlive, onResponse } = options;
  return async (method, path, body) => {
    const sent = body !== undefined;
    const late = new AbortController();
    const request = new Request(`${url}${path}`, {
      method,
      headers: {
        ...headers,
        ...(sent && !isForm(body) && { 'content-type': 'application/json' }),
      },
      ...(sent && { body: isForm(body) ? body : JSON.stringify(body) }),
      signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal,
    });
    const coming = (async () => fetch(request))();
    const response = await received(
      () => (withinMs === undefined ? coming : within(withinMs, coming, isAlive)),
      signal,
    ).catch((error) => {
      // The request would keep the process running.
      late.abort();
      throw error;
    });
    onResponse?.({ method, path, status: response.status });
    if (response.ok) return response;
    const text = await received(() => textOf(response), signal);
    throw new RequestRejected(
      `${method} ${path}`,
      response.status,
      errorMessageIn(text) ?? 'the response has no message',
    );
  };
}

function isForm(body: unknown): body is URLSearchParams {
  return body instanceof URLSearchParams;
}

/** Waits for a response, or for the rest of one. @throws NoResponse, or the signal's reason */
async function received<T>(receive: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await receive();
  } catch (error) {
    signal?.throwIfAborted();
    throw noResponse(error);
  }
}

/** The body of a response, whose type the caller knows. */
export async function json<T>(coming: Promise<Response>): Promise<T> {
  const text = await textOf(await coming);
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new Unreadable('the body is not JSON', { cause: error });
  }
}

/** The message of an error response, in any of the formats that errors have here. */
export function errorMessageIn(text: string): string | undefined {
  const { errors, title, detail, message, error_description, error } = fieldsOf(text);
  const messages = Object.values(errors instanceof Object ? errors : {})
    .flat()
    .map((one) => (one as { message?: unknown } | null)?.message)
    // The first of several repeats the title.
    .filter((one) => typeof one === 'string' && one !== title);
  if (messages.length > 0) return messages.join('; ');
  const candidates = [detail, message, error_description, error, title];
  return candidates.find((one) => typeof one === 'string' && one !== '') as string | undefined;
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text);
    return body instanceof Object ? { ...body } : {};
  } catch {
    return {};
  }
}
