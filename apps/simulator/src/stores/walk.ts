import { type Key, newestFirst } from '../core/page.ts';
import type { JobQuery } from './port.ts';

// Shared by adapters once they have lists: merging them, and traversing them to the requested page.

/** Merges lists that are each in the requested order. No element is in two of them. */
export function* merged<T extends Key>(
  lists: readonly Iterator<T, undefined>[],
  first: 'newest' | 'oldest' = 'newest',
): Generator<T, undefined> {
  const sign = first === 'newest' ? 1 : -1;
  let heads = lists.flatMap((list) => {
    const one = list.next().value;
    return one ? [{ list, one }] : [];
  });
  for (;;) {
    let [best] = heads;
    if (!best) return undefined;
    for (const head of heads) if (sign * newestFirst(head.one, best.one) < 0) best = head;
    yield best.one;
    const next = best.list.next().value;
    if (next) best.one = next;
    else heads = heads.filter((head) => head !== best);
  }
}

export interface Walked<T> {
  readonly page: readonly T[];
  readonly more: boolean;
  readonly skippedBatches: number;
}

/** The page of a list that a query requests, counted from the start of the list. */
export function walk<T>(
  list: Iterable<T>,
  batchesOf: (one: T) => number,
  { limit, skip = 0, skipBatches = -1 }: Pick<JobQuery, 'limit' | 'skip' | 'skipBatches'>,
): Walked<T> {
  const page: T[] = [];
  let toSkip = skip;
  let skippedBatches = 0;
  for (const one of list) {
    if (toSkip > 0) {
      toSkip -= 1;
    } else if (page.length === 0 && skippedBatches + batchesOf(one) <= skipBatches) {
      skippedBatches += batchesOf(one);
    } else if (page.length < limit) {
      page.push(one);
    } else {
      return { page, more: true, skippedBatches };
    }
  }
  return { page, more: false, skippedBatches };
}
