import { isObject } from './is-object.ts';
import { counted } from './words.ts';

type Row = Readonly<Record<string, unknown>>;

/** A column of a table of rows, by the way to its values. */
export interface Column {
  readonly path: readonly string[];
  /** `personalEmail.address` */
  readonly name: string;
}

/** The columns of some rows, in the order in which their members come. An object that never has but one member is no column of its own. */
export function columnsIn(rows: readonly Row[]): readonly Column[] {
  return keysIn(rows).map((key) => {
    let path = [key];
    for (;;) {
      const there = rows.map((row) => valueAt(row, path)).filter((value) => value != null);
      if (there.length === 0 || !there.every(isObject)) break;
      const [only, ...more] = keysIn(there);
      if (only === undefined || more.length > 0) break;
      path = [...path, only];
    }
    return { path, name: path.join('.') };
  });
}

/** The value of a row in a column; undefined: it has none. */
export function valueAt(row: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    row,
  );
}

export function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** This number of values of an object is shown. */
const TOLD = 3;

/** A value on one line: `CRMID 1, Email 1, ECID 2` of a map of lists, `silver, 6254.5` of an object, `3 items`. */
export function summaryOf(value: unknown): string {
  if (Array.isArray(value)) return counted(value.length, 'item', 'items');
  if (!isObject(value)) return value === undefined ? '' : String(value);
  const members = Object.entries(value);
  const plain = members.filter(([, member]) => !isNested(member) && member !== null);
  const told =
    plain.length > 0
      ? plain.map(([, member]) => String(member))
      : members.map(([key, member]) => `${key} ${sizeOf(member)}`);
  if (told.length === 0) return 'empty';
  const isAll = told.length <= TOLD || plain.length === 0;
  return isAll ? told.join(', ') : `${told.slice(0, TOLD).join(', ')}, …`;
}

/** How many identities of each namespace the rows have, the largest number first. */
export function namespacesIn(rows: readonly Row[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { identityMap } of rows) {
    for (const [namespace, ids] of isObject(identityMap) ? Object.entries(identityMap) : []) {
      counts.set(namespace, (counts.get(namespace) ?? 0) + sizeOf(ids));
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : 1;
}

function keysIn(rows: readonly unknown[]): readonly string[] {
  return [...new Set(rows.filter(isObject).flatMap((row) => Object.keys(row)))];
}
