/** Whether a value is an object and not an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object whose members can be listed. A Map, a Date, or a promise has what it holds elsewhere. */
export function hasMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  const kind: unknown = Object.getPrototypeOf(value);
  const isPlain = kind === null || Object.getPrototypeOf(kind) === null;
  return isPlain || Object.keys(value).length > 0;
}
