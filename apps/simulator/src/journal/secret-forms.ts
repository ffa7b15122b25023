import { type Automaton, createAutomaton } from './automaton.ts';
import { plainOf, type Span, spanIn } from './percent.ts';
import type { SecretKind } from './secret-kinds.ts';
import type { Secret } from './secrets.ts';

/** The name of a secret: the same for equal values. */
export type NameOf = (value: string, kind: SecretKind) => string;

/** Shorter values, such as `Bearer test`, are words: they are replaced where a secret is expected, and nowhere else. */
export const MIN_LENGTH = 8;

/** Fewer characters of a secret that was cut off do not identify it. */
export const MIN_CUT_LENGTH = 4;

/** Where a secret is in a text, in any form. */
export interface Occurrence {
  readonly span: Span;
  readonly secret: Secret;
}

/** Finds the secrets in a text, in the order of their positions. Of those that overlap, the longest counts for all. */
export function finderOf(secrets: readonly Secret[]): (text: string) => readonly Occurrence[] {
  const forms = secrets.filter(({ value }) => value.length >= MIN_LENGTH).flatMap(formsOf);
  // The beginning of two is that of the longer one.
  forms.sort((one, other) => other.text.length - one.text.length);
  const isSpaced = forms.some(({ text }) => text.includes('+'));
  const automatonFor = growing(forms);

  return (text) => {
    if (forms.length === 0 || text.length <= MIN_CUT_LENGTH) return [];
    const automaton = automatonFor(text);
    const found = occurrences(text, ELLIPSIS, automaton, forms);
    if (!isSpaced && !text.includes('%')) return merged(found);
    const plain = plainOf(text);
    const encoded = occurrences(plain.text, ELLIPSIS_BYTES, automaton, forms);
    return merged([
      ...found,
      ...encoded.map(({ span, secret }) => ({ span: spanIn(plain, span), secret })),
    ]);
  };
}

/** One form in which a secret can occur. */
interface Form {
  readonly text: string;
  readonly secret: Secret;
}

function formsOf(secret: Secret): readonly Form[] {
  const { value } = secret;
  const bytes = Buffer.from(value);
  const texts = new Set([
    value,
    JSON.stringify(value).slice(1, -1),
    encodedBeginning(value),
    // Without its padding, which contains nothing.
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    // As Node.js decodes the UTF-8 of a header.
    bytes.toString('latin1'),
    plainOf(value).text,
  ]);
  return [...texts].filter(({ length }) => length >= MIN_LENGTH).map((text) => ({ text, secret }));
}

/** A long value is found completely when it is decoded. Its beginning can be cut off within a code. */
function encodedBeginning(value: string): string {
  const code = encodeURIComponent(value.slice(0, MAX_QUOTED).toWellFormed());
  return value.length > MAX_QUOTED ? `${code}${ELLIPSIS}` : code;
}

/** Of long forms, no more is read than a text can contain. Most texts are short. */
function growing(forms: readonly Form[]): (text: string) => Automaton {
  const strings = forms.map(({ text }) => text);
  let limit = 0;
  let automaton = createAutomaton([], limit);
  return ({ length }) => {
    // A character has at most three bytes.
    if (length * 3 > limit) {
      limit = Math.max(length * 6, 256);
      automaton = createAutomaton(strings, limit);
    }
    return automaton;
  };
}

/** Only a part of a long value is quoted, and no part is longer. */
const MAX_QUOTED = 200;
export const ELLIPSIS = '…';
const ELLIPSIS_BYTES = plainOf(ELLIPSIS).text;

/** In the order of their ends. */
function occurrences(
  text: string,
  ellipsis: string,
  { step, endOf, lengthOf, indexOf }: Automaton,
  forms: readonly Form[],
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const add = (form: Form | undefined, length: number, end: number) => {
    if (form) found.push({ span: [end - length, end], secret: form.secret });
  };
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === ellipsis[0] && text.startsWith(ellipsis, at)) {
      const length = lengthOf(state);
      if (length >= MIN_CUT_LENGTH) add(forms[indexOf(state)], length, at);
    }
    state = step(state, text.charCodeAt(at));
    const form = forms[endOf(state) ?? -1];
    add(form, form?.text.length ?? 0, at + 1);
  }
  return found;
}

function merged(found: readonly Occurrence[]): readonly Occurrence[] {
  const apart: Occurrence[] = [];
  for (const one of found.toSorted(inOrder)) {
    const last = apart.at(-1);
    if (last && one.span[0] < last.span[1]) {
      const end = Math.max(last.span[1], one.span[1]);
      const { secret } = spanLength(one) > spanLength(last) ? one : last;
      apart[apart.length - 1] = { span: [last.span[0], end], secret };
    } else {
      apart.push(one);
    }
  }
  return apart;
}

function inOrder({ span: [one] }: Occurrence, { span: [other] }: Occurrence): number {
  return one - other;
}

function spanLength({ span: [start, end] }: Occurrence): number {
  return end - start;
}
