import { isObject } from '../../core/is-object.ts';

/** A dataset, batch, or file as JSON. */
export type ShownObject = Readonly<Record<string, unknown>>;

/**
 * The values at a dotted path. A list means each of its items, on the path and at its end. A name may
 * itself contain dots, as those of tags do.
 */
export function valuesAt(value: unknown, path: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  if (!isObject(value)) return [];
  if (Object.hasOwn(value, path)) return [value[path]].flat(1);
  return splits(path).flatMap(([name, rest]) =>
    Object.hasOwn(value, name) ? valuesAt(value[name], rest) : [],
  );
}

/** Whether a dotted path exists, also if it has null or an empty list. */
export function isThere(value: unknown, path: string): boolean {
  if (Array.isArray(value)) return value.some((item) => isThere(item, path));
  if (!isObject(value)) return false;
  if (Object.hasOwn(value, path)) return true;
  return splits(path).some(
    ([name, rest]) => Object.hasOwn(value, name) && isThere(value[name], rest),
  );
}

/** A path as a name and the path below it, for each of its dots. */
function splits(path: string): [name: string, rest: string][] {
  const found: [string, string][] = [];
  for (let at = path.indexOf('.'); at >= 0; at = path.indexOf('.', at + 1)) {
    found.push([path.slice(0, at), path.slice(at + 1)]);
  }
  return found;
}

/** The value that is compared with one in a query; undefined for values that are never compared. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

const VERSION = /^\d{1,15}(\.\d{1,15})+$/;

/**
 * Orders two values: numbers as numbers, versions such as 1.0.10 by their parts, other strings by their characters.
 * Of different types, a number is before a version, then other strings, booleans, and all else, which is equal.
 */
export function compareValues(a: unknown, b: unknown): number {
  const rank = rankOf(a);
  const apart = rank - rankOf(b);
  if (apart !== 0) return apart;
  if (rank === NUMBER) return Number(a) - Number(b);
  if (rank === VERSIONED) return compareVersions(String(a), String(b));
  return rank === OTHER ? 0 : compareTexts(String(a), String(b));
}

/** Negative, 0 or positive as a value is less than, equal to or more than an amount; undefined: neither. */
export function compareToAmount(value: unknown, amount: string): number | undefined {
  if (typeof value === 'number') {
    const number = amount.trim() === '' ? Number.NaN : Number(amount);
    return Number.isNaN(number) ? undefined : value - number;
  }
  if (typeof value !== 'string') return undefined;
  const areVersions = VERSION.test(value) && (VERSION.test(amount) || /^\d{1,15}$/.test(amount));
  return areVersions ? compareVersions(value, amount) : compareTexts(value, amount);
}

const NUMBER = 0;
const VERSIONED = 1;
const OTHER = 4;

function rankOf(value: unknown): number {
  if (typeof value === 'number') return NUMBER;
  if (typeof value === 'string') return VERSION.test(value) ? VERSIONED : 2;
  return typeof value === 'boolean' ? 3 : OTHER;
}

function compareVersions(a: string, b: string): number {
  const [one, other] = [a.split('.'), b.split('.')];
  for (let place = 0; place < Math.max(one.length, other.length); place += 1) {
    const apart = Number(one[place] ?? -1) - Number(other[place] ?? -1);
    if (apart !== 0) return apart;
  }
  return 0;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
