import type { Tenant } from '../core/tenant.ts';
import { readCutBody } from './cut-request.ts';
import type { Entry, Exchange, IgnoredOf, Journal, JournalQuery } from './port.ts';
import { rendered } from './render.ts';
import type { Ring } from './ring.ts';
import { Rings } from './rings.ts';
import { secretNames } from './secret-names.ts';

export interface MemoryJournalOptions {
  /** Entries of a tenant; at least 1. */
  readonly maxEntries?: number;
  /** Bytes of a tenant's entries, estimated. */
  readonly maxBytes?: number;
  /** Bytes of the entries of all tenants, estimated. */
  readonly maxTotalBytes?: number;
  readonly ignoredOf?: IgnoredOf;
  /** Called with each entry when it is appended. */
  readonly onEntry?: (tenant: Tenant, entry: Entry) => void;
}

const MIB = 1_048_576;
const MAX_RINGS = 10_000;
/** Rendered before others have a turn of the event loop. */
const ENTRIES_AT_ONCE = 25;

/** Keeps the last requests of each tenant in memory. An entry is written in its form when it is read. */
export function memoryJournal(options: MemoryJournalOptions = {}): Journal {
  const { ignoredOf = () => [], onEntry } = options;
  const namesOf = secretNames();
  const rings = new Rings({
    maxEntries: options.maxEntries ?? 1000,
    maxBytes: options.maxBytes ?? 8 * MIB,
    maxTotalBytes: options.maxTotalBytes ?? 64 * MIB,
    maxRings: MAX_RINGS,
  });

  const entryOf = (ring: Ring, seq: number): Entry | undefined => {
    const held = ring.read(seq);
    return held && rendered(held, namesOf(ring.id), ignoredOf);
  };

  /** What is dropped or cleared meanwhile is left out. */
  const entriesOf = async (ring: Ring, { after = 0, limit = Infinity }: JournalQuery) => {
    const { last } = ring;
    const entries: Entry[] = [];
    for (let seq = Math.max(after, last - ring.size) + 1; seq <= last; seq += 1) {
      if (entries.length >= limit) break;
      const entry = entryOf(ring, seq);
      if (!entry) continue;
      entries.push(entry);
      if (entries.length % ENTRIES_AT_ONCE === 0) await new Promise(setImmediate);
    }
    return { entries, dropped: ring.dropped, last };
  };

  return {
    append: (tenant: Tenant, exchange: Exchange) => {
      const ring = rings.append(tenant, exchange, readCutBody(exchange, ignoredOf));
      if (!onEntry) return;
      const entry = entryOf(ring, ring.last);
      if (entry) onEntry(tenant, entry);
    },
    entries: async (tenant, query) => {
      const ring = rings.find(tenant);
      return ring ? entriesOf(ring, query) : { entries: [], dropped: 0, last: 0 };
    },
    clear: async (tenant) => rings.clear(tenant),
    counts: (tenant) => {
      const { requests = 0, polls = new Map<number, number>() } = rings.peek(tenant) ?? {};
      return { requests, polls };
    },
  };
}
