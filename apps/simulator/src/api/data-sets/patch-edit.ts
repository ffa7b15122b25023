import { isObject } from '../../core/is-object.ts';
import type { Location } from './patch-location.ts';

/** Adds a value: before the item at an index, or as a field, which replaces one of the same name. */
export function addAt(location: Location, value: unknown): void {
  const { container, name } = location;
  if (Array.isArray(container)) container.splice(Number(name), 0, value);
  else replaceAt(location, value);
}

export function replaceAt({ container, name }: Location, value: unknown): void {
  // To assign to __proto__ would change what the object inherits.
  Object.defineProperty(container, name, {
    ...{ value, configurable: true, enumerable: true, writable: true },
  });
}

export function removeAt({ container, name }: Location): void {
  if (Array.isArray(container)) container.splice(Number(name), 1);
  else Reflect.deleteProperty(container, name);
}

/** Whether two values of JSON are equal (RFC 6902, section 4.6): numbers by their value, so that 0 equals -0. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSame(item, other[index]))
    );
  }
  if (!isObject(one) || !isObject(other)) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}
