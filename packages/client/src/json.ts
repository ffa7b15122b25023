/** Narrowing of parsed JSON. A value of the wrong type counts as absent: readers require only what they need. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function objectIn(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

/** A non-empty string: the vendor writes `""` for absent values. */
export function stringIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** An integer of at least 0. The vendor quotes lengths and some timestamps, so a string of digits is accepted too. */
export function integerIn(value: unknown): number | undefined {
  const whole = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : numberIn(value);
  return whole !== undefined && Number.isSafeInteger(whole) && whole >= 0 ? whole : undefined;
}

/** An array. The vendor sometimes writes a single value instead of an array of one: it becomes one. */
export function listIn(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

/** The objects of an array; other elements are skipped. */
export function objectsIn(value: unknown): readonly JsonObject[] {
  return listIn(value)
    .map(objectIn)
    .filter((one) => one !== undefined);
}

/** The non-empty strings of an array; other elements are skipped. */
export function stringsIn(value: unknown): readonly string[] {
  return listIn(value)
    .map(stringIn)
    .filter((one) => one !== undefined);
}

/** Undefined for a string that is not valid JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value at a JSON Pointer; undefined if there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}
