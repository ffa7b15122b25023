import { setImmediate } from 'node:timers';
import { finderOfText, isAskedFor } from './filter.ts';
import type { Entry, JournalQuery, Page } from './port.ts';
import type { Held, Ring } from './ring.ts';

/** Rendered before others have a turn of the event loop, unless they take longer. */
const ENTRIES_AT_ONCE = 25;
const MAX_TURN_MS = 10;

/** Reads the entries of a ring up to `last` that match. What is dropped or cleared meanwhile is left out. */
export async function search<T>(
  ring: Ring,
  last: number,
  { after = 0, limit = Infinity, text, ...filter }: JournalQuery,
  { entryOf, show }: { entryOf(held: Held): Entry; show(held: Held): T },
): Promise<Page<T>> {
  const hasText = text === undefined ? undefined : finderOfText(text);
  const entries: T[] = [];
  let rendered = 0;
  let turnAt = performance.now();
  for (let seq = Math.max(after, ring.last - ring.size) + 1; seq <= last; seq += 1) {
    if (entries.length >= limit) break;
    const held = ring.read(seq);
    if (!held || !isAskedFor(held.slot, filter)) continue;
    if (!hasText || hasText(entryOf(held))) entries.push(show(held));
    rendered += 1;
    const isOver = performance.now() - turnAt > MAX_TURN_MS;
    if (!isOver && rendered % ENTRIES_AT_ONCE > 0) continue;
    await new Promise(setImmediate);
    turnAt = performance.now();
  }
  return { entries, dropped: ring.dropped, last };
}
