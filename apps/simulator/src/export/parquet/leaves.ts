import { own } from '../../profiles/own.ts';
import type { XdmStruct, XdmType } from '../../profiles/xdm.ts';
import type { Steps } from '../../steps/in-steps.ts';
import type { LeafKind } from './parquet-schema.ts';

/** A value in a column: a timestamp as milliseconds, all others unchanged. */
export type LeafValue = string | number | boolean;

/** A column of Parquet. It has a position for each row, and for each item of the lists and maps above it. */
export interface Leaf {
  readonly kind: LeafKind;
  readonly path: readonly string[];
  /** The definition level of a value; a lower one means which of the groups above is null or empty. */
  readonly maxDefinition: number;
  /** How many lists and maps are above. A position starts an item of the list that its repetition counts; 0: a row. */
  readonly maxRepetition: number;
  /** The values that are present. */
  values: LeafValue[];
  /** For each position. */
  definitions: number[];
  /** For each position; none if there is no list or map above. */
  repetitions: number[];
}

/** Rows for a row group, by columns. */
export interface Leaves {
  readonly all: readonly Leaf[];
  /** In steps: a row may have very many events. */
  add(row: Readonly<Record<string, unknown>>): Steps<void>;
  /** About how many bytes the values need. */
  weight(): number;
  clear(): void;
}

export function leavesOf(columns: XdmStruct): Leaves {
  const filling: Filling = { leaves: [], weight: 0 };
  const fields = fieldsOf(columns, { path: [], definition: 0, repetition: 0 }, filling);
  return {
    all: filling.leaves,
    *add(row) {
      for (const { read, put } of fields) {
        const value = read(row);
        if (!Array.isArray(value) || value.length <= STEP_ITEMS) put(value, 0, 0);
        else yield* putInSteps(value, put);
      }
    },
    weight: () => filling.weight,
    clear: () => {
      filling.weight = 0;
      for (const leaf of filling.leaves) Object.assign(leaf, noPlaces());
    },
  };
}

/** This number of list items takes less than a millisecond. */
const STEP_ITEMS = 32;

/** A part that is not the first continues the same list. */
function* putInSteps(list: readonly unknown[], put: Put): Steps<void> {
  for (let at = 0; at < list.length; at += STEP_ITEMS) {
    put(list.slice(at, at + STEP_ITEMS), at === 0 ? 0 : 1, 0);
    yield;
  }
}

interface Filling {
  readonly leaves: Leaf[];
  weight: number;
}

/** The path of a type in the schema, and the levels of everything above it. */
interface Place {
  readonly path: readonly string[];
  readonly definition: number;
  readonly repetition: number;
}

/** Adds a value, or an absent one, to all columns below a path. */
type Put = (value: unknown, repetition: number, definition: number) => void;

function putOf(type: XdmType, place: Place, filling: Filling): Put {
  switch (type.kind) {
    case 'struct':
      return structPut(type, place, filling);
    case 'list':
      return listPut(type.of, place, filling);
    case 'map':
      return mapPut(type.of, place, filling);
    default:
      return leafPut(type.kind, { ...place, definition: place.definition + 1 }, filling);
  }
}

function leafPut(kind: LeafKind, { path, definition, repetition }: Place, filling: Filling): Put {
  const levels = { maxDefinition: definition, maxRepetition: repetition };
  const leaf: Leaf = { kind, path, ...levels, ...noPlaces() };
  filling.leaves.push(leaf);
  return (value, repeated, defined) => {
    filling.weight += 1;
    if (repetition > 0) leaf.repetitions.push(repeated);
    if (isAbsent(value)) {
      leaf.definitions.push(defined);
      return;
    }
    const stored = value instanceof Date ? value.getTime() : (value as LeafValue);
    filling.weight += typeof stored === 'string' ? stored.length : 8;
    leaf.definitions.push(definition);
    leaf.values.push(stored);
  };
}

function structPut(type: XdmStruct, place: Place, filling: Filling): Put {
  const fields = fieldsOf(type, { ...place, definition: place.definition + 1 }, filling);
  return (value, repeated, defined) => {
    if (isAbsent(value)) for (const { put } of fields) put(undefined, repeated, defined);
    else for (const { read, put } of fields) put(read(value), repeated, defined + 1);
  };
}

function fieldsOf({ fields }: XdmStruct, { path, ...levels }: Place, filling: Filling) {
  return Object.entries(fields).map(([name, type]) => ({
    read: readerOf(name),
    put: putOf(type, { path: [...path, name], ...levels }, filling),
  }));
}

function listPut(of: XdmType, place: Place, filling: Filling): Put {
  const { path, ...within } = itemsOf(place);
  const put = putOf(of, { path: [...path, 'list', 'element'], ...within }, filling);
  return (value, repeated, defined) => {
    const items = (value ?? []) as readonly unknown[];
    if (items.length === 0) put(undefined, repeated, isAbsent(value) ? defined : defined + 1);
    let at = repeated;
    for (const item of items) {
      put(item, at, within.definition);
      at = within.repetition;
    }
  };
}

function mapPut(of: XdmType, place: Place, filling: Filling): Put {
  const { path, ...within } = itemsOf(place);
  const putKey = leafPut('string', { path: [...path, 'key_value', 'key'], ...within }, filling);
  const put = putOf(of, { path: [...path, 'key_value', 'value'], ...within }, filling);
  return (value, repeated, defined) => {
    const map = (value ?? {}) as Readonly<Record<string, unknown>>;
    const keys = Object.keys(map);
    if (keys.length === 0) {
      const definition = isAbsent(value) ? defined : defined + 1;
      putKey(undefined, repeated, definition);
      put(undefined, repeated, definition);
    }
    let at = repeated;
    for (const key of keys) {
      putKey(key, at, within.definition);
      put(map[key], at, within.definition);
      at = within.repetition;
    }
  };
}

/** The levels of an item of a list or map: both are present. */
function itemsOf({ path, definition, repetition }: Place): Place {
  return { path, definition: definition + 2, repetition: repetition + 1 };
}

function noPlaces(): Pick<Leaf, 'values' | 'definitions' | 'repetitions'> {
  return { values: [], definitions: [], repetitions: [] };
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** A field may have the name of a property that every object inherits. */
function readerOf(name: string): (struct: object) => unknown {
  if (name in Object.prototype) return (struct) => own(struct as Record<string, unknown>, name);
  return (struct) => (struct as Record<string, unknown>)[name];
}
