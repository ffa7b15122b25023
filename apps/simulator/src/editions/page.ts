import { type Job, jobAt } from '../core/job.ts';
import { cursorOf, type JobPage } from '../core/page.ts';
import type { Edition } from './edition.ts';
import type { ListQuery } from './list-query.ts';

interface Seen {
  readonly org: string;
  readonly now: number;
}

/** A page and its text, which is put together of the records' own: each is written once. */
export interface Page {
  readonly body: object;
  readonly text: string;
}

/** In characters. A page that would be longer ends earlier; one job always fits. */
const MAX_LENGTH = 33_554_432;

/** One page of the list. Its next link is empty at the end, and relative to the base as documented (api-facts §2.2). */
export function pageOf(
  edition: Edition,
  { jobs, more }: JobPage,
  { limit, skip, after, sort, status }: ListQuery,
  seen: Seen,
): Page {
  const written = write(edition, jobs, seen);
  const last = written.at(-1)?.job.facts;
  const cursor = last ? cursorOf(last) : '';
  const follows = more || written.length < jobs.length;
  const filter = status ? `status=${status}&` : '';
  // Sorting by another field is documented not to work when there are several pages.
  const sorted = sort && !follows && skip === 0 && !after ? sort : undefined;
  if (sorted) {
    const value = ({ job }: Written): number => sortValue(job, sorted.field);
    written.sort((a, b) => sorted.sign * (value(a) - value(b)));
  }

  const page = {
    sortField: sorted?.field ?? 'createdTime',
    sort: sorted?.sign === 1 ? 'asc' : 'desc',
    pageOffset: cursor,
    pageSize: written.length,
  };
  // The cursor comes last: clients cut the link at `offset=` (api-facts §11).
  const link = { next: follows ? `/export/jobs/?${filter}limit=${limit}&offset=${cursor}` : '' };
  const texts = written.map(({ text }) => text).join(',');
  return {
    body: { records: written.map(({ record }) => record), page, link },
    text: `{"records":[${texts}],"page":${JSON.stringify(page)},"link":${JSON.stringify(link)}}`,
  };
}

interface Written {
  readonly job: Job;
  readonly record: object;
  readonly text: string;
}

/** The jobs as records, as many of them as a page has room for. */
function write(edition: Edition, jobs: JobPage['jobs'], { org, now }: Seen): Written[] {
  const written: Written[] = [];
  let length = 0;
  for (const facts of jobs) {
    const job = jobAt(facts, now);
    const record = edition.listedJob(job, org);
    const text = JSON.stringify(record);
    length += text.length;
    if (length > MAX_LENGTH && written.length > 0) return written;
    written.push({ job, record, text });
  }
  return written;
}

function sortValue(
  { facts, updatedAt }: Job,
  field: NonNullable<ListQuery['sort']>['field'],
): number {
  if (field === 'id') return facts.id;
  return field === 'updateTime' ? updatedAt : facts.createdAt;
}
