import { type BatchAt, type BatchesAt, type BatchState, batchesAt } from '../core/batch.ts';
import { batchRanges } from '../core/batch-ranges.ts';
import type { Instant } from '../core/clock.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { type Key, newestFirst } from '../core/page.ts';
import { yieldIfLong } from '../steps/yield-if-long.ts';
import type { JobSlice } from '../stores/port.ts';
import { hasUnfinishedObserved, jobPages, walkJobs } from './jobs.ts';
import type { RequestContext } from './request-context.ts';
import { type Shown, shownJobs, shownWithin } from './shown.ts';

export interface BatchQuery {
  /** Only batches of one of these datasets. */
  readonly dataSetIds?: readonly string[];
  readonly states?: readonly BatchState[];
  /** Both exclusive. */
  readonly createdAfter?: number;
  readonly createdBefore?: number;
  /** By the creation of their jobs. Default `newest`. */
  readonly first?: 'newest' | 'oldest';
  /** Skip this number of batches. */
  readonly skip: number;
  readonly limit: number;
}

/** The batches of a tenant: in the order of their jobs, and within a job in their own order. */
export async function listBatches(at: RequestContext, query: BatchQuery): Promise<BatchAt[]> {
  const { dataSetIds, states, skip, limit } = query;
  const found: BatchAt[] = [];
  if (states?.length === 0 || dataSetIds?.length === 0) return found;
  let toSkip = skip;
  for await (const { jobs, skippedBatches } of pagesOf(at, query)) {
    toSkip -= skippedBatches;
    for await (const { job, batches } of batchesOf(at, jobs)) {
      if (isPast(job, query)) return found;
      for (const index of job.batchIds.keys()) {
        if (states && !states.includes(batches.state(index))) continue;
        if (toSkip > 0) toSkip -= 1;
        else if (found.push(batches.at(index)) === limit) return found;
      }
    }
  }
  return found;
}

/** Whether a job of a list is beyond the range of creation times, so that no later one is in it. */
function isPast(
  { createdAt }: JobFacts,
  { first, createdAfter = -1, createdBefore = Number.POSITIVE_INFINITY }: BatchQuery,
): boolean {
  return first === 'oldest' ? createdAt >= createdBefore : createdAt <= createdAfter;
}

/** The batch with an ID, whose job the request has named; undefined if there is none, or its dataset was removed. */
export async function namedBatch(at: RequestContext, id: string): Promise<BatchAt | undefined> {
  return (await namedBatches(at, [id]))[0];
}

/** The batches with these IDs, whose jobs the request has named in the same order: those that exist. */
export async function namedBatches(
  at: RequestContext,
  ids: readonly string[],
): Promise<readonly BatchAt[]> {
  const jobs = at.named.batches.filter((job) => job !== undefined);
  const all = new Map<number, BatchesAt>();
  for await (const { job, batches } of batchesOf(at, jobs)) all.set(job.id, batches);
  const found: BatchAt[] = [];
  for (const [place, id] of ids.entries()) {
    const turn = yieldIfLong();
    if (turn) await turn;
    const job = at.named.batches[place];
    const batches = job && all.get(job.id);
    const index = job?.batchIds.indexOf(id) ?? -1;
    if (batches && index >= 0) found.push(batches.at(index));
  }
  return found;
}

/** What a dataset shows now: the written batches of the job that succeeded last. */
export async function shownBatches(
  at: RequestContext,
  dataSetId: string,
): Promise<Iterable<BatchAt>> {
  const found = await shownWithin(at, [dataSetId]);
  const job = found.shown.get(dataSetId);
  const batches = job && batchesWithin(found, job, at.now);
  return batches ? writtenOf(job, batches) : [];
}

function* writtenOf({ batchIds }: JobFacts, batches: BatchesAt): Iterable<BatchAt> {
  for (const index of batchIds.keys()) {
    if (batches.state(index) === 'written') yield batches.at(index);
  }
}

interface JobAndBatches {
  readonly job: JobFacts;
  readonly batches: BatchesAt;
}

