import { formsOf, MIN_LENGTH, type NameOf, replaced } from './secret-forms.ts';
import { kindOf, placedIn, type SecretKind } from './secret-places.ts';
import type { Secret } from './secrets.ts';

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
  const known = new Map<string, Secret>();
  for (const secret of secrets) if (!known.has(secret.value)) known.set(secret.value, secret);
  const forms = formsOf([...known.values()]);
  const nameIn: NameOf = (value, kind) => {
    const secret = known.get(value);
    return secret ? nameOf(secret.of ?? value, secret.kind) : nameOf(value, kind);
  };

  const text = (given: string) => replaced(given, forms, 0, nameIn);
  const placed = (value: string, kind: SecretKind | undefined) =>
    kind && value !== '' ? nameIn(value, kind) : text(value);
  const number = (value: number, kind: SecretKind | undefined) => {
    const written = String(value);
    const isSecret = kind || (written.length >= MIN_LENGTH && known.has(written));
    return isSecret ? nameIn(written, kind ?? 'secret') : value;
  };
  const inside = (value: unknown, kind: SecretKind | undefined): unknown => {
    if (typeof value === 'string') return placed(value, kind);
    if (typeof value === 'number') return number(value, kind);
    if (Array.isArray(value)) return value.map((item) => inside(item, kind));
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.entries(value);
    return Object.fromEntries(
      members.map(([name, inner]) => [text(name), inside(inner, kindOf(name) ?? kind)]),
    );
  };
  return {
    text,
    sentText: (given) => withoutShort(text(given), known, nameIn),
    placed,
    value: (value) => inside(value, undefined),
  };
}

/** The text without the secrets that are too short to be replaced everywhere, where they are assigned. */
function withoutShort(text: string, known: ReadonlyMap<string, Secret>, nameOf: NameOf): string {
  let out = '';
  let end = 0;
  for (const { kind, value, at } of placedIn(text)) {
    if (value.length >= MIN_LENGTH || !known.has(value) || at < end) continue;
    out += text.slice(end, at) + nameOf(value, kind);
    end = at + value.length;
  }
  return out + text.slice(end);
}
