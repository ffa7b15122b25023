import { InvalidArgumentError } from 'commander';
import { type Instant, LAST_INSTANT } from '../core/clock.ts';
import { MAX_POPULATION } from '../core/population.ts';
import { parseRfc3339 } from '../core/rfc3339.ts';
import { isHost } from '../http/guard.ts';
import { addressOf, extraOf } from '../http/href.ts';
import { isOrg } from '../http/tenant-headers.ts';

/** Each parses the value of a flag. @throws InvalidArgumentError that says what it must be */
export function port(text: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= 65_535) return number;
  throw new InvalidArgumentError('Must be an integer from 0 to 65535.');
}

export function positive(text: string): number {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (number >= 1) return number;
  throw new InvalidArgumentError('Must be an integer from 1 to 999999999999999.');
}

/** A number of bytes. */
export function bytes(text: string): number {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (number >= 1) return number;
  throw new InvalidArgumentError('Must be an integer from 1 to 999999999999999, in bytes.');
}

export function population(text: string): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= MAX_POPULATION) return number;
  throw new InvalidArgumentError('Must be an integer from 0 to 100000000.');
}

/** Few enough that all batches are visible at once: each segment has its own. */
export function segments(text: string): number {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= 20) return number;
  throw new InvalidArgumentError('Must be an integer from 0 to 20.');
}

export function nonEmpty(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('Must not be empty.');
}

/** A value that can be repeated. */
export function nonEmptyList(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, nonEmpty(text)];
}

export function hosts(text: string): string[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.every((name) => name === '*' || isHost(name))) return names;
  throw new InvalidArgumentError(
    'Must be host names separated by commas, such as sim.test,sim.test:8080, or * for any host.',
  );
}

/** A name such as `demo`, as in `x-sandbox-name`. */
export function sandbox(text: string): string {
  if (/^[a-z0-9][a-z0-9-]{0,254}$/.test(text)) return text;
  throw new InvalidArgumentError(
    'Must be up to 255 lowercase letters, digits, and hyphens, beginning with a letter or digit.',
  );
}

/** An organization ID, as in `x-gw-ims-org-id`. */
export function org(text: string): string {
  if (isOrg(text)) return text;
  throw new InvalidArgumentError('Must be 24 hexadecimal digits and @AdobeOrg.');
}

export function jobId(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Must be the ID of an export job, such as 546339890.');
}

/** As Unix time in milliseconds, it would be 2 to 10 s after the beginning of 1970. */
const YEAR = /^(?:19|[2-9]\d)\d\d$/;
const LEAP_SECOND = /^.{17}60/;

/** An RFC 3339 timestamp, or Unix time in milliseconds as in the control plane. */
export function instant(text: string): Instant {
  if (YEAR.test(text)) {
    throw new InvalidArgumentError(
      `Must be an RFC 3339 timestamp such as ${text}-01-01T00:00:00Z, not a year.`,
    );
  }
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
    throw new InvalidArgumentError('Must not have a leap second (:60).');
  }
  return at;
}

/** A URL without a slash at its end. */
export function address(text: string): string {
  const plain = addressOf(text);
  if (plain !== undefined) return plain;
  const extra = extraOf(text);
  throw new InvalidArgumentError(
    `Must be a URL${extra && ` without ${extra},`} such as http://127.0.0.1:4100.`,
  );
}
