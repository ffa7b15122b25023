import type { XdmStruct, XdmType } from '../../profiles/xdm.ts';
import type { Thrift } from './thrift.ts';

/** A type with values of its own. */
export type LeafKind = Exclude<XdmType['kind'], 'list' | 'map' | 'struct'>;

/** Physical types, by the numbers of the format. */
const BOOLEAN = 0;
const INT32 = 1;
const INT64 = 2;
const DOUBLE = 5;
const BYTE_ARRAY = 6;

const REQUIRED = 0;
const OPTIONAL = 1;
const REPEATED = 2;

/** The meaning of a type: for readers before 2018, and for those after. */
const TEXT = { converted: 0, logical: { field_1: {} } };
const MAP = { converted: 1, logical: { field_2: {} } };
const LIST = { converted: 3, logical: { field_3: {} } };
const DATE = { converted: 6, logical: { field_6: {} } };
/** Microseconds in UTC. */
const TIMESTAMP = {
  converted: 10,
  logical: { field_8: { field_1: true, field_2: { field_2: {} } } },
};

export const leafTypes = {
  string: { type: BYTE_ARRAY, meaning: TEXT },
  boolean: { type: BOOLEAN },
  integer: { type: INT32 },
  number: { type: DOUBLE },
  timestamp: { type: INT64, meaning: TIMESTAMP },
  date: { type: INT32, meaning: DATE },
} as const satisfies Record<LeafKind, Partial<Element>>;

interface Element {
  readonly name: string;
  readonly repetition?: number;
  readonly meaning?: { readonly converted: number; readonly logical: Thrift };
  /** Of a leaf. */
  readonly type?: number;
  /** Of a group: how many of the following elements belong to it. */
  readonly children?: number;
}

/**
 * The schema of a Parquet file with these columns, depth first, as the format requires it.
 * A list has three levels (`list`, `element`), a map is a `key_value` of `key` and `value`. All except the keys of maps
 * may be null.
 */
export function parquetSchemaOf(columns: XdmStruct): Thrift[] {
  const names = namesOf(columns, 'the row');
  return [{ name: 'row', children: names.length }, ...childrenOf(columns)].map(thriftOf);
}

function elementsOf(name: string, type: XdmType): Element[] {
  const group = { name, repetition: OPTIONAL };
  switch (type.kind) {
    case 'struct':
      return [{ ...group, children: namesOf(type, name).length }, ...childrenOf(type)];
    case 'list':
      return [
        { ...group, meaning: LIST, children: 1 },
        { name: 'list', repetition: REPEATED, children: 1 },
        ...elementsOf('element', type.of),
      ];
    case 'map':
      return [
        { ...group, meaning: MAP, children: 1 },
        { name: 'key_value', repetition: REPEATED, children: 2 },
        { name: 'key', repetition: REQUIRED, ...leafTypes.string },
        ...elementsOf('value', type.of),
      ];
    default:
      return [{ ...group, ...leafTypes[type.kind] }];
  }
}

function childrenOf({ fields }: XdmStruct): Element[] {
  return Object.entries(fields).flatMap(([name, type]) => elementsOf(name, type));
}

function thriftOf({ name, repetition, meaning, type, children }: Element): Thrift {
  return {
    field_1: type,
    field_3: repetition,
    field_4: name,
    field_5: children,
    field_6: meaning?.converted,
    field_10: meaning?.logical,
  };
}

function namesOf({ fields }: XdmStruct, where: string): string[] {
  const names = Object.keys(fields);
  if (names.length === 0)
    throw new Error(`Parquet has no group without fields, but ${where} is one`);
  return names;
}
