import { EVERY, type PhaseRange } from '../../core/phase-ranges.ts';
import type { JobQuery, JobSlice } from '../port.ts';
import { merged, walk } from '../walk.ts';
import type { Connection } from './connection.ts';
import { allJobs, jobsOf, type List, type Scope } from './lists.ts';
import { Places } from './places.ts';
import { rangeRows } from './range-rows.ts';
import { jobIn } from './rows.ts';

/** The most rows of a range that are read at a time, however many are to be skipped. */
const MAX_PORTION = 1000;

export function readJobs(connection: Connection, scope: Scope, query: JobQuery): JobSlice {
  const { in: ranges = [EVERY], dataSetIds, skip, skipBatches, ...page } = query;
  const lists = listsOf(scope, dataSetIds);
  const [list] = lists;
  // A stored list can be entered at any position; merged or filtered lists are traversed.
  if (list && lists.length === 1 && isEvery(ranges) && (skip || skipBatches !== undefined)) {
    const { after, skippedBatches } = new Places(connection, list).enter(query);
    return { ...walkRanges(connection, [list], [EVERY], { ...page, after }), skippedBatches };
  }
  return walkRanges(connection, lists, ranges, query);
}

function walkRanges(
  connection: Connection,
  lists: readonly List[],
  ranges: readonly PhaseRange[],
  query: JobQuery,
): JobSlice {
  const { skip = 0, limit } = query;
  const branches = lists.flatMap((list) => ranges.map((range) => ({ list, range })));
  // One more than the page, to find out whether more follow; of several ranges, no more than each has on average.
  const portion = Math.min(Math.ceil((skip + limit) / branches.length) + 1, MAX_PORTION);
  const rows = branches.map(({ list, range }) =>
    rangeRows(connection, list, range, { ...query, portion }),
  );
  const { page, ...rest } = walk(merged(rows, query.first), ({ batches }) => batches, query);
  return { jobs: page.map(jobIn), ...rest };
}

function listsOf(scope: Scope, dataSetIds: readonly string[] | undefined): readonly List[] {
  if (!dataSetIds) return [allJobs(scope)];
  return [...new Set(dataSetIds)].map((id) => jobsOf(scope, id));
}

function isEvery([range, another]: readonly PhaseRange[]): boolean {
  return (
    range !== undefined &&
    another === undefined &&
    range.lifecycle === undefined &&
    range.by === 'createdAt' &&
    range.from === undefined &&
    range.to === undefined
  );
}
