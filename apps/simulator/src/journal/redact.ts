import { plainOf, type Span, spansOf, spansOfPlain } from './percent.ts';
import { kindOf, placedIn, type SecretKind } from './secret-places.ts';
import type { Secret } from './secrets.ts';

/** The name of a secret: the same for equal values. */
export type NameOf = (value: string, kind: SecretKind) => string;

/** Shorter ones are replaced in their own place only: elsewhere they would tear texts. */
const MIN_LENGTH = 4;

/** Replaces secrets by their names. */
export interface Redactor {
  /** In a text of the simulator's own. */
  text(text: string): string;
  /** In a text of the client's: short secrets in their own places too. */
  sentText(text: string): string;
  /** In the value of a header, parameter or member, of which this is the kind. */
  placed(value: string, kind: SecretKind | undefined): string;
  /** In a JSON value, at any depth, names of members too. */
  value(value: unknown): unknown;
}

/** The value without the secrets. */
export function redacted(value: unknown, secrets: readonly Secret[], nameOf: NameOf): unknown {
  return createRedactor(secrets, nameOf).value(value);
}

export function createRedactor(secrets: readonly Secret[], nameOf: NameOf): Redactor {
  const names = new Map(secrets.map(({ value, kind, of }) => [value, { kind, of: of ?? value }]));
  const nameIn = (value: string, kind: SecretKind): string => {
    const known = names.get(value);
    return known ? nameOf(known.of, known.kind) : nameOf(value, kind);
  };
  const forms = formsOf(secrets);
  const text = (given: string) => replaced(given, forms, 0, nameIn);
  const placed = (value: string, kind: SecretKind | undefined) =>
    kind && value !== '' ? nameIn(value, kind) : text(value);

  const sentText = (given: string) => {
    const clean = text(given);
    let out = '';
    let end = 0;
    for (const { kind, value, at } of placedIn(clean)) {
      if (value.length >= MIN_LENGTH || at < end) continue;
      out += clean.slice(end, at) + nameIn(value, kind);
      end = at + value.length;
    }
    return out + clean.slice(end);
  };

  const inside = (value: unknown, kind: SecretKind | undefined): unknown => {
    if (typeof value === 'string') return placed(value, kind);
    if (typeof value === 'number') {
      const written = String(value);
      const isSecret = kind !== undefined || (written.length >= MIN_LENGTH && names.has(written));
      return isSecret ? nameIn(written, kind ?? 'secret') : value;
    }
    if (Array.isArray(value)) return value.map((item) => inside(item, kind));
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.entries(value);
    return Object.fromEntries(
      members.map(([name, inner]) => [text(name), inside(inner, kindOf(name) ?? kind)]),
    );
  };
  return { text, sentText, placed, value: (value) => inside(value, undefined) };
}

/** One form in which a secret can occur. */
interface Form {
  readonly secret: Secret;
  readonly minLength: number;
  spans(text: string): readonly Span[];
}

/** The longest come first, so that no part of one is taken for another. */
function formsOf(secrets: readonly Secret[]): readonly Form[] {
  const long = secrets.filter(({ value }) => value.length >= MIN_LENGTH);
  const literal = long.flatMap((secret) =>
    writtenForms(secret.value).map((form) => ({ secret, form })),
  );
  literal.sort((one, other) => other.form.length - one.form.length);
  return [
    ...literal.map(({ secret, form }) => literally(secret, form)),
    ...long.map(encoded).filter((form) => form.minLength >= MIN_LENGTH),
    ...literal.map(({ secret, form }) => cutOff(secret, form)),
  ];
}

function writtenForms(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const base64 = bytes.toString('base64');
  return [
    ...new Set([
      value,
      JSON.stringify(value).slice(1, -1),
      encodeURIComponent(value.toWellFormed()),
      base64,
      base64.replace(/=+$/, ''),
      bytes.toString('base64url'),
      // As Node.js shows the UTF-8 of a header.
      bytes.toString('latin1'),
    ]),
  ].filter(({ length }) => length >= MIN_LENGTH);
}

function literally(secret: Secret, form: string): Form {
  return { secret, minLength: form.length, spans: (text) => spansOf(text, form) };
}

function encoded(secret: Secret): Form {
  const plain = plainOf(secret.value).text;
  const isSpaced = plain.includes('+');
  return {
    secret,
    minLength: plain.length,
    spans: (text) => (isSpaced || text.includes('%') ? spansOfPlain(text, plain) : []),
  };
}

/** A long value is quoted only in part. */
const ELLIPSIS = '…';
const MAX_QUOTED = 200;

/** The beginning of a secret that stands before an ellipsis. */
function cutOff(secret: Secret, form: string): Form {
  const quotedBefore = (text: string, end: number): Span | undefined => {
    const most = Math.min(form.length - 1, end, MAX_QUOTED);
    for (let length = most; length >= MIN_LENGTH; length -= 1) {
      if (text.startsWith(form.slice(0, length), end - length)) return [end - length, end];
    }
    return undefined;
  };
  return {
    secret,
    minLength: MIN_LENGTH + ELLIPSIS.length,
    spans: (text) =>
      spansOf(text, ELLIPSIS).flatMap(([end]) => {
        const span = quotedBefore(text, end);
        return span ? [span] : [];
      }),
  };
}

/** Three base64url parts, the first of which is the beginning of a JSON object; or what an ellipsis left of them. */
const JWT = /eyJ[\w-]*(?:\.[\w-]+\.[\w-]*|(?:\.[\w-]*){0,2}(?=…))/g;

function replaced(text: string, forms: readonly Form[], from: number, nameOf: NameOf): string {
  for (let i = from; i < forms.length; i += 1) {
    const form = forms[i];
    if (!form || form.minLength > text.length) continue;
    const spans = form.spans(text);
    if (spans.length === 0) continue;
    let out = '';
    let last = 0;
    for (const [start, end] of spans) {
      if (start < last) continue;
      out += replaced(text.slice(last, start), forms, i + 1, nameOf);
      out += nameOf(form.secret.value, form.secret.kind);
      last = end;
    }
    return out + replaced(text.slice(last), forms, i + 1, nameOf);
  }
  return text.includes('eyJ') ? text.replace(JWT, (jwt) => nameOf(jwt, 'token')) : text;
}
