import { distance } from 'fastest-levenshtein';
import { headerWords } from './header-words.ts';

/** The prefix of a secret's name: `token-1`, `key-1`, `secret-1`. */
export type SecretKind = 'token' | 'key' | 'secret';

/** The kind of secret that is expected in a place with that name. */
export type KindOf = (name: string) => SecretKind | undefined;

const KINDS: readonly (readonly [RegExp, SecretKind])[] = [
  [/token|jwt|assertion|authori[sz]ation|^(?:bearer|(?:x[-_])?auth)$/i, 'token'],
  [/^(?:auth|device)[-_]?code$|code[-_]?verifier$/i, 'token'],
  [/(?:api|auth|access|account|private|shared|signing|subscription)[-_ ]?key|^x[-_]key$/i, 'key'],
  [/secret|passw|passphrase|pwd|credential|signature|^sig$|session[-_]?id$/i, 'secret'],
];

/** Such as `token_type: bearer` of OAuth. */
const NOT_SECRET = /^token[-_]?type(?:[-_]?hint)?$/i;

/** Of a member of JSON, and of a name in any text. */
export function kindOf(name: string): SecretKind | undefined {
  if (NOT_SECRET.test(name)) return undefined;
  return (
    KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? (isSlip(name) ? 'secret' : undefined)
  );
}

/** Names that clients type by hand, and how many of their letters may be wrong. */
const BY_HAND: readonly (readonly [string, number])[] = [
  ['clientsecret', 2],
  ['password', 1],
  ['secret', 1],
];

/** Whether a name is a misspelled name of a secret: nothing reads it, but its value is a secret. */
function isSlip(name: string): boolean {
  // A long name need not be compared.
  if (name.length > MAX_NAME) return false;
  const letters = name.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters.startsWith('clientsec')) return true;
  return BY_HAND.some(
    ([word, slips]) =>
      Math.abs(letters.length - word.length) <= slips && distance(letters, word) <= slips,
  );
}

const MAX_NAME = 30;

/** Of a parameter or a field of a form. In JSON, `code` is the code of an error. */
export function fieldKindOf(name: string): SecretKind | undefined {
  return /^code$/i.test(name) ? 'token' : kindOf(name);
}

/** Of a name itself: what is below a secret member is secret too, except in `{"credentials": {"password": … }}`. */
export function kindOfName(name: string, above: SecretKind | undefined): SecretKind | undefined {
  if (above === undefined) return undefined;
  return /^[a-z][A-Za-z_-]*$/.test(name) && kindOf(name) ? undefined : above;
}

/** Of a header, whether or not its name is misspelled. */
export function headerKindOf(name: string): SecretKind | undefined {
  if (/^(?:set-)?cookie2?$/i.test(name)) return 'secret';
  return kindOf(name) ?? misspelledKindOf(headerWords(name.toLowerCase()));
}

const HEADERS: readonly (readonly [string, SecretKind])[] = [
  [headerWords('authorization'), 'token'],
  [headerWords('x-api-key'), 'key'],
];
const MAX_SLIPS = 2;

function misspelledKindOf(words: string): SecretKind | undefined {
  const isClose = (to: string) =>
    // A long name need not be compared.
    Math.abs(words.length - to.length) <= MAX_SLIPS && distance(words, to) <= MAX_SLIPS;
  return HEADERS.find(([to]) => isClose(to))?.[1];
}
