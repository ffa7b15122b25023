/**
 * A value of a row as plain JSON: a Date becomes an RFC 3339 string, a Map an object, a typed array an array, and a
 * bigint a number or, where a number would lose digits, a string. What JSON has no word for (NaN) is null.
 */
export function jsonOf(value: unknown): unknown {
  if (typeof value === 'bigint') return exact(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Map) return objectOf(value);
  if (Array.isArray(value)) return value.map(jsonOf);
  if (ArrayBuffer.isView(value)) return Array.from(value as Uint8Array, jsonOf);
  return objectOf(Object.entries(value));
}

/** Keys are those of the data, and may be `__proto__`: nothing is assigned. */
function objectOf(entries: Iterable<[unknown, unknown]>): object {
  const present = Array.from(entries).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present.map(([key, value]) => [nameOf(key), jsonOf(value)]));
}

/** An object that is a key may have a `toString` that is not a function. */
function nameOf(key: unknown): string {
  return typeof key === 'object' && key !== null ? JSON.stringify(jsonOf(key)) : String(key);
}

function exact(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
