/** What a secret is called by: `token-1`, `key-1`, `secret-1`. */
export type SecretKind = 'token' | 'key' | 'secret';

const KINDS: readonly (readonly [RegExp, SecretKind])[] = [
  [/token|jwt|assertion|authorization/i, 'token'],
  [/api[-_ ]?key/i, 'key'],
  [/secret|passw|passphrase|credential/i, 'secret'],
];

/** Such as `token_type: bearer` of OAuth. */
const NOT_SECRET = /^token[-_]?type(?:[-_]?hint)?$/i;

/** The kind of secret that stands in a header, parameter, field or member of that name. */
export function kindOf(name: string): SecretKind | undefined {
  if (NOT_SECRET.test(name)) return undefined;
  return KINDS.find(([pattern]) => pattern.test(name))?.[1];
}

export function headerKindOf(name: string): SecretKind | undefined {
  return /^(?:set-)?cookie2?$/i.test(name) ? 'secret' : kindOf(name);
}

/** A secret in its own place in a text. */
export interface PlacedValue {
  readonly kind: SecretKind;
  readonly value: string;
  /** Where the value starts. */
  readonly at: number;
}

// Begins where a word does: otherwise a long word would be read once for each of its letters.
const NAME = /(?<![\w.-])([\w.-]+)["']?\s*[:=]\s*/g;
const VALUE = /"(?:[^"\\]|\\.)*|'(?:[^'\\]|\\.)*|[^\s"',;&{}[\]][^\s,;&}\]]*/y;
const PART =
  /(?<![\w-])name="?([^";\r\n]+)"?[^\r\n]*\r?\n(?:[\w-]+:[^\r\n]*\r?\n){0,9}\r?\n([\s\S]*?)(?=\r?\n--|$)/g;

/**
 * The secrets in a text that is neither JSON nor a form, such as JSON with a comma too many, in the order of their
 * places: `"token": "value"`, `token=value` and the fields of a multipart form.
 */
export function placedIn(text: string): readonly PlacedValue[] {
  return [...assignedIn(text), ...partsIn(text)].sort((one, other) => one.at - other.at);
}

function* assignedIn(text: string): Iterable<PlacedValue> {
  const names = new RegExp(NAME);
  for (let match = names.exec(text); match; match = names.exec(text)) {
    const kind = kindOf(match[1] ?? '');
    if (!kind) continue;
    VALUE.lastIndex = names.lastIndex;
    const written = VALUE.exec(text)?.[0];
    if (written === undefined) continue;
    const value = written.replace(/^["']/, '');
    const end = names.lastIndex + written.length;
    if (value !== '') yield { kind, value, at: end - value.length };
    names.lastIndex = end;
  }
}

function* partsIn(text: string): Iterable<PlacedValue> {
  for (const match of text.matchAll(PART)) {
    const [whole, name = '', value = ''] = match;
    const kind = kindOf(name);
    if (kind && value !== '') yield { kind, value, at: match.index + whole.length - value.length };
  }
}
