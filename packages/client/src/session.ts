import { abortable, type Clock } from './clock.ts';
import { ApiError, NetworkError } from './errors.ts';
import {
  begin,
  exchange,
  type Fetch,
  type Line,
  type Message,
  type TextResponse,
} from './exchange.ts';
import type { RequestLine } from './request-line.ts';
import { type OnRetry, type RetryOptions, withRetries } from './retry.ts';
import { redactor, type Secrets, secretsIn } from './secrets.ts';
import { type TimeLimit, timed } from './time-limit.ts';
import type { TokenProvider } from './token.ts';

/** What all requests of a client have in common. */
export interface Session {
  readonly baseUrl: string;
  /** What no error may show; tokens are added as they are used. */
  readonly secrets: Secrets;
  /** Sent with each request, in addition to the token. */
  readonly headers: Readonly<Record<string, string>>;
  readonly token: string | TokenProvider;
  readonly fetch: Fetch;
  readonly retry: RetryOptions;
  readonly onRetry?: OnRetry | undefined;
  /** For each request by itself. */
  readonly limit: TimeLimit;
  readonly clock: Clock;
}

export interface Call {
  readonly method: Message['method'];
  /** The path after the base URL; begins with a slash. */
  readonly path: string;
  /** An array is sent as repeated parameters. */
  readonly query?: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  /** JSON. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Whether it may be sent more than once. Default: true, except for POST. */
  readonly retry?: boolean;
  /** A time of `elapsed`. */
  readonly deadlineAt?: number;
}

/** Runs an attempt, and perhaps repeats it. */
type Repeat = <T>(attempt: () => Promise<T>) => Promise<T>;

const once: Repeat = (attempt) => attempt();

/** Sends a request with the session's token, with retries, and reads the response. */
export function send(session: Session, call: Call): Promise<TextResponse> {
  const repeat = repeating(session, call);
  const mayRepeat = call.retry ?? call.method !== 'POST';
  // Before a request is sent, a call of the token provider can be repeated for a POST too.
  return withToken(session, call, call.retry === false ? once : repeat, (token, line) => {
    const message = messageOf(token, session, call);
    const attempt = () => exchange(message, line);
    return mayRepeat ? repeat(attempt) : attempt();
  });
}

/** Sends a request with the session's token, without retries. The body of the response is not read yet. */
export function sendOnce(session: Session, call: Call): Promise<Response> {
  return withToken(session, call, once, (token, line) =>
    begin(messageOf(token, session, call), line),
  );
}

/**
 * After a 401 the token is refreshed and the request sent again, a POST too: the gateway responds with 401 before any
 * service is reached (evidence: token-invalid), so the first request has done nothing that a second one could double.
 * `repeat` is for calls of the token provider.
 */
async function withToken<T>(
  session: Session,
  call: Call,
  repeat: Repeat,
  sendIt: (token: string, line: Line) => Promise<T>,
): Promise<T> {
  const { token, secrets, fetch, clock, limit } = session;
  const { signal, headers } = call;
  const used = secretsIn(headers);
  const redact = redactor(() => [...secrets.known(), ...used]);
  const line: Line = { owner: 'createClient', fetch, clock, limit, redact };
  signal?.throwIfAborted();
  if (typeof token === 'string') return sendIt(token, line);
  const request = redact({ method: call.method, url: urlOf(session, call) });
  const take = async (options?: TokenRequest): Promise<string> => {
    const given = await repeat(() => inTime(async () => token(options), { request, line, signal }));
    if ('error' in given) throw given.error;
    const { text } = given;
    checkToken(text);
    secrets.remember(text);
    used.push(text);
    return text;
  };
  const first = await take();
  try {
    return await sendIt(first, line);
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 401)) throw error;
    const fresh = await take({ refresh: true, refused: first });
    if (fresh === first) throw error;
    return sendIt(fresh, line);
  }
}

type TokenRequest = Parameters<TokenProvider>[0];

/** What a token provider resolved to or rejected with. Its errors are its own: they are passed on and not retried. */
type Given = { readonly text: unknown } | { readonly error: unknown };

/** @throws NetworkError if the provider takes too long, and the reason of the signal. */
async function inTime(
  provide: () => Promise<string>,
  facts: {
    readonly request: RequestLine;
    readonly line: Line;
    readonly signal: AbortSignal | undefined;
  },
): Promise<Given> {
  const { clock, limit } = facts.line;
  const time = timed(clock, limit, facts.signal);
  const given = provide().then(
    (text: unknown): Given => ({ text }),
    (error: unknown): Given => ({ error }),
  );
  try {
    return await abortable(given, time.signal);
  } catch (error) {
    if (!time.isLate()) throw error;
    throw new NetworkError(facts.request, error, { ...limit, of: 'token' });
  } finally {
    time.release();
  }
}

function checkToken(text: unknown): asserts text is string {
  if (typeof text === 'string' && text.trim() !== '') return;
  throw new TypeError('createClient: token() must resolve to a non-empty string.');
}

function repeating({ clock, retry, onRetry }: Session, { signal, deadlineAt }: Call): Repeat {
  const context = {
    clock,
    options: retry,
    onRetry,
    ...(signal && { signal }),
    ...(deadlineAt !== undefined && { deadlineAt }),
  };
  return (attempt) => withRetries(attempt, context);
}

/** The whole URL of a request. A space is `%20`, which every service accepts, and not `+`. */
export function urlOf({ baseUrl }: Session, { path, query = {} }: Call): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const values = typeof value === 'object' ? value : value === undefined ? [] : [value];
    for (const one of values) search.append(name, String(one));
  }
  const text = search.toString().replaceAll('+', '%20');
  return `${baseUrl}${path}${text && `?${text}`}`;
}

function messageOf(token: string, session: Session, call: Call): Message {
  const { method, body, headers, signal } = call;
  return {
    method,
    url: urlOf(session, call),
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      authorization: `Bearer ${token}`,
      ...session.headers,
      // Last, and header names are case-insensitive: those of a call replace ours.
      ...headers,
    },
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
  };
}
