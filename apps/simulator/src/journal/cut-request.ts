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
  const answered =
    answer === undefined ? '' : parsed(textOf(answer) ?? '', headers['content-type']);
  const rest = stringsIn([target, head, headers, answered, why]);
  const secrets = secretsOf({ head: typeAlone, target: '', body });
  return {
    ignored: ignoredIn({ kind, operation, target, body }, type, ignoredOf),
    secrets: isFew(secrets) ? secrets : occurringIn(rest, secrets),
  };
}

interface Request {
  readonly kind: Exchange['kind'];
  readonly operation: string | undefined;
  readonly target: string;
  readonly body: string | Uint8Array | undefined;
}

/** Asked only for requests to an operation. */
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

/** With more, the bodies of an exchange are not shown: to look for all in all texts would take too long. */
export const MAX_SECRETS = 100;
const MAX_LENGTH = 16_384;

/** Whether there are so few secrets that all can be kept. */
function isFew(secrets: readonly Secret[]): boolean {
  const length = secrets.reduce((sum, { value }) => sum + value.length, 0);
  return secrets.length <= MAX_SECRETS && length <= MAX_LENGTH;
}

/** The secrets that can occur in the strings, whole or cut off, as they are or encoded; and some more. */
export function occurringIn(strings: readonly string[], secrets: readonly Secret[]) {
  const all = strings.join('\n');
  const plain = plainOf(all).text;
  return secrets.filter(({ value }) => {
    // Half a character of two is not looked for.
    const start = value.slice(0, MIN_CUT_LENGTH).replace(/[\ud800-\udbff]$/, '');
    if (all.includes(start)) return true;
    if (WORD.test(start) && !all.includes('%')) return false;
    const plainStart = plainOf(value.includes('%') ? value : start).text.slice(0, MIN_CUT_LENGTH);
    return plain.includes(plainStart) || all.includes(JSON.stringify(start).slice(1, -1));
  });
}

const WORD = /^\w+$/;

/** All strings of a JSON value, names of members too. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...stringsIn(inner)]);
}
