import { parsed } from './parsed-body.ts';
import type { Head } from './port.ts';
import { headerKindOf, kindOf, placedIn, type SecretKind } from './secret-places.ts';

/** A string that must not be shown. */
export interface Secret {
  readonly value: string;
  readonly kind: SecretKind;
  /** The secret that it is another form of, and shares a name with; absent: none. */
  readonly of?: string;
}

/** The parts of a request that can carry secrets. */
export interface Carrier {
  readonly head: Head;
  /** Path and query, as received. */
  readonly target: string;
  readonly body?: string | Uint8Array;
}

/** The secrets of a request, each once: in its headers, its query and its body, at any depth. */
export function secretsOf({ head, target, body }: Carrier): readonly Secret[] {
  const found: Found = new Map();
  for (let i = 0; i + 1 < head.length; i += 2) addHeader(found, head[i] ?? '', head[i + 1] ?? '');
  const query = target.indexOf('?');
  if (query >= 0) addForm(found, target.slice(query + 1));
  if (body !== undefined) addBody(found, body, typeIn(head));
  return [...found.values()];
}

/** The secrets of a response: such as the token that a token service issues. */
export function secretsOfAnswer(
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array | undefined,
): readonly Secret[] {
  const found: Found = new Map();
  for (const name in headers) addHeader(found, name, headers[name] ?? '');
  // A text that is no JSON is prose, in which a colon after "token" assigns nothing.
  if (body !== undefined && /^\s*[{[]/.test(decoded(body))) {
    addBody(found, body, headers['content-type']);
  }
  return [...found.values()];
}

/** The content type in a request's headers. */
export function typeIn(head: Head): string | undefined {
  for (let i = 0; i + 1 < head.length; i += 2) {
    if (head[i]?.toLowerCase() === 'content-type') return head[i + 1];
  }
  return undefined;
}

/** The part of an `Authorization` header before its credentials, `Bearer ` for example. */
export const SCHEME = /^\s*(?:bearer|basic|digest|token|negotiate|oauth|apikey|jwt)(?:\s+|$)/i;

/** By their values. */
type Found = Map<string, Secret>;

function add(found: Found, value: string, kind: SecretKind, of?: string): void {
  if (value === '' || found.has(value)) return;
  const original = of === undefined ? undefined : (found.get(of)?.of ?? of);
  found.set(value, { value, kind, ...(original !== undefined && { of: original }) });
}

/** Shorter values in a cookie, such as those of a setting, are words that can be anywhere. */
const MIN_COOKIE_LENGTH = 8;

function addHeader(found: Found, name: string, value: string): void {
  const kind = headerKindOf(name);
  if (!kind) {
    if (value.includes('=')) addText(found, value);
    return;
  }
  const scheme = SCHEME.exec(value)?.[0] ?? '';
  const secret = value.slice(scheme.length);
  add(found, secret, kind);
  if (/authorization/i.test(name)) addCredentials(found, scheme, secret, kind);
  if (/cookie/i.test(name)) {
    for (const pair of value.split(';')) {
      const inside = pair.slice(pair.indexOf('=') + 1).trim();
      if (inside.length >= MIN_COOKIE_LENGTH) add(found, inside, kind);
    }
  }
  // Node.js reads headers as Latin-1.
  const utf8 = Buffer.from(secret, 'latin1').toString();
  if (utf8 !== secret && !utf8.includes('\ufffd')) add(found, utf8, kind, secret);
}

function addCredentials(found: Found, scheme: string, secret: string, kind: SecretKind): void {
  const space = secret.indexOf(' ');
  if (scheme === '' && space > 0) add(found, secret.slice(space + 1), kind, secret);
  if (/basic/i.test(scheme)) {
    const [, password = ''] = Buffer.from(secret, 'base64').toString().split(/:(.*)/s);
    add(found, password, 'secret');
  }
}

function addBody(found: Found, body: string | Uint8Array, type: string | undefined): void {
  const text = decoded(body);
  const read = parsed(text, type);
  if (read === undefined || typeof read === 'string') addText(found, text);
  else addMembers(found, read, undefined);
}

function decoded(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : Buffer.from(body).toString();
}

function addForm(found: Found, text: string): void {
  for (const [name, value] of new URLSearchParams(text)) {
    const kind = kindOf(name);
    if (kind) add(found, value, kind);
  }
}

/** All below a member with such a name is secret. */
function addMembers(found: Found, value: unknown, kind: SecretKind | undefined): void {
  if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      addMembers(found, inner, Array.isArray(value) ? kind : (kindOf(name) ?? kind));
    }
  } else if (kind && (typeof value === 'string' || typeof value === 'number')) {
    add(found, String(value), kind);
  }
}

function addText(found: Found, text: string): void {
  // The token service reads a form whatever the content type is.
  addForm(found, text);
  for (const { kind, value } of placedIn(text)) {
    add(found, value, kind);
    for (const other of [unescaped(value), new URLSearchParams(`v=${value}`).get('v') ?? '']) {
      if (other !== value) add(found, other, kind, value);
    }
  }
}

/** A string as JSON writes it, between its quotes. */
function unescaped(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}
