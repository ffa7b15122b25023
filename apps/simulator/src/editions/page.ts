import type { Instant } from '../core/clock.ts';
import { cursorOf, type Key } from '../core/page.ts';
import type { ListQuery } from './list-query.ts';

/** What a list may be sorted by. */
export interface Sortable extends Key {
  readonly updatedAt: Instant;
}

/** One page of the list, its records in their order. */
export interface Page<R> {
  readonly records: readonly R[];
  readonly page: object;
  readonly link: { readonly next: string };
}

/** One page of the list. Its next link is empty at the end, and relative to the base as documented (evidence: list-next). */
export function pageOf<R extends Sortable>(
  records: readonly R[],
  more: boolean,
  { limit, skip, after, sort, status }: ListQuery,
): Page<R> {
  const shown = [...records];
  const last = shown.at(-1);
  const cursor = last ? cursorOf(last) : '';
  const filter = status ? `status=${status}&` : '';
  // Sorting by another field is documented not to work when there are several pages.
  const sorted = sort && !more && skip === 0 && !after ? sort : undefined;
  if (sorted) {
    const value = (record: R): number => sortValue(record, sorted.field);
    shown.sort((a, b) => sorted.sign * (value(a) - value(b)));
  }

  return {
    records: shown,
    page: {
      sortField: sorted?.field ?? 'createdTime',
      sort: sorted?.sign === 1 ? 'asc' : 'desc',
      pageOffset: cursor,
      pageSize: shown.length,
    },
    // The cursor is last, because clients split the link at `offset=` (evidence: list-next).
    link: { next: more ? `/export/jobs/?${filter}limit=${limit}&offset=${cursor}` : '' },
  };
}

function sortValue(
  { id, createdAt, updatedAt }: Sortable,
  field: NonNullable<ListQuery['sort']>['field'],
): number {
  if (field === 'id') return id;
  return field === 'updateTime' ? updatedAt : createdAt;
}
