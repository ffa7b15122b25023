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
  /** The form of the API; each is also served under `/editions/<name>`. Default `platform`. */
  readonly edition?: EditionName;
  /** How a new tenant starts: in a named world, or with facts of your own. Default `empty`; the command line has `documented`. */
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
  /**
   * Hosts, next to the loopback names, that a Host header may name, such as `platform.adobe.io` where MSW hands on what
   * was meant for the platform; `*` allows any. Default: none, for `fetch` may stand behind a server, which a web page
   * could reach under a name of its own.
   */
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
