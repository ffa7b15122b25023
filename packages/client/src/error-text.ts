import { objectIn } from './json.ts';
import type { JobError } from './model.ts';
import type { RequestLine } from './request-line.ts';
import { shown } from './shown.ts';
import type { TimeLimit } from './time-limit.ts';

/** In characters. The fields of an error contain the whole response. */
const LONGEST_MESSAGE = 1000;

/** Messages go to logs and terminals: characters that begin a line or set a color there are escaped. */
export function printable(message: string): string {
  const short =
    message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE - 1)}…` : message;
  return short.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, (one) => {
    if (one === '\n') return '\\n';
    if (one === '\r') return '\\r';
    return `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Adds a period if the text has none. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

export function lateness({ method }: RequestLine, { ms, option, of }: TimeLimit): string {
  if (of === 'token') {
    return `the token provider returned no token within ${ms} ms. ${option} sets the limit.`;
  }
  const said = `no complete response within ${ms} ms. ${option} sets the limit.`;
  // A second request for a token does no harm.
  const isCreation = method === 'POST' && option === 'requestTimeoutMs';
  return isCreation ? `${said} The service may have processed the request.` : said;
}

/** The error codes of Node.js, in words. */
const CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection closed before the response was complete',
  UND_ERR_SOCKET: 'connection closed before the response was complete',
  ENOTFOUND: 'host not found',
  EAI_AGAIN: 'host not found',
  ETIMEDOUT: 'connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'connection timed out',
  UND_ERR_HEADERS_TIMEOUT: 'no response in time',
  UND_ERR_BODY_TIMEOUT: 'no complete response in time',
};

/** The message of `fetch` is only "fetch failed"; the reason is in its cause. */
export function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = objectIn(inner)?.['code'];
  if (typeof code === 'string') return `${CODES[code] ?? 'no response'} (${code})`;
  const said = inner instanceof Error ? inner.message.trim() : '';
  return said === '' ? 'no response' : `no response (${said})`;
}

/** How a response differs from what is expected. */
interface Mismatch {
  readonly pointer: string;
  readonly expected: string;
  readonly body: unknown;
  readonly found: unknown;
}

export function validationErrorOf({ pointer, expected, body, found }: Mismatch): string {
  const what = pointer || 'the body';
  if (expected === 'JSON') return `${what} is not JSON`;
  // The body may be left out, because it may contain a secret.
  if (body === undefined) return `${what} must be ${expected}`;
  const isHeader = pointer !== '' && !pointer.startsWith('/');
  if (found === undefined || (isHeader && found === null)) return `${what} is required`;
  return `${what} must be ${expected}; got ${shown(found)}`;
}

export function described({ code, message }: JobError): string {
  return message ? `${message} (${code})` : code;
}
