import type { From } from '../../src/control/event-cursor.ts';
import { eventStreams, type Listening } from '../../src/control/event-streams.ts';
import { type MemoryJournalOptions, memoryJournal } from '../../src/journal/memory.ts';
import type { Journal } from '../../src/journal/port.ts';
// It is loaded when somebody waits, and loading takes as many turns as it likes.
import '../../src/journal/waiting.ts';
import { exchange, tenant } from '../facts/exchanges.ts';
import { EventReader } from './event-reader.ts';

interface Options extends MemoryJournalOptions {
  readonly maxOpen?: number;
  readonly watch?: (journal: Journal) => Journal;
}

/** Streams of events over a journal of their own. */
export function streaming({ maxOpen, watch = (journal) => journal, ...options }: Options = {}) {
  const journal = memoryJournal(options);
  const closing = new AbortController();
  const streams = eventStreams({
    journal: watch(journal),
    closing: closing.signal,
    ...(maxOpen !== undefined && { maxOpen }),
  });
  const open = (from: From, more: Partial<Listening> = {}) =>
    streams.listen({ tenant, from, limit: Infinity, client: undefined, ...more });
  const listen = (from: From = 'now', more: Partial<Listening> = {}) =>
    new EventReader(new Response(open(from, more)));
  const append = (count: number, of = tenant) => {
    for (let sent = 0; sent < count; sent += 1) journal.append(of, exchange());
  };
  return { journal, streams, closing, open, listen, append };
}

/** Once everything that can go on has gone on. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
}
