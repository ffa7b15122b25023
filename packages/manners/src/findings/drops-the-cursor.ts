import { groupsOf } from '../clients.ts';
import { type Detection, type Detector, seqsOf } from '../detector.ts';
import { type Entry, isOf, isReadOf } from '../entry.ts';
import { observedJobs } from '../jobs.ts';
import { LINKED_LISTS, listOf, nextLinkIn, positionOf } from '../lists.ts';
import { fileAsked, queryOf } from '../paths.ts';
import { counted } from '../wording.ts';

export const dropsTheCursor: Detector = {
  finding: 'drops-the-cursor',
  severity: 'warning',
  evidence: 'list-next',
  means:
    'The first page of a list (export jobs, or the files of a batch) had a link to the next page, and no further page was requested. A list of jobs is not reported if it was filtered by status, if its `limit` was 1, or if the client continued with just one of the jobs on the page, because it was then searching for that job.',
  why: 'The records of the other pages are lost without an error, and only when there is enough data for two pages: in production, not in a test.',
  instead:
    'Follow `link.next` until it is empty (of files: `_links.next.href` until it is absent). If the newest page is all that you need, ignore this finding.',
  find: (entries) => {
    const pages = entries.filter((entry) => isReadOf(entry, ...LINKED_LISTS));
    const usedAt = usesIn(entries);
    return [...groupsOf(pages, listOf).values()].flatMap((list) => detectedIn(list, usedAt));
  },
};

/** The `seq` of the last request that reads or cancels each job. */
type Uses = ReadonlyMap<number, number>;

function usesIn(entries: readonly Entry[]): Uses {
  const uses = entries.filter((entry) => isOf(entry, 'retrieveExportJob', 'cancelExportJob'));
  return new Map(uses.flatMap(({ jobId, seq }) => (jobId === undefined ? [] : [[jobId, seq]])));
}

function detectedIn(pages: readonly Entry[], usedAt: Uses): readonly Detection[] {
  if (pages.some((page) => positionOf(page) !== undefined)) return [];
  const unfollowed = pages.filter(
    (page) => nextLinkIn(page) !== undefined && !isEnough(page, usedAt),
  );
  const [first] = unfollowed;
  if (!first) return [];
  const batchId = fileAsked(first)?.batchId;
  const what = batchId === undefined ? 'export jobs' : `the files of batch ${batchId}`;
  const times = unfollowed.length === 1 ? '' : ` ${counted(unfollowed.length, 'time')}`;
  const message = `Read the first page of ${what}${times}, and none of the pages that it links to.`;
  return [{ message, requests: seqsOf(unfollowed) }];
}

/** Whether a client may have wanted no more of the list than this page. */
function isEnough(page: Entry, usedAt: Uses): boolean {
  if (page.operation !== 'listExportJobs') return false;
  const query = queryOf(page);
  if (query.get('status') || query.get('limit') === '1') return true;
  const shown = new Set(observedJobs([page]).map(({ id }) => id));
  return [...shown].filter((id) => (usedAt.get(id) ?? 0) > page.seq).length === 1;
}
