import { withoutJwts } from './jwts.ts';
import { finderOf, MIN_LENGTH, type NameOf } from './secret-forms.ts';
import { type KindOf, kindOf, kindOfName, type SecretKind } from './secret-kinds.ts';
import { placedIn } from './secret-places.ts';
import type { Secret } from './secrets.ts';
import { piecesOf } from './target-pieces.ts';

/** Replaces secrets by their names. */
export interface Redactor {
  /** In a text of the simulator. */
  text(text: string): string;
  /** In a text of the client: also short secrets, where they are assigned. */
  sentText(text: string): string;
  /** In the target of a request, with the kinds of its parameters, and in the parts of its path. */
  target(text: string): string;
  /** In the value of a header, parameter, or member of this kind. */
  placed(value: string, kind: SecretKind): string;
  /** In a JSON value at any depth, including the names of members. Fields of a form have their own kinds. */
  value(value: unknown, kindIn?: KindOf): unknown;
}

/** The value without secrets. */
export function redacted(value: unknown, secrets: readonly Secret[], nameOf: NameOf): unknown {
  return createRedactor(secrets, nameOf).value(value);
}

export function createRedactor(secrets: readonly Secret[], nameOf: NameOf): Redactor {
  const known = new Map<string, Secret>();
  for (const secret of secrets) if (!known.has(secret.value)) known.set(secret.value, secret);
  const find = finderOf([...known.values()]);
  const nameIn = namesOf(known, nameOf);

  const text = (given: string) => {
    let out = '';
    let last = 0;
    for (const { span, secret } of find(given)) {
      out += withoutJwts(given.slice(last, span[0]), nameIn) + nameIn(secret.value, secret.kind);
      last = span[1];
    }
    return out + withoutJwts(given.slice(last), nameIn);
  };
  const placed = (value: string, kind: SecretKind | undefined) =>
    kind && value !== '' ? nameIn(value, kind) : text(value);
  const number = (value: number, kind: SecretKind | undefined) => {
    const written = String(value);
    const isSecret = kind || (written.length >= MIN_LENGTH && known.has(written));
    return isSecret ? nameIn(written, kind ?? 'secret') : value;
  };
  const inside = (value: unknown, kind: SecretKind | undefined, kindIn: KindOf): unknown => {
    if (typeof value === 'string') return placed(value, kind);
    if (typeof value === 'number') return number(value, kind);
    if (Array.isArray(value)) return value.map((item) => inside(item, kind, kindIn));
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.entries(value).map(([name, inner]) => [
      placed(name, kindOfName(name, kind)),
      inside(inner, kindIn(name) ?? kind, kindIn),
    ]);
    return Object.fromEntries(members);
  };
  const sentText = (given: string) => withoutShort(text(given), known, nameIn);
  return {
    text,
    sentText,
    target: (given) =>
      piecesOf(sentText(given))
        .map((piece) => withoutShort(piece, known, nameIn))
        .join(''),
    placed,
    value: (value, kindIn = kindOf) => inside(value, undefined, kindIn),
  };
}

/** A secret can be long, and its name is needed often. */
function namesOf(known: ReadonlyMap<string, Secret>, nameOf: NameOf): NameOf {
  const names = new Map<string, string>();
  return (value, kind) => {
    const secret = known.get(value);
    const name = names.get(value) ?? nameOf(secret?.of ?? value, secret?.kind ?? kind);
    if (secret) names.set(value, name);
    return name;
  };
}

/** The text without secrets that are too short to be replaced everywhere, where they are assigned. */
function withoutShort(text: string, known: ReadonlyMap<string, Secret>, nameOf: NameOf): string {
  if (!/[:=]/.test(text)) return text;
  let out = '';
  let end = 0;
  for (const { kind, value, at } of placedIn(text)) {
    if (value.length >= MIN_LENGTH || !known.has(value) || at < end) continue;
    out += text.slice(end, at) + nameOf(value, kind);
    end = at + value.length;
  }
  return out + text.slice(end);
}
