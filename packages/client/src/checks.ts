import type { Clock } from './clock.ts';
import { objectIn } from './json.ts';
import { shown } from './shown.ts';

/**
 * Checks of options and arguments. `name` begins the message. A value that may be a secret is never shown.
 *
 * @throws TypeError, or RangeError for a number that is not allowed.
 */
export function checkText(name: string, value: unknown): asserts value is string {
  if (value === undefined || value === '') throw new TypeError(`${name} is required.`);
  if (typeof value !== 'string' || value.trim() === '') {
    throw new TypeError(`${name} must be a non-empty string.`);
  }
}

/** A string that can be sent in a header: Latin-1 without control characters. */
export function checkHeader(name: string, value: unknown): asserts value is string {
  checkText(name, value);
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value.trim())) {
    throw new TypeError(`${name} contains a character that is not allowed in an HTTP header.`);
  }
}

/**
 * An organization ID. Known IDs have 24 hex digits; the service decides about others. Rejected is only what cannot be
 * one: a client ID, a technical account, an ID that was cut off.
 */
export function checkOrg(name: string, value: unknown): asserts value is string {
  checkHeader(name, value);
  if (!/^[\w-]+@AdobeOrg$/i.test(value.trim())) {
    throw new TypeError(
      `${name} must be an organization ID (24 hex digits and @AdobeOrg), such as 0123456789ABCDEF01234567@AdobeOrg.`,
    );
  }
}

export function checkFunction(name: string, value: unknown): void {
  if (typeof value !== 'function') throw new TypeError(`${name} must be a function.`);
}

/** An AbortSignal, of any realm: that of jsdom is not an instance of the global class. */
export function checkSignal(name: string, value: unknown): asserts value is AbortSignal {
  if (isSignal(value)) return;
  const advice = isSignal(objectIn(value)?.['signal']) ? ' Pass its signal.' : '';
  throw new TypeError(`${name} must be an AbortSignal; got ${shown(value)}.${advice}`);
}

export function isSignal(value: unknown): value is AbortSignal {
  const signal = objectIn(value);
  return (
    typeof signal?.['aborted'] === 'boolean' &&
    typeof signal['addEventListener'] === 'function' &&
    typeof signal['throwIfAborted'] === 'function'
  );
}

export function checkClock(name: string, clock: Clock): void {
  for (const part of ['now', 'sleep', 'random'] as const) {
    checkFunction(`${name}.${part}`, clock?.[part]);
  }
  for (const part of ['timeout', 'elapsed'] as const) {
    if (clock[part] !== undefined) checkFunction(`${name}.${part}`, clock[part]);
  }
}

/** An http or https URL without a user name or password. */
export function checkedUrl(name: string, text: string): URL {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`${name} must be an http or https URL.`);
  }
  if (url.username || url.password) {
    throw new TypeError(`${name} must not contain a user name or a password.`);
  }
  return url;
}

/** An integer, such as a page size or an index. */
export function checkCount(name: string, value: number, least = 1): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${name} must be an integer of at least ${least}; got ${shown(value)}.`);
  }
}

/** A finite number. With `above`, `least` itself is not allowed. */
export function checkNumber(
  name: string,
  value: number,
  { least, above = false }: { readonly least: number; readonly above?: boolean },
): void {
  if (Number.isFinite(value) && (above ? value > least : value >= least)) return;
  const from = `${above ? 'above' : 'of at least'} ${least}`;
  throw new RangeError(`${name} must be a finite number ${from}; got ${shown(value)}.`);
}

/** A time limit in milliseconds; may be Infinity. */
export function checkTimeLimit(name: string, ms: number): void {
  if (typeof ms === 'number' && ms > 0) return;
  throw new RangeError(
    `${name} must be a number of milliseconds above 0, or Infinity for no limit; got ${shown(ms)}.`,
  );
}
