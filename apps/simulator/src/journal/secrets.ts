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
  const found = new Found();
  for (let i = 0; i + 1 < head.length; i += 2) addHeader(found, head[i] ?? '', head[i + 1] ?? '');
  const query = target.indexOf('?');
  if (query >= 0) addForm(found, target.slice(query + 1));
  if (body !== undefined) addBody(found, body, typeIn(head));
  return found.all;
}

/** The secrets of a response: such as the token that a token service issues. */
export function secretsOfAnswer(
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array | undefined,
): readonly Secret[] {
  const found = new Found();
  for (const name in headers) addHeader(found, name, headers[name] ?? '');
  if (body !== undefined) addBody(found, body, headers['content-type']);
  return found.all;
}

/** The content type in a request's headers. */
export function typeIn(head: Head): string | undefined {
  for (let i = 0; i + 1 < head.length; i += 2) {
    if (head[i]?.toLowerCase() === 'content-type') return head[i + 1];
  }
  return undefined;
}

/** The part of an `Authorization` header before its credentials, `Bearer ` for example. */
export const SCHEME = /^\s*(?:bearer|basic|digest|token|negotiate|oauth|apikey|jwt)\s+/i;

class Found {
  readonly #all = new Map<string, Secret>();

  get all(): readonly Secret[] {
    return [...this.#all.values()];
  }

  add(value: string, kind: SecretKind, of?: string): void {
    if (value === '' || this.#all.has(value)) return;
    const original = of === undefined ? undefined : (this.#all.get(of)?.of ?? of);
    this.#all.set(value, { value, kind, ...(original !== undefined && { of: original }) });
  }
}

function addHeader(found: Found, name: string, value: string): void {
  const kind = headerKindOf(name);
  if (!kind) {
    if (value.includes('=')) addText(found, value);
    return;
  }
  const scheme = SCHEME.exec(value)?.[0] ?? '';
  const secret = value.slice(scheme.length);
  found.add(secret, kind);
  if (/authorization/i.test(name)) addCredentials(found, scheme, secret, kind);
  if (/cookie/i.test(name)) {
    for (const pair of value.split(';')) found.add(pair.slice(pair.indexOf('=') + 1).trim(), kind);
  }
  // Node.js reads headers as Latin-1.
  const utf8 = Buffer.from(secret, 'latin1').toString();
  if (utf8 !== secret && !utf8.includes('\ufffd')) found.add(utf8, kind, secret);
}

function addCredentials(found: Found, scheme: string, secret: string, kind: SecretKind): void {
  const space = secret.indexOf(' ');
  if (scheme === '' && space > 0) found.add(secret.slice(space + 1), kind, secret);
  if (/basic/i.test(scheme)) {
    const [, password = ''] = Buffer.from(secret, 'base64').toString().split(/:(.*)/s);
    found.add(password, 'secret');
  }
}

function addBody(found: Found, body: string | Uint8Array, type: string | undefined): void {
  const text = typeof body === 'string' ? body : Buffer.from(body).toString();
  const read = parsed(text, type);
  if (read === undefined || typeof read === 'string') addText(found, text);
  else addMembers(found, read, undefined);
}

function addForm(found: Found, text: string): void {
  for (const [name, value] of new URLSearchParams(text)) {
    const kind = kindOf(name);
    if (kind) found.add(value, kind);
  }
}

/** All below a member with such a name is secret. */
function addMembers(found: Found, value: unknown, kind: SecretKind | undefined): void {
  if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      addMembers(found, inner, Array.isArray(value) ? kind : (kindOf(name) ?? kind));
    }
  } else if (kind && (typeof value === 'string' || typeof value === 'number')) {
    found.add(String(value), kind);
  }
}

function addText(found: Found, text: string): void {
  for (const { kind, value } of placedIn(text)) {
    found.add(value, kind);
    for (const other of [unescaped(value), new URLSearchParams(`v=${value}`).get('v') ?? '']) {
      if (other !== value) found.add(other, kind, value);
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
