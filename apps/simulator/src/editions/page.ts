import { type Job, jobAt } from '../core/job.ts';
import { cursorOf, type JobPage } from '../core/page.ts';
import type { Edition } from './edition.ts';
import type { ListQuery } from './list-query.ts';

interface Seen {
  readonly org: string;
  readonly now: number;
}

/** One page of the list. Its next link is empty at the end, and relative to the base as documented (api-facts §2.2). */
export function pageForm(
  edition: Edition,
  { jobs, more }: JobPage,
  { limit, skip, after, sort, status }: ListQuery,
  { org, now }: Seen,
): object {
  const last = jobs.at(-1);
  const cursor = last ? cursorOf(last) : '';
  const filter = status ? `status=${status}&` : '';
  // Sorting by another field is documented not to work when there are several pages.
  const sorted = sort && !more && skip === 0 && !after ? sort : undefined;
  const shown = jobs.map((facts) => jobAt(facts, now));
  if (sorted)
    shown.sort((a, b) => sorted.sign * (sortValue(a, sorted.field) - sortValue(b, sorted.field)));
  return {
    records: shown.map((job) => edition.listedJob(job, org)),
    page: {
      sortField: sorted?.field ?? 'createdTime',
      sort: sorted?.sign === 1 ? 'asc' : 'desc',
      pageOffset: cursor,
      pageSize: jobs.length,
    },
    // The cursor comes last: clients cut the link at `offset=` (api-facts §11).
    link: { next: more ? `/export/jobs/?${filter}limit=${limit}&offset=${cursor}` : '' },
  };
}

function sortValue(
  { facts, updatedAt }: Job,
  field: NonNullable<ListQuery['sort']>['field'],
): number {
  if (field === 'id') return facts.id;
  return field === 'updateTime' ? updatedAt : facts.createdAt;
}
