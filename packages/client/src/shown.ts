/** In characters, of a value that a message quotes. */
const LONGEST_VALUE = 80;

/** A value as messages quote it: JSON, cut if it is long. Objects, arrays, and functions are only named. Never throws. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array';
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'object') return kindOf(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint') return cut(`${value}n`);
  return cut(typeof value === 'string' ? JSON.stringify(value) : String(value));
}

function cut(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
}

/** An object of a class by its name, which is often all that is wrong with it: a promise, a date. */
function kindOf(value: object): string {
  const kind: unknown = Object.getPrototypeOf(value);
  const isPlain = kind === null || kind === Object.prototype;
  const name = isPlain ? undefined : Object(value.constructor).name;
  return typeof name === 'string' && /^[A-Z]\w{0,39}$/.test(name) && name !== 'Object'
    ? `an instance of ${name}`
    : 'an object';
}
