import { type EditionName, editionNames } from '@aep-sim/types';
import { type ClockStart, type Instant, isOnClock } from './core/clock.ts';
import { DEFAULT_LIMITS, type Limits } from './core/limits.ts';
import { parseRfc3339 } from './core/rfc3339.ts';
import { type PaceName, paceNames, type ScriptName, scriptNames } from './core/script.ts';
import type { Tenant } from './core/tenant.ts';
import type { Files } from './files/port.ts';
import type { Entry } from './journal/port.ts';
import type { ReadProfiles } from './profiles/imported/read-profiles.ts';
import type { Store } from './stores/port.ts';
import type { StartRules } from './tenants/beginnings.ts';
import { type WorldName, worldNames } from './tenants/worlds/index.ts';
import type { WorldFacts } from './tenants/worlds/world.ts';

export interface SimulatorOptions {
  /** The wall clock, in milliseconds since 1970: what a tenant's clock shows until it is moved. */
  readonly now: () => Instant;
  /** The form of the API; each is also served under `/editions/<name>`. Default `platform`. */
  readonly edition?: EditionName;
  /** How a new tenant starts: in a named world, or with facts of your own. Default `empty`. */
  readonly world?: WorldName | WorldFacts;
  /**
   * Where the clock of a new sandbox stands: Unix time in milliseconds, or an RFC 3339 timestamp. It stands still until
   * it is moved or started, unless `running` is true. Default: it shows `now`.
   */
  readonly clock?: Instant | string | { readonly at: Instant | string; readonly running?: boolean };
  /** What is armed in each new sandbox, and again after a reset. Default: nothing. */
  readonly rules?: StartRules;
  /**
   * Whether each GET of a job that has not ended first moves the sandbox's clock on to the job's next change: then a
   * client that polls without a pause sees every phase. Default false.
   */
  readonly advanceOnPoll?: boolean;
  /** What happens to a job that no rule and no header speaks of. Default `succeeds`. */
  readonly script?: ScriptName;
  /** How long it takes. Default `quick`, three seconds in all. */
  readonly pace?: PaceName;
  /** Ids and synthetic profiles of new tenants are drawn from it. Default `aep-sim`. */
  readonly seed?: string;
  /** `strict` takes only bearer tokens from `/ims`. Default `any`. */
  readonly auth?: 'any' | 'strict';
  /** Where facts are kept. Default: in memory. */
  readonly store?: Store;
  /** Hosts, beside the loopback names, that a Host header may name; `*` allows any. */
  readonly allowedHosts?: readonly string[];
  /**
   * Whether `GET /_sim/health` answers whatever its Host header names, for probes that go by an address. Default false.
   */
  readonly healthOnAnyHost?: boolean;
  /**
   * Where clients reach the simulator, when that is not where it listens, such as behind a proxy: links in responses
   * begin with it, and its host is allowed. An http or https URL.
   */
  readonly publicUrl?: string;
  /** Jobs on one page of the list at most. Default 1,000. */
  readonly maxPageSize?: number;
  /** Bytes of a request body at most. Default 1 MiB. */
  readonly maxBodyBytes?: number;
  /**
   * How much a request may ask for, and a sandbox may hold. Default: 10,000 segments and 10,000 batches of a job, 1,000
   * operations of a JSON Patch; 10,000 data sets and 1,000 rules of a sandbox; 10,000 sandboxes.
   */
  readonly limits?: Partial<Limits>;
  /** How many synthetic profiles each tenant has to export. Default 1,000. */
  readonly population?: number;
  /** Profiles of your own that every tenant has instead, as `readProfilesFile` gives them. */
  readonly profiles?: ReadProfiles;
  /**
   * Where exports, counts and imports are kept. Simulators that share a store share it too. Default: in memory, but for
   * what `exportDir` says.
   */
  readonly files?: Files;
  /** A folder to keep the files of exports in. Default: in memory. */
  readonly exportDir?: string;
  /** Bytes of files that are kept in memory at most; what goes is made again when it is asked for. Default 256 MiB. */
  readonly maxExportBytes?: number;
  /**
   * Bytes of imports that all sandboxes have together at most, where they are kept in memory; an import that would be too
   * much is rejected. Default 256 MiB.
   */
  readonly maxImportedBytes?: number;
  /** Bytes of the journals of all sandboxes at most, estimated; the oldest entries go. Default 64 MiB. */
  readonly maxJournalBytes?: number;
  /** What the control plane wants as bearer token. Default: nothing. */
  readonly controlToken?: string;
  /**
   * Called after each request with its sandbox and its journal entry; control writes have entries of kind `control`,
   * control reads none. Requests without a sandbox have the organization `none` and the sandbox ``. An error that it
   * throws goes to `onBug`.
   */
  readonly onRequest?: (tenant: Tenant, entry: Entry) => void;
  /** Told of what is a bug of the simulator: an answer that fails its own schema, an unforeseen error. */
  readonly onBug?: (error: unknown) => void;
  /** Told when a file cannot be written or found; the next request for it tries again. */
  readonly onWriteFailed?: (error: Error) => void;
}

