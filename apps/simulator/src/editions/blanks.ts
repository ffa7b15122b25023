import { isObject } from '../core/is-object.ts';

/**
 * A value without the members, at any depth, that are null or blank strings: clients with typed models send them for
 * what they leave out. The value itself where there are none.
 */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutBlanks);
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  if (!isObject(value)) return value;
  const before = Object.entries(value);
  const after = before
    .filter(([, member]) => !isBlank(member))
    .map(([name, member]) => [name, withoutBlanks(member)] as const);
  const isSame =
    after.length === before.length && after.every(([, member], at) => member === before[at]?.[1]);
  return isSame ? value : Object.fromEntries(after);
}

/** Blank values mean "all", if the documents describe them. */
export function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
