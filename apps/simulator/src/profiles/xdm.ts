/**
 * The types of the fields that an export can hold. As values in memory: `timestamp` is a Date, `date` a text
 * `YYYY-MM-DD`, `integer` fits 32 bits; a list is an array; a map and a struct are plain objects, in which
 * absent means null.
 */
export type XdmType =
  | { readonly kind: 'string' | 'boolean' | 'integer' | 'number' | 'timestamp' | 'date' }
  | XdmList
  | XdmMap
  | XdmStruct;

export interface XdmList {
  readonly kind: 'list';
  readonly of: XdmType;
}

/** Keys are strings of the data, such as identity namespaces and segment IDs. */
export interface XdmMap {
  readonly kind: 'map';
  readonly of: XdmType;
}

export interface XdmStruct {
  readonly kind: 'struct';
  readonly fields: Readonly<Record<string, XdmType>>;
}
