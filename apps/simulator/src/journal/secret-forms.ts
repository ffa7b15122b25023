import { plainOf, type Span, spansOf, spansOfPlain } from './percent.ts';
import type { SecretKind } from './secret-places.ts';
import type { Secret } from './secrets.ts';

/** The name of a secret: the same for equal values. */
export type NameOf = (value: string, kind: SecretKind) => string;

/** Shorter ones, such as `Bearer test`, are words: they are replaced where a secret stands, and nowhere else. */
export const MIN_LENGTH = 8;

/** Of a secret that was cut off, less than this tells nothing. */
export const MIN_CUT_LENGTH = 4;

/** One form in which a secret can occur. */
export interface Form {
  readonly secret: Secret;
  readonly minLength: number;
  spans(text: string): readonly Span[];
}

/** The longest come first, so that no part of one is taken for another. */
export function formsOf(secrets: readonly Secret[]): readonly Form[] {
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
  return [
    ...new Set([
      value,
      JSON.stringify(value).slice(1, -1),
      encodeURIComponent(value.toWellFormed()),
      // Without its padding, which tells nothing.
      bytes.toString('base64').replace(/=+$/, ''),
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
    for (let length = most; length >= MIN_CUT_LENGTH; length -= 1) {
      if (text.startsWith(form.slice(0, length), end - length)) return [end - length, end];
    }
    return undefined;
  };
  return {
    secret,
    minLength: MIN_CUT_LENGTH + ELLIPSIS.length,
    spans: (text) =>
      spansOf(text, ELLIPSIS).flatMap(([end]) => {
        const span = quotedBefore(text, end);
        return span ? [span] : [];
      }),
  };
}

/** The text with the names of the secrets in place of them, from one form on. */
export function replaced(
  text: string,
  forms: readonly Form[],
  from: number,
  nameOf: NameOf,
): string {
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
  return text.includes('eyJ') ? withoutJwts(text, nameOf) : text;
}

/** The beginning of a JSON object in base64url, and what follows of five parts. Matches in any case: so it is fast. */
const JWT = /eyJ[\w-]*(?:(?:\.|%2[eE])[\w-]*){0,2}(?:(?:\.|%2[eE])[\w-]+){0,2}/g;

/** A JWT has three parts, or five if it is encrypted, or fewer before an ellipsis. */
function withoutJwts(text: string, nameOf: NameOf): string {
  return text.replace(JWT, (found: string, at: number) => {
    const isWhole = found.split(/\.|%2e/i).length >= 3;
    return isWhole || text.startsWith(ELLIPSIS, at + found.length) ? nameOf(found, 'token') : found;
  });
}
