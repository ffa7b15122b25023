import type { EditionName } from '@aep-sim/types';
import type { Instant } from './core/clock.ts';
import type { Limits } from './core/limits.ts';
import type { PaceName, ScriptName } from './core/script.ts';
import type { Tenant } from './core/tenant.ts';
import type { Files } from './files/port.ts';
import type { Entry } from './journal/port.ts';
import type { ReadProfiles } from './profiles/imported/read-profiles.ts';
import type { Store } from './stores/port.ts';
import type { StartRules } from './tenants/beginnings.ts';
import type { WorldName } from './tenants/worlds/index.ts';
import type { WorldFacts } from './tenants/worlds/world.ts';

export interface SimulatorOptions {
  /**
   * The wall clock, Unix time in milliseconds: what a sandbox's clock shows until it is moved. It is read once when the
   * simulator is created, so that a function that returns something else is rejected there; fractions are cut off. A
   * later reading that is not a number leaves the clock where it is.
   */
  readonly now: () => Instant;
  /** The edition of the API; each is also served under `/editions/<name>`. Default: `platform`. */
  readonly edition?: EditionName;
  /** What a new sandbox starts with: a named world, or data of your own. Default: `empty`; the command line has `documented`. */
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
  /**
   * Hosts, next to the loopback names, that a Host header may name, such as `platform.adobe.io` where MSW hands on what
   * was meant for the platform; `*` allows any. Default: none, for `fetch` may stand behind a server, which a web page
   * could reach under a name of its own.
   */
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
