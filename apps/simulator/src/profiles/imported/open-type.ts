import type { XdmStruct, XdmType } from '../xdm.ts';
import { BadProfiles, badAt, shown } from './bad-profiles.ts';

/**
 * A type that grows with the values that are seen: `unknown` until there is one, an integer until there is
 * another number. Types of the built-in schema gain fields, but never change.
 */
export interface OpenType {
  kind: XdmType['kind'] | 'unknown';
  readonly builtIn?: true;
  /** Where its kind first occurred, such as `line 3`. */
  place?: string;
  /** Of a list or a map. */
  of?: OpenType;
  /** Of a struct. */
  fields?: Map<string, OpenType>;
}

export function opened(type: XdmType): OpenType {
  switch (type.kind) {
    case 'list':
    case 'map':
      return { kind: type.kind, builtIn: true, of: opened(type.of) };
    case 'struct': {
      const fields = Object.entries(type.fields).map(
        ([name, inner]) => [name, opened(inner)] as const,
      );
      return { kind: 'struct', builtIn: true, fields: new Map(fields) };
    }
    default:
      return { kind: type.kind, builtIn: true };
  }
}

/** The type as far as it is known; undefined if it never had a value. */
export function closed(type: OpenType): XdmType | undefined {
  switch (type.kind) {
    case 'unknown':
      return undefined;
    case 'list':
    case 'map':
      return { kind: type.kind, of: (type.of && closed(type.of)) ?? { kind: 'string' } };
    case 'struct': {
      const struct = closedStruct(type);
      return Object.keys(struct.fields).length > 0 ? struct : undefined;
    }
    default:
      return { kind: type.kind };
  }
}

export function closedStruct({ fields = new Map() }: OpenType): XdmStruct {
  const known: [string, XdmType][] = [];
  for (const [name, type] of fields) {
    const inner = closed(type);
    if (inner) known.push([name, inner]);
  }
  // Takes `__proto__` for a name like any other.
  return { kind: 'struct', fields: Object.fromEntries(known) };
}

/** Limits the fields that the built-in schema does not have. */
const MAX_FIELDS = 10_000;

/** Rejects too many fields in addition to those of the built-in schema. */
export function checkFieldCount(count: number, place?: string): void {
  if (count <= MAX_FIELDS) return;
  const problem = `the profiles exceed the limit of ${MAX_FIELDS} different fields; use arrays for names that differ between profiles`;
  throw new BadProfiles(place ? problem : `The${problem.slice(3)}`, place);
}

export function ownFieldCount(type: OpenType): number {
  let count = type.of ? ownFieldCount(type.of) : 0;
  for (const inner of type.fields?.values() ?? []) {
    count += ownFieldCount(inner) + (inner.builtIn ? 0 : 1);
  }
  return count;
}

/**
 * The type of values of both: the earlier one itself where the later adds nothing. Neither is changed.
 *
 * @throws BadProfiles with the location of the later one, if they do not agree.
 */
export function joinedType(earlier: OpenType, later: OpenType, path: Path): OpenType {
  if (later.kind === 'unknown') return earlier;
  if (earlier.kind === 'unknown') return later;
  const kind = commonKind(earlier.kind, later.kind);
  if (!kind) {
    // Lines of an earlier import do not help the reader of a later one.
    const { place: _, ...known } = earlier;
    throw disagreement(later.place ?? '', path, known, later.kind);
  }
  const of =
    earlier.of && later.of
      ? joinedType(earlier.of, later.of, [...path, EACH])
      : (earlier.of ?? later.of);
  const fields = joinedFields(earlier.fields, later.fields, path);
  if (kind === earlier.kind && of === earlier.of && fields === earlier.fields) return earlier;
  return { ...earlier, kind, ...(of && { of }), ...(fields && { fields }) };
}

function joinedFields(
  earlier: OpenType['fields'],
  later: OpenType['fields'],
  path: Path,
): OpenType['fields'] {
  if (!earlier || !later) return earlier ?? later;
  let joined = earlier;
  for (const [name, type] of later) {
    const known = earlier.get(name);
    const both = known ? joinedType(known, type, [...path, name]) : type;
    if (both === known) continue;
    if (joined === earlier) joined = new Map(earlier);
    joined.set(name, both);
  }
  return joined;
}

function commonKind(a: OpenType['kind'], b: OpenType['kind']): OpenType['kind'] | undefined {
  if (a === b) return a;
  const areNumbers = [a, b].every((kind) => kind === 'integer' || kind === 'number');
  return areNumbers ? 'number' : undefined;
}

/** The path to a value: keys, and indexes of lists. */
export type Path = readonly (string | number)[];

/** Any index of a list. */
const EACH = -1;

/** As a message shows it: `productListItems[0].name`. */
export function pathText(path: Path): string {
  const steps = path.map((step) => {
    if (step === EACH) return '[]';
    return typeof step === 'number' ? `[${step}]` : `.${step}`;
  });
  return shown(steps.join('').replace(/^\./, ''));
}

const words: Record<OpenType['kind'], string> = {
  unknown: 'anything',
  string: 'a string',
  boolean: 'true or false',
  integer: 'a 32-bit integer',
  number: 'a number',
  timestamp: 'an RFC 3339 timestamp such as 2020-01-31T12:00:00Z',
  date: 'a date such as 2020-01-31',
  list: 'an array',
  map: 'an object',
  struct: 'an object',
};

/** `found` is what the data have, in words of its own or as a kind. */
export function disagreement(
  place: string,
  path: Path,
  wanted: OpenType,
  found: OpenType['kind'] | { readonly value: string },
): BadProfiles {
  const source = wanted.builtIn ? '' : `, as in ${wanted.place ?? 'an earlier import'}`;
  const hint = wanted.builtIn ? '' : '. Use one type per field';
  const known =
    typeof found === 'string' ? words[found === 'integer' ? 'number' : found] : found.value;
  return badAt(
    place,
    `${pathText(path)} must be ${words[wanted.kind]}${source}; got ${known}${hint}`,
  );
}
