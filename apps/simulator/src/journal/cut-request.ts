import { isLongRequest, textOf } from './kept-body.ts';
import { parsed } from './parsed-body.ts';
import { plainOf } from './percent.ts';
import type { Exchange, Ignored, IgnoredOf } from './port.ts';
import { MIN_CUT_LENGTH } from './secret-forms.ts';
import { type Secret, secretsOf, typeIn } from './secrets.ts';
import type { FromCutBody } from './slot.ts';

/** What must be read from a request body that is too long to keep; undefined: it is kept. */
export function readCutBody(exchange: Exchange, ignoredOf: IgnoredOf): FromCutBody | undefined {
  const { kind, operation, target, head, body, headers, answer, why } = exchange;
  if (body === undefined || !isLongRequest(body)) return undefined;
  const type = typeIn(head);
  const typeAlone = type === undefined ? [] : ['content-type', type];
  const rest = () => {
    const answered =
      answer === undefined ? '' : parsed(textOf(answer) ?? '', headers['content-type']);
    return stringsIn([target, head, headers, answered, why]);
  };
  const secrets = secretsOf({ head: typeAlone, target: '', body });
  return {
    ignored: ignoredIn({ kind, operation, target, body }, type, ignoredOf),
    // A response may be as long, and is read only if that is useful.
    secrets: isFew(secrets) ? secrets : occurringIn(rest(), secrets),
  };
}

interface Request {
  readonly kind: Exchange['kind'];
  readonly operation: string | undefined;
  readonly target: string;
  readonly body: string | Uint8Array | undefined;
}

/** Only called for requests to an operation. */
export function ignoredIn(
  { kind, operation, target, body }: Request,
  type: string | undefined,
  ignoredOf: IgnoredOf,
): readonly Ignored[] {
  if (kind !== 'request' || operation === undefined) return [];
  const text = body === undefined ? undefined : textOf(body);
  const value = text === undefined ? undefined : parsed(text, type);
  return ignoredOf({ operation, target, ...(value !== undefined && { body: value }) });
}

/** With more secrets, the bodies of an exchange are not shown: a search for all in all strings would take too long. */
export const MAX_SECRETS = 100;
const MAX_LENGTH = 16_384;

/** Whether there are so few secrets that all can be kept. */
function isFew(secrets: readonly Secret[]): boolean {
  const length = secrets.reduce((sum, { value }) => sum + value.length, 0);
  return secrets.length <= MAX_SECRETS && length <= MAX_LENGTH;
}

/** The secrets that can occur in the strings, complete or cut off, plain or encoded; and possibly some more. */
export function occurringIn(strings: readonly string[], secrets: readonly Secret[]) {
  if (secrets.length === 0) return [];
  const all = strings.join('\n');
  const plain = plainOf(all).text;
  const shortest = secrets.reduce(
    (least, { value }) => Math.min(least, value.length),
    MIN_CUT_LENGTH,
  );
  const known = new Set<string>();
  for (const text of new Set([folded(all), folded(plain)])) addBeginnings(known, text, shortest);
  return secrets.filter(({ value }) => {
    const beginnings = beginningsOf(value);
    return beginnings.length === 0 || beginnings.some((one) => known.has(folded(one)));
  });
}

/** All strings that are as long as the beginning of a secret, or as short as a secret. */
function addBeginnings(known: Set<string>, text: string, shortest: number): void {
  for (let at = 0; at < text.length; at += 1) {
    for (let end = at + shortest; end <= at + MIN_CUT_LENGTH; end += 1)
      known.add(text.slice(at, end));
  }
}

/** The beginnings of the forms of a secret; empty: the secret is too short for one. */
function beginningsOf(value: string): readonly string[] {
  const start = value.slice(0, MIN_CUT_LENGTH);
  if (ALL_THE_SAME.test(start)) return [start, btoa(start.slice(0, 3))];
  const plain = plainOf(value.slice(0, MAX_ENCODED)).text;
  // The end of the decoded string may belong to what follows.
  if (plain.length < MIN_CUT_LENGTH + 2 && value.length > MAX_ENCODED) return [];
  const latin1 = Buffer.from(value.slice(0, MAX_ENCODED)).toString('latin1');
  const quoted = JSON.stringify(start).slice(1, -1);
  return [
    start,
    Buffer.from(start).toString('base64', 0, 3),
    ...[plain, latin1, quoted].map((one) => one.slice(0, MIN_CUT_LENGTH)),
  ];
}

/** Neither percent-encoding nor JSON writes these characters in another way that would not be found anyway. */
const ALL_THE_SAME = /^[ !#$&-[\]-~]+$/;

/** Enough of a percent-encoded value to know its beginning. */
const MAX_ENCODED = 64;

/** Equal are: letters of either case (ASCII), a space and a plus, and the digits of both base64 alphabets. */
function folded(text: string): string {
  return text
    .replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replaceAll(/[ -]/g, '+')
    .replaceAll('_', '/');
}

/** All strings of a JSON value, including the names of members. */
export function stringsIn(value: unknown): readonly string[] {
  const strings: string[] = [];
  const walk = (inner: unknown): void => {
    if (typeof inner === 'string') strings.push(inner);
    if (typeof inner !== 'object' || inner === null) return;
    for (const [name, each] of Object.entries(inner)) {
      strings.push(name);
      walk(each);
    }
  };
  walk(value);
  return strings;
}
