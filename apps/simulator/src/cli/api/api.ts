import { noAnswer, Refused, Unreadable } from './answer-errors.ts';
import { textOf } from './answer-text.ts';
import { within } from './within.ts';

export type Method = 'GET' | 'POST' | 'DELETE';

/**
 * Sends one call and gives its answer, which is 2xx. A body goes as JSON, unless it is a form.
 *
 * @throws Refused for any other answer, NoAnswer for none, the signal's reason after an abort.
 */
export type Api = (method: Method, path: string, body?: unknown) => Promise<Response>;

export const dataSetsPath = '/data/foundation/catalog/dataSets';
export const batchesPath = '/data/foundation/catalog/batches';
export const jobsPath = '/data/core/ups/export/jobs';
export const filesPath = '/data/foundation/export';

/** An id as one step of a path, or as a value of a query: what a server takes for one may hold anything. */
export function encoded(id: string | number): string {
  // Half a surrogate pair cannot be encoded.
  return encodeURIComponent(String(id).replaceAll(/\p{Cs}/gu, '\uFFFD'));
}

export interface ApiOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly signal?: AbortSignal;
  /** How long to wait for the head of an answer, in milliseconds. Absent: until it comes. */
  readonly withinMs?: number;
  /** After so long: whether a call that may take longer is still worth waiting for. Absent: none is. */
  readonly isAlive?: () => Promise<boolean>;
  /** Told of each answer. */
  readonly onAnswer?: (answer: {
    readonly method: Method;
    readonly path: string;
    readonly status: number;
  }) => void;
}

/** The API at a URL that does not end in a slash. */
export function apiAt(url: string, options: ApiOptions): Api {
  const { headers, fetch, signal, withinMs, isAlive, onAnswer } = options;
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
    const answer = await answered(
      () => (withinMs === undefined ? coming : within(withinMs, coming, isAlive)),
      signal,
    ).catch((error) => {
      // A call that nobody waits for would keep the process.
      late.abort();
      throw error;
    });
    onAnswer?.({ method, path, status: answer.status });
    if (answer.ok) return answer;
    const text = await answered(() => textOf(answer), signal);
    throw new Refused(`${method} ${path}`, answer.status, saidIn(text) ?? 'without a reason');
  };
}

function isForm(body: unknown): body is URLSearchParams {
  return body instanceof URLSearchParams;
}

/** Waits for an answer, or for the rest of one. @throws NoAnswer, or the signal's reason */
async function answered<T>(receive: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await receive();
  } catch (error) {
    signal?.throwIfAborted();
    throw noAnswer(error);
  }
}

/** The body of an answer, of which the caller knows the form. */
export async function json<T>(coming: Promise<Response>): Promise<T> {
  const text = await textOf(await coming);
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new Unreadable('it is no JSON', { cause: error });
  }
}

/** What an error says, in any of the formats that errors have here. */
function saidIn(text: string): string | undefined {
  const { errors, title, detail, message, error_description, error } = fieldsOf(text);
  const messages = Object.values(errors instanceof Object ? errors : {})
    .flat()
    .map((one) => (one as { message?: unknown } | null)?.message)
    // The first of several only says that something is wrong.
    .filter((one) => typeof one === 'string' && one !== title);
  if (messages.length > 0) return messages.join('; ');
  const told = [detail, message, error_description, error, title];
  return told.find((one) => typeof one === 'string' && one !== '') as string | undefined;
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text);
    return body instanceof Object ? { ...body } : {};
  } catch {
    return {};
  }
}