/** What is kept in memory of all sandboxes together at most. */
export const DEFAULT_BYTES = {
  exports: 268_435_456,
  imports: 268_435_456,
  journals: 67_108_864,
} as const;

/**
 * Refuses options that would only be found out later, or never. For those who write JavaScript.
 *
 * @throws TypeError that names the option and what it may be.
 */
export function checkOptions(options: SimulatorOptions): void {
  const choices = {
    edition: editionNames,
    world: worldNames,
    script: scriptNames,
    pace: paceNames,
    auth: ['any', 'strict'],
  } as const;
  for (const [name, allowed] of Object.entries(choices)) {
    const given = options[name as keyof typeof choices];
    // A world may be given as facts.
    if (given === undefined || (name === 'world' && typeof given === 'object')) continue;
    if (!(allowed as readonly unknown[]).includes(given)) {
      throw new TypeError(`createSimulator: ${name} must be one of ${allowed.join(', ')}`);
    }
  }
  const least = {
    maxPageSize: 1,
    maxBodyBytes: 1,
    maxExportBytes: 0,
    maxImportedBytes: 0,
    maxJournalBytes: 1,
    population: 0,
  } as const;
  for (const [name, from] of Object.entries(least)) {
    const given = options[name as keyof typeof least] ?? from;
    if (!Number.isSafeInteger(given) || given < from) {
      throw new TypeError(`createSimulator: ${name} must be a whole number, ${from} or more`);
    }
  }
  checkLimits(options);
  clockOf(options);
  if (options.onRequest !== undefined && typeof options.onRequest !== 'function') {
    throw new TypeError('createSimulator: onRequest must be a function');
  }
  if (options.files !== undefined && options.exportDir !== undefined) {
    throw new TypeError('createSimulator: give files or exportDir, not both');
  }
  if (options.exportDir === '') {
    throw new TypeError('createSimulator: exportDir must not be empty; leave it out for memory');
  }
  if (options.allowedHosts !== undefined && !Array.isArray(options.allowedHosts)) {
    throw new TypeError('createSimulator: allowedHosts must be an array of host names');
  }
  if (options.publicUrl !== undefined && addressOf(options.publicUrl) === undefined) {
    throw new TypeError(
      'createSimulator: publicUrl must be an http or https URL such as "https://sim.example"',
    );
  }
  for (const name of ['healthOnAnyHost', 'advanceOnPoll'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'boolean') {
      throw new TypeError(`createSimulator: ${name} must be true or false`);
    }
  }
  checkToken(options.controlToken);
}

/** What every client sends alike in a header, and any server reads alike. */
const PRINTABLE = /^[!-~](?:[ -~]*[!-~])?$/;

/** Whether a token can be sent in a header, and comes out of it as it was. */
export function isHeaderToken(token: unknown): boolean {
  return typeof token === 'string' && PRINTABLE.test(token);
}

function checkToken(token: unknown): void {
  if (token === undefined || isHeaderToken(token)) return;
  const wanted = token === '' ? 'must not be empty; leave it out for none' : HEADER_TOKEN;
  throw new TypeError(`createSimulator: controlToken ${wanted}`);
}

const HEADER_TOKEN =
  'must be printable ASCII characters without a space around them, as a header requires';

function checkLimits({ limits = {} }: Pick<SimulatorOptions, 'limits'>): void {
  if (typeof limits !== 'object' || limits === null || Array.isArray(limits)) {
    throw new TypeError('createSimulator: limits must be an object');
  }
  const names = Object.keys(DEFAULT_LIMITS);
  for (const [name, most] of Object.entries(limits)) {
    if (!names.includes(name)) {
      const known = names.join(', ');
      throw new TypeError(`createSimulator: limits.${name} is not a limit; those are ${known}`);
    }
    if (most !== undefined && (!Number.isSafeInteger(most) || most < 1)) {
      throw new TypeError(`createSimulator: limits.${name} must be a whole number, 1 or more`);
    }
  }
}

/** The limits that the options set, and the usual ones. */
export function limitsOf({ limits = {} }: Pick<SimulatorOptions, 'limits'>): Limits {
  const set = Object.entries(limits).filter(([, most]) => most !== undefined);
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(set) };
}

/** Where the clock of a new sandbox begins. @throws TypeError */
export function clockOf({ clock }: Pick<SimulatorOptions, 'clock'>): ClockStart | undefined {
  if (clock === undefined) return undefined;
  const { at, running = false } = typeof clock === 'object' && clock ? clock : { at: clock };
  const instant = typeof at === 'string' ? parseRfc3339(at) : at;
  if (!isOnClock(instant)) {
    throw new TypeError(
      'createSimulator: clock must be Unix time in milliseconds, or an RFC 3339 timestamp such as "2026-11-26T21:00:00Z"',
    );
  }
  if (typeof running !== 'boolean') {
    throw new TypeError('createSimulator: clock.running must be true or false');
  }
  return { at: instant, running };
}

/** An http or https URL without a slash at its end; undefined for what is none, or says more than where. */
export function addressOf(text: unknown): string | undefined {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.username || url.password || url.search || url.hash) return undefined;
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
