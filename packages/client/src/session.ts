import { abortable, type Clock } from './clock.ts';
import { ApiError } from './errors.ts';
import { type Answer, exchange, type Fetch, type Message } from './exchange.ts';
import { type RetryOptions, withRetries } from './retry.ts';
import type { TokenProvider } from './token.ts';

/** What every call of one client has in common. */
export interface Session {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** On every call, beside the token. */
  readonly headers: Readonly<Record<string, string>>;
  readonly token: string | TokenProvider;
  readonly fetch: Fetch;
  readonly retry: RetryOptions;
  readonly clock: Clock;
}

export interface Call {
  readonly method: Message['method'];
  /** From the base on, beginning with a slash. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Whether it may be sent more than once. Default: all but a POST may. */
  readonly retry?: boolean;
  readonly deadlineAt?: number;
}

/**
 * Sends a call with the session's token.
 *
 * After a 401 the token is refreshed and the call sent once more, a POST too: the gateway answers 401 before any
 * service is reached (api-facts §3.1), so the first request has done nothing that a second one could double.
 */
export async function send(session: Session, call: Call): Promise<Answer> {
  const { token } = session;
  const { signal } = call;
  signal?.throwIfAborted();
  if (typeof token === 'string') return sendWith(token, session, call);
  const first = await abortable(token(), signal);
  try {
    return await sendWith(first, session, call);
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 401)) throw error;
    const fresh = await abortable(token({ refresh: true }), signal);
    if (fresh === first) throw error;
    return sendWith(fresh, session, call);
  }
}

function sendWith(token: string, session: Session, call: Call): Promise<Answer> {
  const { fetch, clock, retry, apiKey } = session;
  const { method, signal, deadlineAt } = call;
  const message = messageOf(token, session, call);
  const attempt = () => exchange(message, { fetch, clock, secrets: [token, apiKey] });
  const mayRepeat = call.retry ?? method !== 'POST';
  if (!mayRepeat) return attempt();
  return withRetries(attempt, {
    clock,
    options: retry,
    ...(signal && { signal }),
    ...(deadlineAt !== undefined && { deadlineAt }),
  });
}

function messageOf(token: string, session: Session, call: Call): Message {
  const { method, path, query = {}, body, headers, signal } = call;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  return {
    method,
    url: `${session.baseUrl}${path}${search.size > 0 ? `?${search}` : ''}`,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      authorization: `Bearer ${token}`,
      ...session.headers,
      // Last, and header names know no case: a caller's replaces ours however it is spelt.
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  };
}
