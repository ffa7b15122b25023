import type { Clock } from './clock.ts';

/**
 * Checks of what a caller gives. `name` begins the message; the value is never shown, for it may be a secret.
 *
 * @throws TypeError, or RangeError for a number that is none of those.
 */
export function checkText(name: string, value: unknown): asserts value is string {
  if (value === undefined || value === '') throw new TypeError(`${name} is missing`);
  if (typeof value !== 'string' || value.trim() === '') {
    throw new TypeError(`${name} must be a text`);
  }
}

/** A text that can be sent in a header: Latin-1 without control characters, which HTTP does not carry. */
export function checkHeader(name: string, value: unknown): asserts value is string {
  checkText(name, value);
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value.trim())) {
    throw new TypeError(`${name} has a character that a header cannot hold`);
  }
}

export function checkFunction(name: string, value: unknown): void {
  if (typeof value !== 'function') throw new TypeError(`${name} must be a function`);
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
    throw new TypeError(`${name} must be an http or https URL`);
  }
  if (url.username || url.password) throw new TypeError(`${name} must not hold a password`);
  return url;
}

/** How many are asked for at once. */
export function checkCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new RangeError(`${name} must be a whole number, 1 or more`);
  }
}

/** A length of time that ends what takes longer. */
export function checkTimeLimit(name: string, ms: number): void {
  if (typeof ms !== 'number' || !(ms > 0)) {
    throw new RangeError(`${name} must be a number of milliseconds above 0; Infinity for no limit`);
  }
}
