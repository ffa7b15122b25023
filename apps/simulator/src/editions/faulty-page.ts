import type { PageFault } from '../core/effect.ts';
import type { ListQuery } from './list-query.ts';
import { type Page, pageOf, type Sortable } from './page.ts';

/** A page of the list that is wrong in some way. No record is lost to a client that follows its links to the end. */
export function faultyPage<R extends Sortable>(
  fault: PageFault,
  records: readonly R[],
  more: boolean,
  query: ListQuery,
): Page<R> {
  const [first] = records;
  if (!first) return pageOf(records, more, query);
  if (fault === 'short') {
    const half = records.slice(0, Math.ceil(records.length / 2));
    return pageOf(half, more || half.length < records.length, query);
  }
  // A position right before the first record: what follows it is this page again.
  const before = { ...first, id: first.id + 1 };
  const again = pageOf([before], true, query);
  return fault === 'empty-with-next'
    ? { ...again, records: [], page: { ...again.page, pageSize: 0 } }
    : { ...pageOf(records, true, query), link: again.link };
}
