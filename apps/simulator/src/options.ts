import { type EditionName, editionNames } from '@aep-sim/types';
import { type ClockStart, type Instant, isOnClock } from './core/clock.ts';
import { DEFAULT_LIMITS, type Limits } from './core/limits.ts';
import { parseRfc3339 } from './core/rfc3339.ts';
import { type PaceName, paceNames, type ScriptName, scriptNames } from './core/script.ts';
import { got } from './core/sentence.ts';
import type { Tenant } from './core/tenant.ts';
import type { Files } from './files/port.ts';
import type { Entry } from './journal/port.ts';
import type { ReadProfiles } from './profiles/imported/read-profiles.ts';
import type { Store } from './stores/port.ts';
import type { StartRules } from './tenants/beginnings.ts';
import { type WorldName, worldNames } from './tenants/worlds/index.ts';
import type { WorldFacts } from './tenants/worlds/world.ts';

export interface SimulatorOptions {
  /** Real time, as Unix time in milliseconds: a sandbox's clock shows it until it is advanced. */
  readonly now: () => Instant;
  /** The edition of the API; each is also served under `/editions/<name>`. Default: `platform`. */
  readonly edition?: EditionName;
  /** What a new sandbox starts with: a named world, or data of your own. Default: `empty`. */
  readonly world?: WorldName | WorldFacts;
  /**
   * The time on the clock of a new sandbox: Unix time in milliseconds, or an RFC 3339 timestamp. The clock is frozen
   * until it is advanced or started, unless `running` is true. Default: it shows `now`.
   */
  readonly clock?: Instant | string | { readonly at: Instant | string; readonly running?: boolean };
  /** The rules of each new sandbox, and again after a reset. Default: none. */
  readonly rules?: StartRules;
  /**
   * Whether each GET of an unfinished job first advances the sandbox's clock to the job's next change, so that a client
   * that polls without a pause receives every phase. Default: false.
   */
  readonly advanceOnPoll?: boolean;
  /** The default script for new jobs. Default: `succeeds`. */
  readonly script?: ScriptName;
  /** The default pace for new jobs. Default: `quick`, 3 s in all. */
  readonly pace?: PaceName;
  /** The seed for IDs and synthetic profiles. Default: `aep-sim`. */
  readonly seed?: string;
  /** `strict` accepts only bearer tokens from `/ims`. Default: `any`. */
  readonly auth?: 'any' | 'strict';
  /** The store of the data. Default: in memory. */
  readonly store?: Store;
  /** Hosts that a Host header can have, in addition to the loopback names; `*` allows any. */
  readonly allowedHosts?: readonly string[];
  /**
   * Whether `GET /_sim/health` responds for any Host header, for probes that use an IP address. Default: false.
   */
  readonly healthOnAnyHost?: boolean;
  /**
   * The URL where clients reach the simulator, if that is not where it listens, such as behind a proxy: links in
   * responses begin with it, and its host is allowed. An http or https URL.
   */
  readonly publicUrl?: string;
  /** The limit of jobs on one page of the list. Default: 1,000. */
  readonly maxPageSize?: number;
  /** The limit of a request body, in bytes. Default: 1 MiB. */
  readonly maxBodyBytes?: number;
  /**
   * The limits of a request and of a sandbox. Default: 10,000 segments and 10,000 batches of a job, 1,000 operations of
   * a JSON Patch; 10,000 datasets and 1,000 rules of a sandbox; 10,000 sandboxes.
   */
  readonly limits?: Partial<Limits>;
  /** The number of synthetic profiles of each sandbox. Default: 1,000. */
  readonly population?: number;
  /** Profiles of your own that every sandbox has instead, as `readProfilesFile` returns them. */
  readonly profiles?: ReadProfiles;
  /**
   * Where exports, counts and imports are stored. Simulators that share a store share it too. Default: in memory, except
   * for the files in `exportDir`.
   */
  readonly files?: Files;
  /** A folder for the files of exports. Default: in memory. */
  readonly exportDir?: string;
  /** The limit of files in memory, in bytes; removed ones are regenerated when they are requested. Default: 256 MiB. */
  readonly maxExportBytes?: number;
  /**
   * The limit of the imports of all sandboxes in memory, in bytes; an import that exceeds it is rejected. Default:
   * 256 MiB.
   */
  readonly maxImportedBytes?: number;
  /** The limit of the journals of all sandboxes, in estimated bytes; the oldest entries are removed. Default: 64 MiB. */
  readonly maxJournalBytes?: number;
  /** The bearer token that the control plane requires. Default: none. */
  readonly controlToken?: string;
  /**
   * Called after each request with its sandbox and its journal entry; control writes have entries of kind `control`,
   * control reads none. Requests without a sandbox have the organization `none` and the sandbox ``. An error that it
   * throws goes to `onBug`.
   */
  readonly onRequest?: (tenant: Tenant, entry: Entry) => void;
  /** Called for a bug of the simulator: a response that does not match its own schema, or an unexpected error. */
  readonly onBug?: (error: unknown) => void;
  /** Called when a file cannot be written or found; the next request for it tries again. */
  readonly onWriteFailed?: (error: Error) => void;
}

