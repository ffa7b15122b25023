import { escaped, keysOf, parentOf, valueAt, withNameAt, withValueAt } from './json-pointer.ts';
import type { Cause, SentRequest } from './sent-request.ts';

/** The value at the path for which a request was rejected; undefined: none was sent, or it is not kept. */
export function sentAt(request: SentRequest, { in: place, pointer }: Cause): unknown {
  const [name = ''] = keysOf(pointer);
  if (place === undefined) return pointer === '' ? undefined : valueAt(request.body, pointer);
  if (place === 'header') return request.headers[name];
  if (place === 'query') return queryOf(request.path).get(name) ?? undefined;
  return undefined;
}

/** Why a request was rejected: `You sent "realised". It must be "realized", "existing" or "exited".` */
export function causeText(cause: Cause, sent: unknown): string {
  const { pointer, message } = cause;
  const names = [pointer, keysOf(pointer).at(-1) ?? ''].filter((name) => name !== '');
  const name = names.find((one) => message.startsWith(`${one} must `));
  const end = /[.!?]$/.test(message) ? '' : '.';
  if (name === undefined) return `${message}${end}`;
  const said = sent === undefined ? '' : `You sent ${shortened(sent)}. `;
  const rest = message
    .slice(name.length + 1)
    .replace(/ one of (.*)$/, (_, list) => ` ${choice(list)}`);
  return `${said}It ${rest}${end}`;
}

/** `"a", "b", "c"` as `"a", "b" or "c"`. */
function choice(list: string): string {
  return list.replace(/, ([^,]*)$/, ' or $1');
}

const LONGEST = 80;

/** JSON of one line, not too long to be read. */
export function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The request without all that can be repaired of it; undefined: this cause cannot. */
export function corrected(
  request: SentRequest,
  causes: readonly Cause[],
  cause: Cause,
): SentRequest | undefined {
  if (!repaired(request, cause)) return undefined;
  return causes.reduce((sent, each) => repaired(sent, each) ?? sent, request);
}

/** The request with the nearest valid value or name instead of the wrong one; undefined: it is not known. */
export function repaired(request: SentRequest, cause: Cause): SentRequest | undefined {
  const { in: place, pointer, nearest, keyword } = cause;
  if (nearest === undefined) return undefined;
  if (place === 'header') {
    const [name = ''] = keysOf(pointer);
    return { ...request, headers: { ...request.headers, [name]: String(nearest) } };
  }
  if (place === 'query') return { ...request, path: withQuery(request.path, pointer, nearest) };
  if (place === 'path') {
    return typeof nearest === 'string' && nearest.startsWith('/')
      ? { ...request, path: nearest }
      : undefined;
  }
  const body =
    keyword === 'required'
      ? renamed(request.body, pointer, String(nearest))
      : withValueAt(request.body, pointer, nearest);
  return body === undefined ? undefined : { ...request, body };
}

/** A member is missing because it was sent by another name. */
function renamed(body: unknown, pointer: string, sentName: string): unknown {
  const name = keysOf(pointer).at(-1) ?? '';
  const sent = `${parentOf(pointer)}/${escaped(sentName)}`;
  return valueAt(body, sent) === undefined ? undefined : withNameAt(body, sent, name);
}

function queryOf(path: string): URLSearchParams {
  const at = path.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : path.slice(at + 1));
}

function withQuery(path: string, pointer: string, value: unknown): string {
  const query = queryOf(path);
  query.set(keysOf(pointer)[0] ?? '', String(value));
  return `${path.split('?', 1)[0]}?${query}`;
}
