import { yieldIfLong } from '../steps/yield-if-long.ts';
import { finderOfText, isAskedFor } from './filter.ts';
import type { Entry, JournalQuery, Page } from './port.ts';
import type { Held, Ring } from './ring.ts';

/** Reads the matching entries of a ring up to `last`. Entries that are removed or cleared meanwhile are omitted. */
export async function search<T>(
  ring: Ring,
  last: number,
  { after = 0, limit = Infinity, text, ...filter }: JournalQuery,
  { entryOf, show }: { entryOf(held: Held): Entry; show(held: Held): T },
): Promise<Page<T>> {
  const hasText = text === undefined ? undefined : finderOfText(text);
  const entries: T[] = [];
  for (let seq = Math.max(after, ring.last - ring.size) + 1; seq <= last; seq += 1) {
    if (entries.length >= limit) break;
    const turn = yieldIfLong();
    if (turn) await turn;
    const held = ring.read(seq);
    if (!held || !isAskedFor(held.slot, filter)) continue;
    if (!hasText || hasText(entryOf(held))) entries.push(show(held));
  }
  return { entries, dropped: ring.dropped, last };
}
