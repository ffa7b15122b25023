import { yieldIfLong } from '../../steps/yield-if-long.ts';

/** How many characters are left for a preview: for its names, and for its values. */
export interface Room {
  left: number;
}

/** A name in the preview, and the names in it. It is written once, however many values it has. */
interface Name {
  readonly text: string;
  readonly parts: Map<string, Name>;
  element?: Name;
  /** The same list for names that are written in the same way. */
  texts?: string[];
}

/** The values that are still to be read, each with its name. */
interface Level {
  readonly name: Name;
  readonly values: Iterator<readonly [part: string | undefined, value: unknown]>;
}

/** Values that are read at once, in some tenths of a millisecond. */
const AT_ONCE = 500;

/**
 * A row of the preview: nested names are joined by `_`, the items of a list are under
 * `_list_element` (the values of several are joined), and every value is a string. What exceeds the limit is
 * omitted: a long name with many others below it would turn a short row into a long response.
 */
export async function flattened(
  row: Readonly<Record<string, unknown>>,
  room: Room,
): Promise<Record<string, string>> {
  const byName = new Map<string, string[]>();
  const top: Level = { name: named(''), values: fieldsOf(row) };
  const levels = [top];
  let looked = 0;
  for (let level = levels.at(-1); level && room.left > 0; level = levels.at(-1)) {
    looked += 1;
    const turn = looked % AT_ONCE === 0 ? yieldIfLong() : undefined;
    if (turn) await turn;
    const { done, value: found } = level.values.next();
    if (done) {
      levels.pop();
      continue;
    }
    room.left -= 1;
    const [part, value] = found;
    if (value === null || value === undefined) continue;
    const name = level === top ? named(part ?? '') : below(level.name, part);
    if (typeof value === 'object' && !(value instanceof Date)) {
      levels.push({ name, values: Array.isArray(value) ? elementsOf(value) : fieldsOf(value) });
    } else {
      add(name, textOf(value), { byName, room });
    }
  }
  return joinedTexts(byName);
}

function named(text: string): Name {
  return { text, parts: new Map() };
}

function below(name: Name, part: string | undefined): Name {
  if (part === undefined) {
    name.element ??= named(`${name.text}_list_element`);
    return name.element;
  }
  const known = name.parts.get(part);
  if (known) return known;
  const made = named(`${name.text}_${part}`);
  name.parts.set(part, made);
  return made;
}

function add(
  name: Name,
  text: string,
  { byName, room }: { readonly byName: Map<string, string[]>; readonly room: Room },
): void {
  room.left -= text.length + (name.texts ? 0 : name.text.length);
  if (room.left < 0) return;
  if (!name.texts) {
    name.texts = byName.get(name.text) ?? [];
    byName.set(name.text, name.texts);
  }
  name.texts.push(text);
}

function textOf(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

function* fieldsOf(object: object): Iterator<readonly [string, unknown]> {
  for (const key of Object.keys(object)) yield [key, (object as Record<string, unknown>)[key]];
}

function* elementsOf(list: readonly unknown[]): Iterator<readonly [undefined, unknown]> {
  for (const element of list) yield [undefined, element];
}

/** Accepts `__proto__` as a name like any other. */
function joinedTexts(byName: ReadonlyMap<string, readonly string[]>): Record<string, string> {
  return Object.fromEntries(Array.from(byName, ([name, texts]) => [name, texts.join(', ')]));
}
