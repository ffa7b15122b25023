import { shown } from './violation.ts';

/**
 * Checks that all option names are known, for users of plain JavaScript. `prefix` begins the message.
 *
 * @throws TypeError that lists the known names.
 */
export function checkNames(
  prefix: string,
  options: object,
  known: Readonly<Record<string, true>>,
): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || Object.hasOwn(known, name)) continue;
    const names = Object.keys(known).join(', ');
    throw new TypeError(`${prefix}${name} is not a known option. Options: ${names}.`);
  }
}

/**
 * Checks that an argument is an object. `name` begins the message, such as `next: options`. A map, a promise, or a date
 * would count as an object without members.
 *
 * @throws TypeError
 */
export function checkObject(name: string, value: unknown): asserts value is object {
  if (Object.prototype.toString.call(value) === '[object Object]') return;
  throw new TypeError(`${name} must be an object; got ${shown(value)}.`);
}

/**
 * Checks that options are an object of known names. A misspelled one would not be expected, and a test would pass.
 *
 * @throws TypeError
 */
export function checkExpected(options: object, known: Readonly<Record<string, true>>): void {
  checkObject('options', options);
  checkNames('', options, known);
}
