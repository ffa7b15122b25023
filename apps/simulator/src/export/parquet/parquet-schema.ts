import type { ParquetWriter } from 'hyparquet-writer';
import type { XdmStruct, XdmType } from '../xdm.ts';

/** An element of a Parquet schema: a group counts its children, which follow it, and a leaf has a type. */
export type SchemaElement = ParquetWriter['schema'][number];

const leafTypes = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  boolean: { type: 'BOOLEAN' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  timestamp: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Record<
  Exclude<XdmType['kind'], 'list' | 'map' | 'struct'>,
  Partial<SchemaElement>
>;

/**
 * The schema of a Parquet file with these columns, depth first as the format wants it.
 * A list has three levels (`list`, `element`), a map `key_value` of `key` and `value`. All but a map's keys
 * may be null.
 */
export function parquetSchemaOf(columns: XdmStruct): SchemaElement[] {
  const names = namesOf(columns, 'the row');
  return [{ name: 'row', num_children: names.length }, ...childrenOf(columns)];
}

function elementsOf(name: string, type: XdmType): SchemaElement[] {
  const group = { name, repetition_type: 'OPTIONAL' } as const;
  switch (type.kind) {
    case 'struct':
      return [{ ...group, num_children: namesOf(type, name).length }, ...childrenOf(type)];
    case 'list':
      return [
        { ...group, converted_type: 'LIST', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        ...elementsOf('element', type.of),
      ];
    case 'map':
      return [
        { ...group, converted_type: 'MAP', num_children: 1 },
        { name: 'key_value', repetition_type: 'REPEATED', num_children: 2 },
        { name: 'key', repetition_type: 'REQUIRED', ...leafTypes.string },
        ...elementsOf('value', type.of),
      ];
    default:
      return [{ ...group, ...leafTypes[type.kind] }];
  }
}

function childrenOf({ fields }: XdmStruct): SchemaElement[] {
  return Object.entries(fields).flatMap(([name, type]) => elementsOf(name, type));
}

function namesOf({ fields }: XdmStruct, where: string): string[] {
  const names = Object.keys(fields);
  if (names.length === 0)
    throw new Error(`Parquet has no group without fields, but ${where} is one`);
  return names;
}
