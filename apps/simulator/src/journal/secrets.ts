import { atOnce, type Steps } from '../steps/in-steps.ts';
import { add, type Found } from './found-secrets.ts';
import { passwordIn } from './passwords.ts';
import type { Head } from './port.ts';
import { headerKindOf, type SecretKind } from './secret-kinds.ts';
import { addBody, addString, addTarget, addText, decoded } from './secret-texts.ts';

/** A string that must not be shown. */
export interface Secret {
  readonly value: string;
  readonly kind: SecretKind;
  /** The secret of which it is another form, and whose name it shares; absent: none. */
  readonly of?: string;
}

/** The parts of a request that can contain secrets. */
export interface Carrier {
  readonly head: Head;
  /** Path and query, as received, and a fragment if there was one. */
  readonly target: string;
  readonly body?: string | Uint8Array;
}

/** The secrets of a request, each once: in its headers, its target, and its body, at any depth. */
export function secretsOf(carrier: Carrier): readonly Secret[] {
  return atOnce(findSecrets(carrier));
}

/** The same in steps: a body may have a hundred thousand members. */
export function* findSecrets({ head, target, body }: Carrier): Steps<readonly Secret[]> {
  const found: Found = new Map();
  for (let i = 0; i + 1 < head.length; i += 2) addHeader(found, head[i] ?? '', head[i + 1] ?? '');
  addTarget(found, target);
  if (body !== undefined) yield* addBody(found, body, typeIn(head));
  return [...found.values()];
}

/** The secrets of a response, such as the token that a token service issues. */
export function secretsOfAnswer(
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array | undefined,
): readonly Secret[] {
  const found: Found = new Map();
  for (const name in headers) addHeader(found, name, headers[name] ?? '');
  // A text that is no JSON is prose, in which a colon after "token" assigns nothing.
  if (body !== undefined && /^\s*[{[]/.test(decoded(body))) {
    atOnce(addBody(found, body, headers['content-type']));
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

/** The part of an `Authorization` header before its credentials: `Bearer `, also if it is repeated by mistake. */
export const SCHEME =
  /^\s*(?:bearer|basic|digest|token|negotiate|oauth|apikey|jwt)(?:\s+|$)(?:bearer(?:\s+|$))*/i;

/** Shorter parts of a value, such as the settings in a cookie, are words that can occur anywhere. */
const MIN_PART_LENGTH = 8;

function addHeader(found: Found, name: string, value: string): void {
  const kind = headerKindOf(name);
  if (!kind) {
    if (/["=]/.test(value)) addText(found, value);
    else addString(found, value);
    return;
  }
  const scheme = SCHEME.exec(value)?.[0] ?? '';
  const secret = value.slice(scheme.length);
  add(found, secret, kind);
  addParts(found, name, { scheme, secret, kind });
  // Node.js reads headers as Latin-1.
  const utf8 = Buffer.from(secret, 'latin1').toString();
  if (utf8 === secret || utf8.includes('\ufffd')) return;
  add(found, utf8, kind, secret);
  addParts(found, name, { scheme, secret: utf8, kind });
}

interface Credentials {
  readonly scheme: string;
  readonly secret: string;
  readonly kind: SecretKind;
}

function addParts(found: Found, name: string, credentials: Credentials): void {
  const { secret, kind } = credentials;
  if (/cookie/i.test(name)) {
    for (const pair of secret.split(';')) {
      const inside = pair.slice(pair.indexOf('=') + 1).trim();
      if (inside.length >= MIN_PART_LENGTH) add(found, inside, kind);
    }
    return;
  }
  if (kind === 'token') addCredentials(found, credentials);
  const words = wordsIn(secret);
  for (const word of words) add(found, word, kind, words.length === 1 ? secret : undefined);
  addString(found, secret);
}

function addCredentials(found: Found, { scheme, secret, kind }: Credentials): void {
  const space = secret.indexOf(' ');
  if (scheme === '' && space > 0) add(found, secret.slice(space + 1), kind, secret);
  if (/basic/i.test(scheme)) {
    add(found, passwordIn(secret) ?? '', 'secret');
  }
}

/** The values of two headers are joined by a comma, and some schemes have `name="value"`. */
function wordsIn(credentials: string): readonly string[] {
  return credentials
    .split(/[\s,;:"'<>(){}[\]]+/)
    .map((word) => word.replace(/^(?:bearer\W|[\w-]+=)(?=[^=])/i, ''))
    .filter(({ length }) => length >= MIN_PART_LENGTH);
}
