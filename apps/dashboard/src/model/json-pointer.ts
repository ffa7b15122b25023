/** The parts of a JSON Pointer. */
export function keysOf(pointer: string): readonly string[] {
  const keys = pointer.split('/').slice(1);
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A name as a part of a JSON Pointer. */
export function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The value at a pointer; undefined if there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>((part, key) => memberOf(part, key), value);
}

/** A copy with another value at a pointer, or undefined if it does not exist. */
export function withValueAt(value: unknown, pointer: string, put: unknown): unknown {
  return changedAt(value, keysOf(pointer), (copy, key) => {
    copy[key] = put;
    return copy;
  });
}

/** A copy in which a member has another name, at the same position. */
export function withNameAt(value: unknown, pointer: string, name: string): unknown {
  return changedAt(value, keysOf(pointer), (copy, key) =>
    Object.fromEntries(
      Object.entries(copy).map(([own, member]) => [own === key ? name : own, member]),
    ),
  );
}

/** The pointer of the parent. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

type Members = Record<string, unknown>;

function changedAt(
  value: unknown,
  [key, ...more]: readonly string[],
  change: (copy: Members, key: string) => unknown,
): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return undefined;
  // Arrays accept their indexes as names here as well.
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Members;
  if (more.length === 0) return change(copy, key);
  const member = changedAt(memberOf(value, key), more, change);
  if (member === undefined) return undefined;
  copy[key] = member;
  return copy;
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Members)[key];
}
