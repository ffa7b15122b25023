import { setImmediate } from 'node:timers';
import type { Tenant } from '../core/tenant.ts';
import { isLongRequest } from './kept-body.ts';
import type { Entry, IgnoredOf, Journal, JournalQuery, Page } from './port.ts';
import type { Forms, Reader } from './reader.ts';
import type { Ring } from './ring.ts';
import { Rings } from './rings.ts';
import type { Waiting } from './waiting.ts';

export interface MemoryJournalOptions {
  /** The limit of entries of a tenant; at least 1. */
  readonly maxEntries?: number;
  /** The limit of a tenant's entries in bytes, estimated. */
  readonly maxBytes?: number;
  /** The limit of all entries of all tenants in bytes, estimated. */
  readonly maxTotalBytes?: number;
  /** Returns a function that finds the unknown parts of requests. Called once, when it is first needed. */
  readonly loadIgnored?: () => Promise<IgnoredOf>;
  /** Called with each entry soon after it was appended, in the same order. */
  readonly onEntry?: (tenant: Tenant, entry: Entry) => void;
}

const MIB = 1_048_576;
const MAX_RINGS = 10_000;

export interface MemoryJournal extends Journal {
  /** Loads the code that reads entries. From then on `onEntry` is called while an entry is appended, not after it. */
  load(): Promise<void>;
}

/** Keeps the last requests of each tenant in memory. An entry is rendered when it is read. */
export function memoryJournal(options: MemoryJournalOptions = {}): MemoryJournal {
  const { onEntry } = options;
  const rings = new Rings({
    maxEntries: options.maxEntries ?? 1000,
    maxBytes: options.maxBytes ?? 8 * MIB,
    maxTotalBytes: options.maxTotalBytes ?? 64 * MIB,
    maxRings: MAX_RINGS,
  });
  const readers = lazyReader(options);
  /** Created when a client first waits. */
  let waiting: Waiting | undefined;

  const told = (tenant: Tenant, ring: Ring, seq: number, reader: Reader): void => {
    const held = ring.read(seq);
    if (held) onEntry?.(tenant, reader.entryOf(held, ring.id));
  };

  const loading = () => new Promise<Reader>((...then) => readers.use(...then));

  const page =
    <F extends keyof Forms>(form: F) =>
    async (tenant: Tenant, query: JournalQuery): Promise<Page<Forms[F]>> => {
      const ring = rings.find(tenant);
      if (!ring) return { entries: [], dropped: 0, last: 0 };
      const { last } = ring;
      const reader = readers.loaded ?? (await loading());
      return reader.page(form, ring, last, query);
    };

  return {
    load: () => new Promise((resolve, reject) => readers.use(() => resolve(), reject)),
    append: (tenant, exchange) => {
      const ring = rings.append(tenant, exchange);
      const { last } = ring;
      if (exchange.body !== undefined && isLongRequest(exchange.body)) {
        readers.use((reader) => rings.addCut(tenant, last, reader.cutOf(exchange)));
      }
      if (onEntry) readers.use((reader) => told(tenant, ring, last, reader));
      waiting?.wake(tenant);
    },
    entries: page('entries'),
    index: page('index'),
    seqs: page('seqs'),
    entry: async (tenant, seq) => {
      const reader = readers.loaded ?? (await loading());
      const ring = rings.find(tenant);
      const held = ring?.read(seq);
      if (!ring || !held) return undefined;
      return { entry: reader.entryOf(held, ring.id), hasWritten: held.slot.hasWritten };
    },
    span: (tenant) => {
      const ring = rings.peek(tenant);
      if (!ring) return { gone: rings.lastForgotten, last: rings.lastForgotten, cleared: 0 };
      const { last, size, cleared } = ring;
      return { gone: last - size, last, cleared };
    },
    changed: async (tenant, after, signal) => {
      const { createWaiting } = await import('./waiting.ts');
      waiting ??= createWaiting();
      if ((rings.peek(tenant)?.last ?? 0) <= after) await waiting.wait(tenant, signal);
    },
    clear: async (tenant) => rings.clear(tenant),
    tenants: () => rings.filled(),
    counts: (tenant) => {
      const { requests = 0, polls = new Map<number, number>() } = rings.peek(tenant) ?? {};
      return { requests, polls };
    },
  };
}

interface Use {
  use(reader: Reader): void;
  fail(error: unknown): void;
}

/**
 * The reader, once it was requested. Work that is requested before it is loaded waits, and is then done in order. If
 * it cannot be loaded, the next request tries again.
 */
function lazyReader({ loadIgnored }: MemoryJournalOptions) {
  let loaded: Reader | undefined;
  let waiting: Use[] = [];
  const load = async (): Promise<Reader> => {
    // Send the current response first.
    await new Promise(setImmediate);
    const [{ createReader }, ignoredOf] = await Promise.all([
      import('./reader.ts'),
      loadIgnored?.(),
    ]);
    return createReader(ignoredOf ?? (() => []));
  };
  const all = (act: (one: Use) => void): void => {
    const some = waiting;
    waiting = [];
    some.forEach(act);
  };
  const begin = (): Promise<void> =>
    load().then(
      (reader) => {
        loaded = reader;
        all(({ use }) => use(reader));
      },
      (error) => all(({ fail }) => fail(error)),
    );
  return {
    get loaded(): Reader | undefined {
      return loaded;
    },
    use: (use: Use['use'], fail: Use['fail'] = () => {}): void => {
      if (loaded) use(loaded);
      else if (waiting.push({ use, fail }) === 1) void begin();
    },
  };
}
