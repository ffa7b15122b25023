import { InvalidArgumentError } from 'commander';
import { type Instant, LAST_INSTANT } from '../core/clock.ts';
import { parseRfc3339 } from '../core/rfc3339.ts';
import { addressOf } from '../http/href.ts';
import { isOrg } from '../http/tenant-headers.ts';

/** Profiles that a tenant may have at most. */
export const MAX_POPULATION = 100_000_000;

/** Each reads the text of a flag. @throws InvalidArgumentError that says what it must be */
export function port(text: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= 65_535) return number;
  throw new InvalidArgumentError('Must be a whole number from 0 to 65535.');
}

export function positive(text: string): number {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (number >= 1) return number;
  throw new InvalidArgumentError('Must be a whole number, 1 or more, of 15 digits at most.');
}

/** How much is kept. */
export function bytes(text: string): number {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (number >= 1) return number;
  throw new InvalidArgumentError(
    'Must be a whole number of bytes, 1 or more, of 15 digits at most.',
  );
}

export function population(text: string): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= MAX_POPULATION) return number;
  throw new InvalidArgumentError('Must be a whole number from 0 to 100000000.');
}

/** Each segment has a batch of its own, and a newcomer is to see all of them. */
export function segments(text: string): number {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= 20) return number;
  throw new InvalidArgumentError('Must be a whole number from 0 to 20.');
}

export function nonEmpty(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('Must not be empty.');
}

export function hosts(text: string): string[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.every((name) => name === '*' || /^[^\s/@*]+$/.test(name))) return names;
  throw new InvalidArgumentError(
    'Must be host names with commas, such as sim.test,sim.test:8080, or * for any.',
  );
}

/** A name such as `demo`, as `x-sandbox-name` takes it. */
export function sandbox(text: string): string {
  if (/^[a-z0-9][a-z0-9-]{0,254}$/.test(text)) return text;
  throw new InvalidArgumentError('Must be lower-case letters, digits and hyphens.');
}

/** An organization, as `x-gw-ims-org-id` takes it. */
export function org(text: string): string {
  if (isOrg(text)) return text;
  throw new InvalidArgumentError('Must be 24 hex digits and @AdobeOrg.');
}

export function jobId(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Must be the id of a job, such as 546339890.');
}

const LEAP_SECOND = /^.{17}60/;

/** A timestamp, or milliseconds since 1970 as the control plane has them. */
export function instant(text: string): Instant {
  const at = /^\d+$/.test(text) ? Number(text) : parseRfc3339(text);
  if (at === undefined || at < 0) {
    throw new InvalidArgumentError(
      'Must be an RFC 3339 timestamp such as 2026-11-26T21:00:00Z, or Unix time in milliseconds.',
    );
  }
  if (at > LAST_INSTANT) {
    throw new InvalidArgumentError('Must be at most 9999-12-31T23:59:59.999Z.');
  }
  if (LEAP_SECOND.test(text)) {
    throw new InvalidArgumentError('Must not be a leap second; second 59 is the last of a minute.');
  }
  return at;
}

/** An address without a slash at its end. */
export function address(text: string): string {
  const plain = addressOf(text);
  if (plain !== undefined) return plain;
  throw new InvalidArgumentError('Must be an address such as http://127.0.0.1:4100.');
}
