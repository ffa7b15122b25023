import { editionNames } from '@aep-sim/types';
import { filesError, folderError, storeError } from './check-places.ts';
import { type ClockStart, isOnClock } from './core/clock.ts';
import { hasMembers, isObject } from './core/is-object.ts';
import { DEFAULT_LIMITS } from './core/limits.ts';
import { MAX_POPULATION } from './core/population.ts';
import { parseRfc3339 } from './core/rfc3339.ts';
import { paceNames, scriptNames } from './core/script.ts';
import { misspellingOf } from './editions/nearest.ts';
import { isHost } from './http/guard.ts';
import { addressOf } from './http/href.ts';
import { isHeaderToken } from './http/tokens.ts';
import type { SimulatorOptions } from './options.ts';
import { worldNames } from './tenants/worlds/index.ts';

/**
 * Rejects options that would only be found out later, or never. For those who write JavaScript.
 *
 * @throws TypeError with one sentence that names the option, what it must be, and what it is.
 */
export function checkOptions(options: SimulatorOptions): void {
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined) checkOption(name, value);
  }
  checkNames('clock.', options.clock, ['at', 'running']);
  clockOf(options);
  checkHosts(options.allowedHosts);
  checkLimits(options.limits);
  if (options.files !== undefined && options.exportDir !== undefined) {
    throw new TypeError('createSimulator: files and exportDir cannot be set together.');
  }
  checkNow(options.now);
}

/** An invalid clock is detected here instead of by the first request, so it is read once for that. */
function checkNow(now: () => unknown): void {
  const must = 'createSimulator: now() must return Unix time in milliseconds;';
  let read: unknown;
  try {
    read = now();
  } catch (cause) {
    throw new TypeError(`${must} it throws an error, which is the cause.`, { cause });
  }
  if (typeof read === 'number' && isOnClock(Math.floor(read))) return;
  throw new TypeError(`${must} got ${shown(read)}.`);
}

function checkOption(name: string, value: unknown): void {
  if (!isKnown(name)) {
    throw unknownName('', name, Object.keys(CHECKS));
  }
  const wanted = CHECKS[name](value);
  if (wanted === undefined) return;
  const got = SECRETS.includes(name) ? '' : `; got ${shown(value)}`;
  const meant = typeof value === 'string' ? meantBy(name, value) : '';
  throw new TypeError(`createSimulator: ${name} ${wanted}${got}.${meant}`);
}

/** Says what a value must be that it is not. */
type Check = (value: unknown) => string | undefined;

const CHOICES = {
  edition: editionNames,
  world: worldNames,
  script: scriptNames,
  pace: paceNames,
  auth: ['any', 'strict'],
} as const;

const CHECKS: Readonly<Record<keyof SimulatorOptions, Check>> = {
  now: (value) =>
    typeof value === 'function'
      ? undefined
      : 'must be a function that returns Unix time in milliseconds, such as () => Date.now()',
  edition: choice('edition'),
  // A world may be an object of facts.
  world: (value) => {
    if (hasMembers(value)) return undefined;
    return isObject(value)
      ? 'must be an object with the members of a world, such as readWorldFile() resolves to'
      : choice('world')(value);
  },
  // Read whole, by what reads it.
  clock: () => undefined,
  // Read by now.
  rules: () => undefined,
  advanceOnPoll: flag,
  script: choice('script'),
  pace: choice('pace'),
  seed: text,
  auth: choice('auth'),
  store: storeError,
  allowedHosts: (value) =>
    Array.isArray(value) ? undefined : 'must be an array of host names, such as ["sim.example"]',
  healthOnAnyHost: flag,
  publicUrl: (value) =>
    addressOf(value) === undefined
      ? 'must be an http or https URL such as "https://sim.example", without a password, a query or a fragment'
      : undefined,
  maxPageSize: integer(1),
  maxBodyBytes: integer(1),
  limits: (value) => (hasMembers(value) ? undefined : 'must be an object'),
  population: integer(0, MAX_POPULATION),
  profiles: (value) =>
    isObject(value) && Array.isArray(value['fragments']) && isObject(value['facts'])
      ? undefined
      : 'must be what readProfilesFile() resolves to',
  files: filesError,
  exportDir: folderError,
  maxExportBytes: integer(0),
  maxImportedBytes: integer(0),
  maxJournalBytes: integer(1),
  controlToken: (value) => {
    if (isHeaderToken(value)) return undefined;
    return value === ''
      ? 'must not be empty; omit it for no token'
      : 'must be printable ASCII characters without a space around them, as a header requires';
  },
  onRequest: call,
  onBug: call,
  onWriteFailed: call,
};

