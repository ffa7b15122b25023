import type { Clock } from './clock.ts';
import { shown } from './shown.ts';

/**
 * Checks of what a caller gives. `name` begins the message. What may be a secret is never shown.
 *
 * @throws TypeError, or RangeError for a number that is not allowed.
 */
export function checkText(name: string, value: unknown): asserts value is string {
  if (value === undefined || value === '') throw new TypeError(`${name} is required.`);
  if (typeof value !== 'string' || value.trim() === '') {
    throw new TypeError(`${name} must be a non-empty string.`);
  }
}

/** A text that can be sent in a header: Latin-1 without control characters, which HTTP does not carry. */
export function checkHeader(name: string, value: unknown): asserts value is string {
  checkText(name, value);
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value.trim())) {
    throw new TypeError(`${name} contains a character that is not allowed in an HTTP header.`);
  }
}

/**
 * An organization ID. Those that are known have 24 hex digits; what the platform would make of others is for it to say,
 * so only what cannot be one is rejected: a client ID, a technical account, an ID that was cut off.
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

export function checkClock(name: string, clock: Clock): void {
  for (const part of ['now', 'sleep', 'random'] as const) {
    checkFunction(`${name}.${part}`, clock?.[part]);
  }
  for (const part of ['timeout', 'elapsed'] as const) {
    if (clock[part] !== undefined) checkFunction(`${name}.${part}`, clock[part]);
  }
}

/** An http or https URL without a name and a password in it. */
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

/** How many are asked for at once, and the index of the first. */
export function checkCount(name: string, value: number, least = 1): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${name} must be an integer of at least ${least}; got ${shown(value)}.`);
  }
}

/** A number that is not endless. `above` means that the least itself is not allowed. */
export function checkNumber(
  name: string,
  value: number,
  { least, above = false }: { readonly least: number; readonly above?: boolean },
): void {
  if (Number.isFinite(value) && (above ? value > least : value >= least)) return;
  const from = `${above ? 'above' : 'of at least'} ${least}`;
  throw new RangeError(`${name} must be a finite number ${from}; got ${shown(value)}.`);
}

/** A length of time that ends what takes longer. */
export function checkTimeLimit(name: string, ms: number): void {
  if (typeof ms === 'number' && ms > 0) return;
  throw new RangeError(
    `${name} must be a number of milliseconds above 0, or Infinity for no limit; got ${shown(ms)}.`,
  );
}