/** The limits of memory of all sandboxes together. */
export const DEFAULT_BYTES = {
  exports: 268_435_456,
  imports: 268_435_456,
  journals: 67_108_864,
} as const;

/**
 * Rejects options that would only fail later, or never. For callers in JavaScript.
 *
 * @throws TypeError with the option and what it must be.
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
      throw new TypeError(`createSimulator: ${name} must be one of: ${allowed.join(', ')}.`);
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
      throw new TypeError(
        `createSimulator: ${name} must be an integer of at least ${from}${got(given)}.`,
      );
    }
  }
  checkLimits(options);
  clockOf(options);
  if (options.onRequest !== undefined && typeof options.onRequest !== 'function') {
    throw new TypeError('createSimulator: onRequest must be a function.');
  }
  if (options.files !== undefined && options.exportDir !== undefined) {
    throw new TypeError('createSimulator: Set files or exportDir, not both.');
  }
  if (options.exportDir === '') {
    throw new TypeError(
      'createSimulator: exportDir must not be empty. Omit it to keep files in memory.',
    );
  }
  if (options.allowedHosts !== undefined && !Array.isArray(options.allowedHosts)) {
    throw new TypeError('createSimulator: allowedHosts must be an array of host names.');
  }
  if (options.publicUrl !== undefined && addressOf(options.publicUrl) === undefined) {
    throw new TypeError(
      'createSimulator: publicUrl must be an http or https URL such as "https://sim.example".',
    );
  }
  for (const name of ['healthOnAnyHost', 'advanceOnPoll'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'boolean') {
      throw new TypeError(`createSimulator: ${name} must be true or false${got(options[name])}.`);
    }
  }
  checkToken(options.controlToken);
}

/** What all clients and servers send and read in a header without change. */
const PRINTABLE = /^[!-~](?:[ -~]*[!-~])?$/;

/** Whether a token can be sent in a header without change. */
export function isHeaderToken(token: unknown): boolean {
  return typeof token === 'string' && PRINTABLE.test(token);
}

function checkToken(token: unknown): void {
  if (token === undefined || isHeaderToken(token)) return;
  const wanted = token === '' ? 'must not be empty. Omit it for no token.' : HEADER_TOKEN;
  throw new TypeError(`createSimulator: controlToken ${wanted}`);
}

const HEADER_TOKEN =
  'must be printable ASCII characters without a space at either end, as a header requires.';

function checkLimits({ limits = {} }: Pick<SimulatorOptions, 'limits'>): void {
  if (typeof limits !== 'object' || limits === null || Array.isArray(limits)) {
    throw new TypeError(`createSimulator: limits must be an object${got(limits)}.`);
  }
  const names = Object.keys(DEFAULT_LIMITS);
  for (const [name, most] of Object.entries(limits)) {
    if (!names.includes(name)) {
      const known = names.join(', ');
      throw new TypeError(`createSimulator: limits.${name} is not a limit. Limits: ${known}.`);
    }
    if (most !== undefined && (!Number.isSafeInteger(most) || most < 1)) {
      throw new TypeError(
        `createSimulator: limits.${name} must be an integer of at least 1${got(most)}.`,
      );
    }
  }
}

/** The limits of the options, and the defaults. */
export function limitsOf({ limits = {} }: Pick<SimulatorOptions, 'limits'>): Limits {
  const set = Object.entries(limits).filter(([, most]) => most !== undefined);
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(set) };
}

/** The start of the clock of a new sandbox. @throws TypeError */
export function clockOf({ clock }: Pick<SimulatorOptions, 'clock'>): ClockStart | undefined {
  if (clock === undefined) return undefined;
  const { at, running = false } = typeof clock === 'object' && clock ? clock : { at: clock };
  const instant = typeof at === 'string' ? parseRfc3339(at) : at;
  if (!isOnClock(instant)) {
    throw new TypeError(
      'createSimulator: clock must be Unix time in milliseconds, or an RFC 3339 timestamp such as "2026-11-26T21:00:00Z".',
    );
  }
  if (typeof running !== 'boolean') {
    throw new TypeError(`createSimulator: clock.running must be true or false${got(running)}.`);
  }
  return { at: instant, running };
}

/** An http or https URL without a slash at its end; undefined if it is not one, or has credentials, a query, or a fragment. */
export function addressOf(text: unknown): string | undefined {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.username || url.password || url.search || url.hash) return undefined;
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
