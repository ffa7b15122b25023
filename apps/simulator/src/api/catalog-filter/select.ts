import { yieldIfLong } from '../../steps/yield-if-long.ts';
import type { CatalogQuery } from './catalog-query.ts';
import { satisfies } from './condition.ts';
import { inOrder, type Rank, rankIn } from './order.ts';
import type { ShownObject } from './values.ts';

/** The entries of a list, and how each is shown. */
export interface Candidate<T> {
  readonly item: T;
  readonly shown: () => ShownObject;
}

/** The requested page of the entries that satisfy all conditions, in the requested order. */
export async function select<T>(
  candidates: AsyncIterable<Candidate<T>> | Iterable<Candidate<T>>,
  { conditions, order, skip, limit }: Pick<CatalogQuery, 'conditions' | 'order' | 'skip' | 'limit'>,
): Promise<T[]> {
  const found: { readonly item: T; readonly rank: Rank }[] = [];
  const enough = order.length > 0 ? Number.POSITIVE_INFINITY : skip + limit;
  for await (const { item, shown } of candidates) {
    const turn = yieldIfLong();
    if (turn) await turn;
    const form = shown();
    if (conditions.every((condition) => satisfies(form, condition))) {
      found.push({ item, rank: rankIn(form, order) });
      if (found.length >= enough) break;
    }
  }
  const compare = inOrder(order);
  const ordered = order.length > 0 ? found.toSorted((a, b) => compare(a.rank, b.rank)) : found;
  return ordered.slice(skip, skip + limit).map(({ item }) => item);
}

/** Only the requested top-level properties of an object; undefined: all. */
export function propertiesOf(shown: object, properties: readonly string[] | undefined): object {
  if (!properties) return shown;
  return Object.fromEntries(Object.entries(shown).filter(([name]) => properties.includes(name)));
}
