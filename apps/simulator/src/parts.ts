import { randomUUID } from 'node:crypto';
import type { EditionName } from '@aep-sim/types';
import { clockOf } from './check-options.ts';
import type { Defaults } from './core/commands/create-job.ts';
import { DEFAULT_BYTES, type Limits, limitsOf } from './core/limits.ts';
import type { ImportedFacts } from './core/population.ts';
import type { LoadedExports } from './export/exports.ts';
import { lazyExports } from './export/lazy.ts';
import { folderFiles } from './files/folder.ts';
import { memoryFiles } from './files/memory.ts';
import type { Files } from './files/port.ts';
import { Barriers } from './http/faults/barriers.ts';
import { type Guard, guard } from './http/guard.ts';
import { addressOf } from './http/href.ts';
import { type Recorder, recorder } from './http/record.ts';
import { memoryJournal } from './journal/memory.ts';
import type { IgnoredOf, Journal } from './journal/port.ts';
import type { SimulatorOptions } from './options.ts';
import type { ReadProfiles } from './profiles/imported/read-profiles.ts';
import { memoryStore } from './stores/memory/memory.ts';
import { momentsOf } from './tenants/moments.ts';
import { Tenants } from './tenants/tenants.ts';

/** What a simulator is made of, each part with its options filled in. */
export interface Parts {
  readonly edition: EditionName;
  readonly publicUrl: string | undefined;
  readonly world: string;
  readonly defaults: Defaults;
  readonly seed: string;
  readonly auth: 'any' | 'strict';
  readonly tenants: Tenants;
  readonly exports: LoadedExports;
  readonly journal: Journal;
  /** Aborts when the simulator is closed. */
  readonly closing: AbortSignal;
  /** Closes it. */
  readonly close: () => void;
  readonly guard: Guard;
  readonly record: Recorder;
  readonly barriers: Barriers;
  /** Loads what `onRequest` is called with; absent where nothing is. */
  readonly ready: (() => Promise<void>) | undefined;
  readonly maxPageSize: number;
  readonly maxBodyBytes: number;
  readonly limits: Limits;
  readonly controlToken: string | undefined;
  readonly onBug: (error: unknown) => void;
  readonly onFileFailed: (error: Error) => void;
  /** Differs from start to start. */
  readonly run: string;
}

export function partsOf(options: SimulatorOptions): Parts {
  const {
    edition = 'platform',
    world = 'empty',
    script = 'succeeds',
    pace = 'quick',
    seed = 'aep-sim',
    auth = 'any',
    allowedHosts = [],
    healthOnAnyHost = false,
    store = memoryStore(),
    maxPageSize = 1000,
    maxBodyBytes = 1_048_576,
    maxJournalBytes = DEFAULT_BYTES.journals,
    controlToken,
    population = 1000,
    profiles,
    onRequest,
  } = options;
  const limits = limitsOf(options.limits);
  const publicUrl = addressOf(options.publicUrl);
  const onBug = unfailing(options.onBug ?? console.error);
  const onWriteFailed = unfailing(
    options.onWriteFailed ?? ((error: Error) => console.error(error.message)),
  );
  const moment = momentsOf(options.now);
  const journal = memoryJournal({
    loadIgnored,
    maxTotalBytes: maxJournalBytes,
    ...(onRequest && { onEntry: reporting(onRequest, onBug) }),
  });
  const closing = new AbortController();
  return {
    edition,
    publicUrl,
    world: typeof world === 'string' ? world : 'own',
    defaults: {
      script,
      pace,
      isChosen: options.script !== undefined || options.pace !== undefined,
    },
    seed,
    auth,
    tenants: new Tenants({
      store,
      seed,
      edition,
      world,
      clock: clockOf(options),
      rules: options.rules,
      advanceOnPoll: options.advanceOnPoll,
      population: profiles ? importedFacts(profiles) : { synthetic: population },
      moment,
      maxTenants: limits.sandboxes,
    }),
    exports: lazyExports({
      ...placesOf(options),
      ...(profiles && { profiles }),
      ...(typeof world === 'object' && world.mergePolicies && { policies: world.mergePolicies }),
      isShown: options.exportDir !== undefined,
      onWriteFailed,
    }),
    journal,
    closing: closing.signal,
    close: () => closing.abort(),
    guard: guard({ allowedHosts, healthOnAnyHost, publicUrl }),
    ready: onRequest && journal.load,
    record: recorder(journal, () => moment().wallAt),
    barriers: new Barriers(),
    maxPageSize,
    maxBodyBytes,
    limits,
    controlToken,
    onBug,
    onFileFailed: onWriteFailed,
    run: randomUUID(),
  };
}

/** What finds the parts of requests that no operation knows. Loaded when an entry is first read. */
async function loadIgnored(): Promise<IgnoredOf> {
  const [{ ignoredBy }, { operations }] = await Promise.all([
    import('./http/ignored.ts'),
    import('./api/operations.ts'),
  ]);
  return ignoredBy(operations);
}

/** A handler that never throws: an error in it is printed. */
function unfailing<T>(tell: (error: T) => void): (error: T) => void {
  return (error) => {
    try {
      tell(error);
    } catch (thrown) {
      console.error(thrown);
    }
  };
}

/** A handler of requests that never rejects: an error in it is reported, now or later. */
function reporting(
  onRequest: NonNullable<SimulatorOptions['onRequest']>,
  onBug: Parts['onBug'],
): typeof onRequest {
  return async (tenant, entry) => {
    try {
      await onRequest(tenant, entry);
    } catch (error) {
      onBug(error);
    }
  };
}

const MAX_COUNTS_BYTES = 16_777_216;

/** Where what is exported and imported is kept: all of it where the options say, or else in memory. */
function placesOf({
  files,
  exportDir,
  maxExportBytes = DEFAULT_BYTES.exports,
  maxImportedBytes = DEFAULT_BYTES.imports,
}: SimulatorOptions): {
  readonly batches: Files;
  readonly counts: Files;
  readonly imports: Files;
} {
  if (files) return { batches: files, counts: files, imports: files };
  return {
    batches: exportDir
      ? folderFiles(exportDir)
      : memoryFiles({ maxBytes: maxExportBytes, whenFull: 'evict' }),
    counts: memoryFiles({ maxBytes: MAX_COUNTS_BYTES, whenFull: 'evict' }),
    imports: memoryFiles({ maxBytes: maxImportedBytes, whenFull: 'reject' }),
  };
}

/** What tenants begin with that begin with these profiles. */
function importedFacts({ facts, fragments }: ReadProfiles): ImportedFacts {
  const identities = new Set(fragments.map(({ identity }) => identity));
  return { imports: [facts], fragments: fragments.length, profiles: identities.size };
}
