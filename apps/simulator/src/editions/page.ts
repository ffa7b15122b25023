import type { Instant } from '../core/clock.ts';
import { cursorOf, type Key } from '../core/page.ts';
import type { ListQuery } from './list-query.ts';

/** A job of the list as it is written, and what it is sorted by. */
export interface PageRecord extends Key {
  readonly updatedAt: Instant;
  readonly text: string;
}

/** A page but for its records, and the text of all of it. */
export interface Page {
  readonly frame: { readonly page: object; readonly link: object };
  readonly text: string;
}

/** In characters. A page that would be longer is to end earlier; one job always fits. */
export const MAX_PAGE_LENGTH = 33_554_432;

/** One page of the list. Its next link is empty at the end, and relative to the base as documented (api-facts §2.2). */
export function pageOf(
  records: readonly PageRecord[],
  more: boolean,
  { limit, skip, after, sort, status }: ListQuery,
): Page {
  const shown = [...records];
  const last = shown.at(-1);
  const cursor = last ? cursorOf(last) : '';
  const filter = status ? `status=${status}&` : '';
  // Sorting by another field is documented not to work when there are several pages.
  const sorted = sort && !more && skip === 0 && !after ? sort : undefined;
  if (sorted) {
    const value = (record: PageRecord): number => sortValue(record, sorted.field);
    shown.sort((a, b) => sorted.sign * (value(a) - value(b)));
  }

  const page = {
    sortField: sorted?.field ?? 'createdTime',
    sort: sorted?.sign === 1 ? 'asc' : 'desc',
    pageOffset: cursor,
    pageSize: shown.length,
  };
  // The cursor comes last: clients cut the link at `offset=` (api-facts §11).
  const link = { next: more ? `/export/jobs/?${filter}limit=${limit}&offset=${cursor}` : '' };
  const texts = shown.map(({ text }) => text).join(',');
  return {
    frame: { page, link },
    text: `{"records":[${texts}],"page":${JSON.stringify(page)},"link":${JSON.stringify(link)}}`,
  };
}

function sortValue(
  { id, createdAt, updatedAt }: PageRecord,
  field: NonNullable<ListQuery['sort']>['field'],
): number {
  if (field === 'id') return id;
  return field === 'updateTime' ? updatedAt : createdAt;
}
