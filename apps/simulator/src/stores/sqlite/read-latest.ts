import { setImmediate } from 'node:timers/promises';
import type { DataSetFacts } from '../../core/data-set.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import type { PhaseRange } from '../../core/phase-ranges.ts';
import type { Latest, LatestQuery } from '../port.ts';
import type { Connection } from './connection.ts';
import { jobsOf, type List, type Scope } from './lists.ts';
import { FIRST, LAST } from './range-rows.ts';
import { readDataSet, readDataSets } from './read-rows.ts';
import { type FactsRow, jobIn } from './rows.ts';

/** How many datasets are read before the event loop runs again. */
const DATA_SETS_AT_ONCE = 100;

/** In steps, each of which `readAt` does at the opened version. Undefined as soon as that is no longer stored. */
export async function readLatest(
  connection: Connection,
  readAt: <T>(work: (scope: Scope) => T) => Promise<T | undefined>,
  { in: ranges, dataSetIds }: LatestQuery,
): Promise<Latest | undefined> {
  const ids = dataSetIds && [...new Set(dataSetIds)];
  const dataSets: DataSetFacts[] = [];
  const jobs: JobFacts[] = [];
  for (let skip = 0; ; skip += DATA_SETS_AT_ONCE) {
    const next = skip + DATA_SETS_AT_ONCE;
    const step = await readAt((scope) => {
      const some = ids
        ? ids.slice(skip, next).flatMap((id) => readDataSet(connection, scope, id) ?? [])
        : readDataSets(connection, scope, { skip, limit: DATA_SETS_AT_ONCE });
      return {
        dataSets: some,
        jobs: some.flatMap(({ id }) => readLasts(connection, scope, id, ranges)),
      };
    });
    if (!step) return undefined;
    dataSets.push(...step.dataSets);
    jobs.push(...step.jobs);
    const isLast = ids ? next >= ids.length : step.dataSets.length < DATA_SETS_AT_ONCE;
    if (isLast) return { dataSets, jobs };
    await setImmediate();
  }
}

function readLasts(
  connection: Connection,
  scope: Scope,
  dataSetId: string,
  ranges: readonly PhaseRange[],
): readonly JobFacts[] {
  const list = jobsOf(scope, dataSetId);
  return ranges.flatMap((range) => readLast(connection, list, range) ?? []);
}

/** The last job of a range, in the order of the range. */
function readLast(
  connection: Connection,
  { where, values, indexes }: List,
  { lifecycle, by, from = FIRST.createdAt, to = LAST.createdAt }: PhaseRange,
): JobFacts | undefined {
  const ofOne = lifecycle !== undefined;
  const index = ofOne ? indexes[by === 'createdAt' ? 'lifecycle' : 'end'] : indexes.creation;
  const order = by === 'createdAt' ? 'createdAt desc' : 'endsAt desc, createdAt desc';
  const row = connection.get<FactsRow>(
    `select facts from jobs indexed by ${index}
      where ${where} ${ofOne ? 'and lifecycle = ?' : ''} and ${by} > ? and ${by} <= ?
      order by ${order}, id desc limit 1`,
    ...values,
    ...(ofOne ? [lifecycle] : []),
    from,
    to,
  );
  return row && jobIn(row);
}
