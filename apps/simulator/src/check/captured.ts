import { isObject } from './payload.ts';

/** A JSON value that somebody captured, and where it was. */
export interface Captured {
  /** The file, or the file and the call in it: `traffic.har GET /export/jobs/1 answer`. */
  readonly from: string;
  readonly value: unknown;
}

/**
 * What a file holds: its one JSON value, or, of a HAR file, the JSON bodies of all calls of this API.
 *
 * @throws SyntaxError when the text is not JSON.
 */
export function capturedIn(name: string, text: string): readonly Captured[] {
  const value: unknown = JSON.parse(text);
  const entries = isObject(value) && isObject(value['log']) ? value['log']['entries'] : undefined;
  if (!Array.isArray(entries)) return [{ from: name, value }];
  return entries.flatMap((entry) => bodiesOf(name, entry));
}

/** The paths of this API, wherever it lies. */
const OURS = /\/(?:export\/jobs|dataSets|datasets|ims\/(?:token|exchange))(?:[/?]|$)/;

function bodiesOf(name: string, entry: unknown): Captured[] {
  const { request, response } = isObject(entry) ? entry : {};
  if (!isObject(request) || !OURS.test(String(request['url']))) return [];
  const call = `${name} ${String(request['method'])} ${pathOf(String(request['url']))}`;
  const sent = isObject(request['postData']) ? request['postData'] : {};
  const got = isObject(response) && isObject(response['content']) ? response['content'] : {};
  return [...jsonBody(`${call} request`, sent), ...jsonBody(`${call} answer`, got)];
}

/** A body of a HAR file: text, or base64 where it says so. What is not JSON is passed over. */
function jsonBody(from: string, { text, encoding }: Readonly<Record<string, unknown>>): Captured[] {
  if (typeof text !== 'string' || text === '') return [];
  const plain = encoding === 'base64' ? Buffer.from(text, 'base64').toString() : text;
  try {
    return [{ from, value: JSON.parse(plain) }];
  } catch {
    return [];
  }
}

/** Without host and query, which may hold secrets. */
function pathOf(url: string): string {
  return URL.parse(url)?.pathname ?? url.replace(/\?.*$/, '');
}
