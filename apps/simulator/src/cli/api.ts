export type Method = 'GET' | 'POST' | 'DELETE';

/**
 * Sends one call and gives its answer, which is 2xx. A body goes as JSON, unless it is a form.
 *
 * @throws Refused for any other answer, NoAnswer for none, the signal's reason after an abort.
 */
export type Api = (method: Method, path: string, body?: unknown) => Promise<Response>;

/** An answer that is not 2xx. The message is what it says, a sentence or several. */
export class Refused extends Error {
  readonly status: number;
  /** The method and the path. */
  readonly call: string;

  constructor(call: string, status: number, message: string) {
    super(message);
    this.call = call;
    this.status = status;
  }
}

/** Nobody answered, or the answer broke off. The message is the reason, such as `ECONNREFUSED`. */
export class NoAnswer extends Error {}

/** An answer without what every answer to such a call has. */
export class Unreadable extends Error {}

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
  /** Told of each answer. */
  readonly onAnswer?: (answer: {
    readonly method: Method;
    readonly path: string;
    readonly status: number;
  }) => void;
}

/** The API at a URL that does not end in a slash. */
export function apiAt(url: string, { headers, fetch, signal, onAnswer }: ApiOptions): Api {
  return async (method, path, body) => {
    const sent = body !== undefined;
    const request = new Request(`${url}${path}`, {
      method,
      headers: {
        ...headers,
        ...(sent && !isForm(body) && { 'content-type': 'application/json' }),
      },
      ...(sent && { body: isForm(body) ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    const answer = await answered(async () => fetch(request), signal);
    onAnswer?.({ method, path, status: answer.status });
    if (answer.ok) return answer;
    const text = await answered(() => answer.text(), signal);
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

/** What a broken connection, or an answer that breaks off, is to those who call. */
export function noAnswer(cause: unknown): NoAnswer {
  return new NoAnswer(reasonOf(cause), { cause });
}

/** Fetch says no more than "fetch failed"; the reason is in its cause. */
function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(inner instanceof Error)) return String(inner);
  return 'code' in inner && typeof inner.code === 'string' ? inner.code : inner.message;
}

/** The body of an answer, of which the caller knows the form. */
export async function json<T>(coming: Promise<Response>): Promise<T> {
  const answer = await coming;
  try {
    return (await answer.json()) as T;
  } catch (error) {
    throw new Unreadable('it is no JSON', { cause: error });
  }
}

/** What an error says, in any of the forms that errors have here: api-facts §3. */
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
