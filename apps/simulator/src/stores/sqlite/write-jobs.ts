import { setImmediate } from 'node:timers/promises';
import type { Instant } from '../../core/clock.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import { newestFirst } from '../../core/page.ts';
import { rowOf } from '../../core/row.ts';
import type { Connection } from './connection.ts';
import { allJobs, jobsOf, type Scope } from './lists.ts';
import type { FactsRow } from './rows.ts';
import { Tail } from './tail.ts';

/** How many jobs are written before the event loop runs again: some milliseconds. */
const JOBS_AT_ONCE = 250;

/** The columns that a change may change. */
interface Changing extends FactsRow {
  readonly lifecycle: number;
  readonly endsAt: Instant | null;
}

/** Writes jobs, and returns how many of them are new. */
export async function writeJobs(
  connection: Connection,
  scope: Scope,
  jobs: readonly JobFacts[],
): Promise<number> {
  // Oldest first, so that each is appended to its lists.
  const sorted = jobs.length > 1 ? jobs.toSorted((a, b) => newestFirst(b, a)) : jobs;
  const all = new Tail(connection, allJobs(scope));
  const ofDataSets = new Map<string, Tail>();
  let created = 0;
  for (const [index, job] of sorted.entries()) {
    if (index > 0 && index % JOBS_AT_ONCE === 0) await setImmediate();
    const { lifecycle, endsAt = null } = rowOf(job);
    const row = { lifecycle, endsAt, facts: JSON.stringify(job) };
    if (replace(connection, scope, job.id, row)) continue;
    const { dataSetId } = job.request;
    const tail = ofDataSets.get(dataSetId) ?? new Tail(connection, jobsOf(scope, dataSetId));
    ofDataSets.set(dataSetId, tail);
    insert(connection, scope, job, row, [...all.add(job), ...tail.add(job)]);
    created += 1;
  }
  for (const tail of [all, ...ofDataSets.values()]) tail.renumber();
  return created;
}

/** An existing job: its creation, dataset, and batches, and so its positions, stay as they are. */
function replace(
  connection: Connection,
  { tenant, epoch }: Scope,
  id: number,
  { lifecycle, endsAt, facts }: Changing,
): boolean {
  const changed = connection.run(
    `update jobs set lifecycle = ?, endsAt = ?, facts = ?
      where tenant = ? and epoch = ? and id = ?`,
    ...[lifecycle, endsAt, facts, tenant, epoch, id],
  );
  return changed > 0;
}

function insert(
  connection: Connection,
  { tenant, epoch }: Scope,
  { id, createdAt, request, batchIds }: JobFacts,
  { lifecycle, endsAt, facts }: Changing,
  places: readonly number[],
): void {
  connection.run(
    `insert into jobs (tenant, epoch, id, createdAt, dataSetId, lifecycle, endsAt, batches,
        place, batchesBefore, dataSetPlace, dataSetBatchesBefore, facts)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[tenant, epoch, id, createdAt, request.dataSetId, lifecycle, endsAt, batchIds.length],
    ...places,
    facts,
  );
  for (const batchId of batchIds) {
    connection.run(
      'insert into batches (tenant, epoch, id, job) values (?, ?, ?, ?)',
      ...[tenant, epoch, batchId, id],
    );
  }
}
