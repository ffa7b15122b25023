import type { Tenant } from '../core/tenant.ts';
import { isLongRequest } from './kept-body.ts';
import type { Entry, IgnoredOf, Journal, JournalQuery } from './port.ts';
import type { Reader } from './reader.ts';
import type { Ring } from './ring.ts';
import { Rings } from './rings.ts';

export interface MemoryJournalOptions {
  /** Entries of a tenant; at least 1. */
  readonly maxEntries?: number;
  /** Bytes of a tenant's entries, estimated. */
  readonly maxBytes?: number;
  /** Bytes of the entries of all tenants, estimated. */
  readonly maxTotalBytes?: number;
  /** Gives what finds the parts of requests that no operation knows; called once, when it is first needed. */
  readonly loadIgnored?: () => Promise<IgnoredOf>;
  /** Called with each entry, in the order of their appending, soon after that. */
  readonly onEntry?: (tenant: Tenant, entry: Entry) => void;
}

const MIB = 1_048_576;
const MAX_RINGS = 10_000;
/** Rendered before others have a turn of the event loop, unless they take longer. */
const ENTRIES_AT_ONCE = 25;
const MAX_TURN_MS = 10;

export interface MemoryJournal extends Journal {
  /** Loads what entries are read with; from then on `onEntry` is called while an entry is appended, and not after. */
  load(): Promise<void>;
}

/** Keeps the last requests of each tenant in memory. An entry is written in its form when it is read. */
export function memoryJournal(options: MemoryJournalOptions = {}): MemoryJournal {
  const { onEntry } = options;
  const rings = new Rings({
    maxEntries: options.maxEntries ?? 1000,
    maxBytes: options.maxBytes ?? 8 * MIB,
    maxTotalBytes: options.maxTotalBytes ?? 64 * MIB,
    maxRings: MAX_RINGS,
  });
  const readers = lazyReader(options);

  const told = (tenant: Tenant, ring: Ring, seq: number, reader: Reader): void => {
    const held = ring.read(seq);
    if (held) onEntry?.(tenant, reader.entryOf(held, ring.id));
  };

  /** What is dropped or cleared meanwhile is left out. */
  const entriesOf = async (
    ring: Ring,
    last: number,
    { after = 0, limit = Infinity }: JournalQuery,
    reader: Reader,
  ) => {
    const entries: Entry[] = [];
    let turnAt = performance.now();
    for (let seq = Math.max(after, ring.last - ring.size) + 1; seq <= last; seq += 1) {
      if (entries.length >= limit) break;
      const held = ring.read(seq);
      if (!held) continue;
      entries.push(reader.entryOf(held, ring.id));
      const isOver = performance.now() - turnAt > MAX_TURN_MS;
      if (!isOver && entries.length % ENTRIES_AT_ONCE > 0) continue;
      await new Promise(setImmediate);
      turnAt = performance.now();
    }
    return { entries, dropped: ring.dropped, last };
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
    },
    entries: async (tenant, query) => {
      const ring = rings.find(tenant);
      if (!ring) return { entries: [], dropped: 0, last: 0 };
      const { last } = ring;
      const reader =
        readers.loaded ?? (await new Promise<Reader>((...then) => readers.use(...then)));
      return entriesOf(ring, last, query, reader);
    },
    clear: async (tenant) => rings.clear(tenant),
    tenants: () => rings.filled(),
    counts: (tenant) => {
      const { requests = 0, polls = new Map<number, number>() } = rings.peek(tenant) ?? {};
      return { requests, polls };
    },
  };
}

interface Waiting {
  use(reader: Reader): void;
  fail(error: unknown): void;
}

/**
 * The reader, once it was asked for: what is to be done with it before that waits, and is then done in its order. Where
 * it cannot be loaded, the next to ask for it tries again.
 */
function lazyReader({ loadIgnored }: MemoryJournalOptions) {
  let loaded: Reader | undefined;
  let waiting: Waiting[] = [];
  const load = async (): Promise<Reader> => {
    // The answer that is on its way goes first.
    await new Promise(setImmediate);
    const [{ createReader }, ignoredOf] = await Promise.all([
      import('./reader.ts'),
      loadIgnored?.(),
    ]);
    return createReader(ignoredOf ?? (() => []));
  };
  const all = (act: (one: Waiting) => void): void => {
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
    use: (use: Waiting['use'], fail: Waiting['fail'] = () => {}): void => {
      if (loaded) use(loaded);
      else if (waiting.push({ use, fail }) === 1) void begin();
    },
  };
}
