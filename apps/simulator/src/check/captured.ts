import { isObject } from '../core/is-object.ts';

/** A captured payload, and where it was found. */
export interface Captured {
  /** The file, or a part of it: `jobs.json[3]`, `traffic.har GET /export/jobs/1 response`. */
  readonly from: string;
  /** A JSON value; absent if there is none. */
  readonly value?: unknown;
  /** Why there is no value. */
  readonly lack?: 'no body' | 'no body saved' | 'is not JSON';
}

/**
 * The payloads of a file: its JSON value, each element of an array of objects, or the bodies of all requests to this API
 * in a HAR file, and of their responses.
 *
 * @throws SyntaxError when the text is not JSON.
 */
export function capturedIn(name: string, text: string): readonly Captured[] {
  const value: unknown = JSON.parse(text);
  const entries = isObject(value) && isObject(value['log']) ? value['log']['entries'] : undefined;
  if (Array.isArray(entries)) return entries.flatMap((entry) => bodiesOf(name, entry));
  if (Array.isArray(value) && value.some(isObject)) {
    return value.map((item, index) => ({ from: `${name}[${index}]`, value: item }));
  }
  return [{ from: name, value }];
}

/** The paths of this API, after any base path. */
const OURS = /\/(?:export\/jobs|dataSets|datasets|ims\/(?:token|exchange))(?:[/?]|$)/;

function bodiesOf(name: string, entry: unknown): Captured[] {
  const { request, response } = isObject(entry) ? entry : {};
  if (!isObject(request)) return [];
  const path = pathOf(request['url']);
  if (!OURS.test(path)) return [];
  const method = typeof request['method'] === 'string' ? request['method'] : '?';
  const from = `${name} ${method} ${path}`;
  return [
    ...requestBody(`${from} request`, request['postData']),
    ...responseBody(`${from} response`, response),
  ];
}

/** The body of a request. A form, as in a token request, is not a payload. */
function requestBody(from: string, data: unknown): Captured[] {
  if (!isObject(data) || typeof data['text'] !== 'string' || data['text'] === '') return [];
  if (/x-www-form-urlencoded/i.test(textOrNothing(data['mimeType']))) return [];
  return [{ from, ...parsed(data['text']) }];
}

/** The body of a response, which can be in base64. A browser may not have saved it. */
function responseBody(from: string, response: unknown): Captured[] {
  const { status, content } = isObject(response) ? response : {};
  const { text, encoding, size } = isObject(content) ? content : {};
  if (typeof text !== 'string' || text === '') {
    const none = status === 204 || status === 304 || size === 0;
    return [{ from, lack: none ? 'no body' : 'no body saved' }];
  }
  const isBase64 = textOrNothing(encoding).toLowerCase() === 'base64';
  return [{ from, ...parsed(isBase64 ? Buffer.from(text, 'base64').toString() : text) }];
}

function parsed(text: string): Pick<Captured, 'value' | 'lack'> {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { lack: 'is not JSON' };
  }
}

function textOrNothing(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Without host, query, and fragment, which may contain secrets, even if it is not a URL. */
function pathOf(url: unknown): string {
  const whole = textOrNothing(url);
  const parsed = URL.parse(whole);
  if (parsed?.protocol.startsWith('http')) return parsed.pathname;
  return whole.replace(/[?#].*$/s, '').replace(/^(?:[^/]*\/\/)?[^/]*/, '');
}
