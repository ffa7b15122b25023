import type { Steps } from '../steps/in-steps.ts';
import { add, type Found } from './found-secrets.ts';
import { isForm, parsed } from './parsed-body.ts';
import { passwordIn } from './passwords.ts';
import { MIN_LENGTH } from './secret-forms.ts';
import { fieldKindOf, type KindOf, kindOf, kindOfName, type SecretKind } from './secret-kinds.ts';
import { basicsIn, loginsIn, looseIn, type PlacedValue, placedIn } from './secret-places.ts';
import { piecesOf } from './target-pieces.ts';

/** Adds the secrets of a body: all of JSON or a form, and otherwise those in its text. */
export function* addBody(
  found: Found,
  body: string | Uint8Array,
  type: string | undefined,
): Steps<void> {
  const text = decoded(body);
  const read = parsed(text, type);
  if (read === undefined || typeof read === 'string') addText(found, text);
  else yield* addMembers(found, read, undefined, isForm(text, type) ? fieldKindOf : kindOf);
}

export function decoded(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : Buffer.from(body).toString();
}

/** Adds the secrets of a path and a query, and of a fragment, which can have both. */
export function addTarget(found: Found, target: string): void {
  for (const piece of piecesOf(target)) {
    const form = piece.replace(/^[/;?#]/, '');
    if (form.length < MIN_LENGTH && !form.includes('=')) continue;
    addForm(found, form);
    if (form.includes(';')) addForm(found, form.replaceAll(';', '&'));
  }
  for (const placed of loginsIn(target)) addPlaced(found, placed);
}

/** Adds the secrets of a text in an unknown format. */
export function addText(found: Found, text: string): void {
  // The token service reads a form whatever the content type is.
  addForm(found, text);
  for (const placed of placedIn(text)) addPlaced(found, placed);
  addBasics(found, text);
}

/** What one of these is in every string that has a secret. */
const MARK = /=|bearer|basic|:\/\//i;

/** Adds the secrets of a string that may be prose. */
export function addString(found: Found, text: string): void {
  if (!MARK.test(text)) return;
  for (const placed of looseIn(text)) addPlaced(found, placed);
  addBasics(found, text);
}

function addForm(found: Found, text: string): void {
  for (const [name, value] of new URLSearchParams(text)) {
    const kind = fieldKindOf(name);
    if (kind) add(found, value, kind);
    else addString(found, value);
    addString(found, name);
  }
}

/** This number of members takes less than a millisecond. */
const STEP_MEMBERS = 200;

/** Everything below a member with such a name is secret, including the names there. */
function* addMembers(
  found: Found,
  value: unknown,
  kind: SecretKind | undefined,
  kindIn: KindOf,
): Steps<void> {
  if (typeof value !== 'object' || value === null) return addLeaf(found, value, kind);
  let members = 0;
  const add = (inner: unknown, of: SecretKind | undefined): Steps<void> | undefined => {
    if (typeof inner === 'object' && inner !== null) return addMembers(found, inner, of, kindIn);
    addLeaf(found, inner, of);
    return undefined;
  };
  const isList = Array.isArray(value);
  for (const [name, inner] of isList ? value.entries() : Object.entries(value)) {
    if (typeof name === 'string') addValue(found, name, kindOfName(name, kind));
    const steps = add(inner, (typeof name === 'string' && kindIn(name)) || kind);
    if (steps) yield* steps;
    members += 1;
    if (members % STEP_MEMBERS === 0) yield;
  }
}

function addLeaf(found: Found, value: unknown, kind: SecretKind | undefined): void {
  if (typeof value === 'string' || (kind && typeof value === 'number')) {
    addValue(found, String(value), kind);
  }
}

function addValue(found: Found, value: string, kind: SecretKind | undefined): void {
  if (kind) add(found, value, kind);
  else addString(found, value);
}

/** Basic credentials are recognized by their decoded value, because other words can follow `Basic` too. */
function addBasics(found: Found, text: string): void {
  for (const { kind, value } of basicsIn(text)) {
    const password = passwordIn(value);
    if (password === undefined) continue;
    add(found, value, kind);
    add(found, password, 'secret');
  }
}

function addPlaced(found: Found, { value, kind }: PlacedValue): void {
  add(found, value, kind);
  if (!/[\\%+&/?#]/.test(value)) return;
  // As a JSON string, as a field of a form, and as the end of a path or a query.
  for (const other of [unescaped(value), fieldOf(value), value.split(/[/?#]/, 1)[0] ?? '']) {
    if (other !== value) add(found, other, kind, value);
  }
}

function fieldOf(value: string): string {
  return /[%+&]/.test(value) ? (new URLSearchParams(`v=${value}`).get('v') ?? '') : value;
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** What JSON writes between its quotes. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replaceAll(/\\(?:u([\da-f]{4})|(.))/gis, (_, code?: string, char = '') =>
    code === undefined ? (ESCAPES[char] ?? char) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
