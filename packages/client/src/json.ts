/** Narrowing of parsed JSON. A wrong type counts as absent: the readers ask for no more than they need. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function objectIn(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

/** A text with something in it: the vendor writes `""` for what is not there. */
export function stringIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** A whole number from 0 on. The vendor quotes lengths and some instants, so a text of digits is taken too. */
export function integerIn(value: unknown): number | undefined {
  const whole = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : numberIn(value);
  return whole !== undefined && Number.isSafeInteger(whole) && whole >= 0 ? whole : undefined;
}

/** A list; where the vendor writes one thing in place of a list of one, a list of it. */
export function listIn(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

/** The objects of a list; anything else in it is passed over. */
export function objectsIn(value: unknown): readonly JsonObject[] {
  return listIn(value)
    .map(objectIn)
    .filter((one) => one !== undefined);
}

/** The texts of a list. */
export function stringsIn(value: unknown): readonly string[] {
  return listIn(value)
    .map(stringIn)
    .filter((one) => one !== undefined);
}

/** Undefined for a text that is not JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a JSON Pointer leads to. Undefined for nothing. */
export function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}
