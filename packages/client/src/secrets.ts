/** Returns the value without secrets: a copy if it contains one, otherwise the value itself. */
export type Redact = <T>(value: T) => T;

/** In characters. Shorter ones are test values and common words; redacting them would hide the message. */
const SHORTEST = 12;
const BLOT = '[redacted]';
/** Levels of a value that are searched; deeper ones are not shown. */
const DEEPEST = 100;

/** Redacts the secrets that are known at the time: in keys and values, in errors and their causes. */
export function redactor(secrets: () => readonly string[]): Redact {
  return (value) => {
    const forms = [...new Set(secrets().flatMap(formsOf))].sort((a, b) => b.length - a.length);
    return forms.length > 0 && shows(value, forms) ? (copyOf(value, forms) as typeof value) : value;
  };
}

/** The number of tokens that are remembered: a response may contain one that was replaced since. */
const TOKENS = 16;

/** The secrets of a client: its permanent ones and its latest tokens. */
export interface Secrets {
  remember(token: string): void;
  known(): readonly string[];
  readonly redact: Redact;
}

export function secretsOf(lasting: readonly string[]): Secrets {
  let tokens: readonly string[] = [];
  const known = () => [...lasting, ...tokens];
  const remember = (token: string) => {
    if (!tokens.includes(token)) tokens = [token, ...tokens].slice(0, TOKENS);
  };
  return { remember, known, redact: redactor(known) };
}

/** Secrets in the headers of a call: the value, with and without its scheme. */
export function secretsIn(headers: Readonly<Record<string, string>> = {}): string[] {
  return Object.entries(headers)
    .filter(([name]) => /auth|key|token|secret|cookie/i.test(name))
    .flatMap(([, value]) => [String(value), ...String(value).split(/[\s;,=]+/)]);
}

/** As it is, URL-encoded, form-encoded, and in unparsed JSON. Headers are sent without surrounding spaces. */
function formsOf(given: string): readonly string[] {
  const secret = given.trim();
  if (secret.length < SHORTEST) return [];
  const form = new URLSearchParams({ s: secret }).toString().slice(2);
  // The two encodings differ in these alone; encodeURIComponent itself fails on half a character.
  const url = form.replaceAll('+', '%20').replace(/%(2[1789]|7E)/g, decodeURIComponent);
  const json = JSON.stringify(secret).slice(1, -1);
  const lower = [form, url].map((text) => text.replace(/%../g, (byte) => byte.toLowerCase()));
  return [secret, form, url, ...lower, json, json.replaceAll('/', '\\/')];
}

function shows(
  value: unknown,
  forms: readonly string[],
  seen = new Set<unknown>(),
  depth = 0,
): boolean {
  if (typeof value === 'string') return forms.some((form) => value.includes(form));
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  const parts = partsOf(value);
  if (depth > DEEPEST || !parts) return true;
  seen.add(value);
  return parts.some(
    ([key, part]) => shows(key, forms, seen, depth) || shows(part, forms, seen, depth + 1),
  );
}

function copyOf(
  value: unknown,
  forms: readonly string[],
  copies = new Map<unknown, unknown>(),
  depth = 0,
): unknown {
  if (typeof value === 'string') {
    return forms.reduce((text, form) => text.replaceAll(form, BLOT), value);
  }
  if (typeof value !== 'object' || value === null) return value;
  const parts = partsOf(value);
  if (depth > DEEPEST || !parts) return BLOT;
  if (copies.has(value)) return copies.get(value);
  const copy: object = isError(value) ? new Error() : Array.isArray(value) ? [] : {};
  copies.set(value, copy);
  for (const [key, part] of parts) {
    // Defined, not set: a key may be `__proto__`.
    Object.defineProperty(copy, String(copyOf(key, forms)), {
      value: copyOf(part, forms, copies, depth + 1),
      enumerable: !(isError(value) && ERROR_PARTS.includes(key)),
      configurable: true,
      writable: true,
    });
  }
  return copy;
}

const ERROR_PARTS: readonly string[] = ['name', 'message', 'stack', 'cause', 'errors'];

/** Undefined for a value that cannot be searched, such as a Request with its headers. */
function partsOf(value: object): readonly (readonly [string, unknown])[] | undefined {
  if (isError(value)) {
    const own = new Set([...ERROR_PARTS.filter((key) => key in value), ...Object.keys(value)]);
    return Array.from(own, (key) => [key, Reflect.get(value, key)]);
  }
  const kind: unknown = Object.getPrototypeOf(value);
  const isPlain = Array.isArray(value) || kind === null || Object.getPrototypeOf(kind) === null;
  return isPlain ? Object.entries(value) : undefined;
}

/** By its tag: in tests with other globals, errors of fetch are not instances of `Error` there. */
function isError(value: object): boolean {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}