/** A value that may contain a token or a password is not repeated. */
const SECRETS: readonly string[] = ['controlToken', 'publicUrl'];

function isKnown(name: string): name is keyof SimulatorOptions {
  return Object.hasOwn(CHECKS, name);
}

function choice(name: keyof typeof CHOICES): Check {
  const allowed: readonly unknown[] = CHOICES[name];
  return (value) => (allowed.includes(value) ? undefined : `must be one of: ${allowed.join(', ')}`);
}

function meantBy(name: string, value: string): string {
  if (!Object.hasOwn(CHOICES, name)) return '';
  const close = misspellingOf(value, CHOICES[name as keyof typeof CHOICES]);
  return close ? ` Did you mean ${JSON.stringify(close)}?` : '';
}

function integer(from: number, to = Number.MAX_SAFE_INTEGER): Check {
  const range = to < Number.MAX_SAFE_INTEGER ? `from ${from} to ${to}` : `of at least ${from}`;
  return (value) =>
    Number.isSafeInteger(value) && Number(value) >= from && Number(value) <= to
      ? undefined
      : `must be an integer ${range}`;
}

function flag(value: unknown): string | undefined {
  return typeof value === 'boolean' ? undefined : 'must be true or false';
}

function call(value: unknown): string | undefined {
  return typeof value === 'function' ? undefined : 'must be a function';
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? undefined : 'must be a non-empty string';
}

/** @throws TypeError for a member of an option that is not known. */
function checkNames(option: string, value: unknown, names: readonly string[]): void {
  if (!isObject(value)) return;
  const odd = Object.keys(value).find((name) => !names.includes(name));
  if (odd !== undefined) throw unknownName(option, odd, names);
}

function unknownName(option: string, name: string, names: readonly string[]): TypeError {
  const close = misspellingOf(name, names);
  const known = names.length > MAX_NAMES ? 'See SimulatorOptions.' : `Known: ${names.join(', ')}.`;
  const advice = close ? `Did you mean ${option}${close}?` : known;
  return new TypeError(`createSimulator: ${option}${name} is not a known option. ${advice}`);
}

/** More than that are not read in a message. */
const MAX_NAMES = 8;

function checkLimits(limits: SimulatorOptions['limits'] = {}): void {
  checkNames('limits.', limits, Object.keys(DEFAULT_LIMITS));
  for (const [name, most] of Object.entries(limits)) {
    const wanted = most === undefined ? undefined : integer(1)(most);
    if (wanted === undefined) continue;
    throw new TypeError(`createSimulator: limits.${name} ${wanted}; got ${shown(most)}.`);
  }
}

function checkHosts(hosts: SimulatorOptions['allowedHosts'] = []): void {
  for (const [at, host] of hosts.entries()) {
    if (host === '*' || isHost(host)) continue;
    // A URL may have a password.
    const got = typeof host === 'string' && host.includes('@') ? '' : `; got ${shown(host)}`;
    throw new TypeError(
      `createSimulator: allowedHosts[${at}] must be a host as in a Host header, such as "sim.example" or "sim.example:8080", or "*" for any${got}.`,
    );
  }
}

/** Where the clock of a new sandbox begins. @throws TypeError */
export function clockOf({ clock }: Pick<SimulatorOptions, 'clock'>): ClockStart | undefined {
  if (clock === undefined) return undefined;
  const { at, running = false } = hasMembers(clock) ? clock : { at: clock };
  const instant = typeof at === 'string' ? parseRfc3339(at) : at;
  if (!isOnClock(instant)) {
    const name = hasMembers(clock) ? 'clock.at' : 'clock';
    throw new TypeError(
      `createSimulator: ${name} must be Unix time in milliseconds, or an RFC 3339 timestamp such as "2026-11-26T21:00:00Z", from 1970 to 9999; got ${shown(at)}.`,
    );
  }
  if (typeof running !== 'boolean') {
    throw new TypeError(
      `createSimulator: clock.running must be true or false; got ${shown(running)}.`,
    );
  }
  return { at: instant, running };
}

const MAX_QUOTED = 80;

/** A value as a message quotes it; what has parts is named by its kind. */
export function shown(value: unknown): string {
  if (value instanceof Date) return 'a Date';
  if (value instanceof Map) return 'a Map';
  if (value instanceof Promise) return 'a promise; await it first';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'bigint') return shortened(`${value}n`);
  return shortened(typeof value === 'string' ? JSON.stringify(value) : String(value));
}

function shortened(quoted: string): string {
  return quoted.length > MAX_QUOTED ? `${quoted.slice(0, MAX_QUOTED - 1)}…` : quoted;
}
