import { fieldKindOf, kindOf, type SecretKind } from './secret-kinds.ts';

/** A secret in a text, with its position. */
export interface PlacedValue {
  readonly kind: SecretKind;
  readonly value: string;
  /** Where the value starts. */
  readonly at: number;
}

/**
 * The secrets in a text that is neither JSON nor a form, such as JSON with a comma too many, in the order of their
 * positions: `"token": "value"`, `token=value`, the fields of a multipart form, and those that any string can have.
 */
export function placedIn(text: string): readonly PlacedValue[] {
  const all = [
    ...assignedIn(text, /[:=]/),
    ...partsIn(text),
    ...bearersIn(text),
    ...loginsIn(text),
  ];
  return all.sort((one, other) => one.at - other.at);
}

/** The secrets in any string, including prose: `Bearer value`, `token=value`, and `http://user:value@host`. */
export function looseIn(text: string): readonly PlacedValue[] {
  return [...assignedIn(text, /=/), ...bearersIn(text), ...loginsIn(text)];
}

// Each of these takes time in proportion to the text: if one fails, it does so before the next can begin. So NAME
// begins where a word begins.
const NAME = /(?<![\w.-])([\w.-]+)["']?\s*([:=])\s*/g;
const VALUE = /"(?:[^"\\]|\\.)*|'(?:[^'\\]|\\.)*|[^\s"',;&{}[\]][^\s,;&}\]]*/sy;
const BEARER = /\bbearer(?:[\s+]|%20|%2b)+([^\s"'`,;&<>(){}[\]\\]{8,})/gi;
const BASIC = /\bbasic(?:[\s+]|%20|%2b)+([\w+/-]{8,}={0,2})/gi;
const LOGIN = /:\/\/([^\s/?#@:"'<>]*)(?::([^\s/?#@"'<>]*))?@/g;
const FIELD = /(?<![\w-])name="?([^";\r\n]+)/g;

function* assignedIn(text: string, joint: RegExp): Iterable<PlacedValue> {
  if (!joint.test(text)) return;
  const names = new RegExp(NAME);
  for (let match = names.exec(text); match; match = names.exec(text)) {
    const [, name = '', sign = ''] = match;
    const kind = sign === '=' ? fieldKindOf(name) : kindOf(name);
    if (!kind || !joint.test(sign)) continue;
    VALUE.lastIndex = names.lastIndex;
    const written = VALUE.exec(text)?.[0];
    if (written === undefined) continue;
    const value = written.replace(/^["']/, '');
    const end = names.lastIndex + written.length;
    if (value !== '') yield { kind, value, at: end - value.length };
    names.lastIndex = end;
  }
}

function* bearersIn(text: string): Iterable<PlacedValue> {
  if (!/bearer/i.test(text)) return;
  for (const match of text.matchAll(BEARER)) {
    const [whole, value = ''] = match;
    yield { kind: 'token', value, at: match.index + whole.length - value.length };
  }
}

/** Such as `Basic dTpw`. */
export function* basicsIn(text: string): Iterable<PlacedValue> {
  if (!/basic/i.test(text)) return;
  for (const match of text.matchAll(BASIC)) {
    const [whole, value = ''] = match;
    yield { kind: 'token', value, at: match.index + whole.length - value.length };
  }
}

/** The password in a URL, or the user name if there is no password. */
export function* loginsIn(text: string): Iterable<PlacedValue> {
  if (!text.includes('://')) return;
  for (const match of text.matchAll(LOGIN)) {
    const [whole, user = '', password = ''] = match;
    const value = password || user;
    const at = match.index + (password ? whole.length - 1 - password.length : '://'.length);
    if (value !== '') yield { kind: 'secret', value, at };
  }
}

/** A part has header lines, one of which has the name; an empty line; and the value, up to the next boundary. */
function* partsIn(text: string): Iterable<PlacedValue> {
  let kind: SecretKind | undefined;
  for (let at = 0; at < text.length; ) {
    const end = endOf(text, '\n', at);
    const line = text.slice(at, end).replace(/\r$/, '');
    at = end + 1;
    if (line !== '') {
      kind = kindIn(line) ?? (HEADER.test(line) ? kind : undefined);
    } else if (kind) {
      const value = text.slice(at, endOf(text, '\n--', at)).replace(/\r$/, '');
      if (value !== '') yield { kind, value, at };
      at += value.length;
      kind = undefined;
    }
  }
}

const HEADER = /^[\w-]+:/;

function kindIn(line: string): SecretKind | undefined {
  if (!line.includes('name=')) return undefined;
  for (const [, name = ''] of line.matchAll(FIELD)) {
    const kind = fieldKindOf(name);
    if (kind) return kind;
  }
  return undefined;
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}