/** The batches of jobs, except those whose dataset was removed. Other requests are served between any two jobs. */
async function* batchesOf(
  at: RequestContext,
  jobs: readonly JobFacts[],
): AsyncGenerator<JobAndBatches> {
  const ids = new Set(jobs.map(({ request }) => request.dataSetId));
  if (ids.size === 0) return;
  const found = await shownWithin(at, [...ids]);
  for (const job of jobs) {
    const turn = yieldIfLong();
    if (turn) await turn;
    const batches = batchesWithin(found, job, at.now);
    if (batches) yield { job, batches };
  }
}

function batchesWithin(
  { dataSets, shown }: Shown,
  job: JobFacts,
  now: Instant,
): BatchesAt | undefined {
  const { dataSetId } = job.request;
  const dataSet = dataSets.get(dataSetId);
  if (!dataSet) return undefined;
  const shownId = shown.get(dataSetId)?.id;
  const within = { now, viewId: dataSet.viewId };
  return batchesAt(job, shownId === undefined ? within : { ...within, shown: shownId });
}

type Page = Pick<JobSlice, 'jobs' | 'skippedBatches'>;

/** The jobs that may have such batches, newest first. The first page starts where the requested list starts. */
async function* pagesOf(at: RequestContext, query: BatchQuery): AsyncGenerator<Page> {
  const { dataSetIds, states, first = 'newest', skip, limit } = query;
  const isRanged = states !== undefined && !hasUnfinishedObserved(at);
  const after = startOf(query);
  const within = { first, ...(dataSetIds && { dataSetIds }), ...(after && { after }) };
  if (isRanged && states.includes('written') && !states.includes('replaced')) {
    // Shown batches are few among all that were written: look them up instead of searching for them.
    const others = states.filter((state) => state !== 'written');
    const ranges = batchRanges(at.facts.lifecycles, others, at.now);
    const rest = ranges.length > 0 ? walkJobs(at, { ...within, in: ranges }, limit) : [];
    const shown = await shownJobs(at, dataSetIds);
    const inOrder = inOrderOf(first);
    const some = (after ? shown.filter((job) => inOrder(job, after) > 0) : shown).toSorted(inOrder);
    yield* chunks(joined(some, rest, inOrder), limit);
    return;
  }
  const ranges = isRanged ? { in: batchRanges(at.facts.lifecycles, states, at.now) } : {};
  // The store counts the batches of a removed dataset, but they are not shown.
  const isOneList = dataSetIds ? dataSetIds.length === 1 : !at.facts.removedDataSets;
  const canJump = !states && isOneList;
  yield* jobPages(at, { ...within, ...ranges, ...(canJump && { skipBatches: skip }), limit });
}

/** The position after which the requested part begins; undefined: at the beginning of the list. */
function startOf({ first, createdAfter, createdBefore }: BatchQuery): Key | undefined {
  if (first === 'oldest') {
    return createdAfter === undefined
      ? undefined
      : { createdAt: createdAfter, id: Number.MAX_SAFE_INTEGER };
  }
  return createdBefore === undefined ? undefined : { createdAt: createdBefore, id: -1 };
}

type Order = (a: Key, b: Key) => number;

function inOrderOf(first: 'newest' | 'oldest'): Order {
  return first === 'newest' ? newestFirst : (a, b) => newestFirst(b, a);
}

/** Merges two lists of jobs in the same order. A job that is in both occurs once. */
async function* joined(
  some: readonly JobFacts[],
  others: AsyncIterable<JobFacts> | Iterable<JobFacts>,
  inOrder: Order,
): AsyncGenerator<JobFacts> {
  const left = [...some];
  for await (const job of others) {
    while (left[0] && inOrder(left[0], job) < 0) yield left.shift() as JobFacts;
    if (left[0]?.id === job.id) left.shift();
    yield job;
  }
  yield* left;
}

async function* chunks(jobs: AsyncIterable<JobFacts>, size: number): AsyncGenerator<Page> {
  let chunk: JobFacts[] = [];
  for await (const job of jobs) {
    chunk.push(job);
    if (chunk.length < size) continue;
    yield { jobs: chunk, skippedBatches: 0 };
    chunk = [];
  }
  if (chunk.length > 0) yield { jobs: chunk, skippedBatches: 0 };
}
