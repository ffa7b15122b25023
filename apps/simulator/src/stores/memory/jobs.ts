import type { Instant } from '../../core/clock.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import { newestFirst } from '../../core/page.ts';
import type { PhaseEdge } from '../../core/phase-edges.ts';
import { EVERY, type PhaseRange } from '../../core/phase-ranges.ts';
import type { JobQuery, JobSlice } from '../port.ts';
import { merged, walk } from '../walk.ts';
import { Group } from './group.ts';
import { beyond, type Run, steps } from './run.ts';

/** The jobs of one epoch of a tenant, with all their indexes. */
export class Jobs {
  readonly #byId = new Map<number, JobFacts>();
  readonly #all = new Group();
  readonly #byDataSet = new Map<string, Group>();
  /** Batch ids to job ids. */
  readonly #byBatch = new Map<string, number>();

  get count(): number {
    return this.#byId.size;
  }

  get(id: number): JobFacts | undefined {
    return this.#byId.get(id);
  }

  /** The job whose batch has this id. */
  ofBatch(batchId: string): JobFacts | undefined {
    const id = this.#byBatch.get(batchId);
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /** Adds jobs, each in place of its earlier version if there is one. */
  putAll(jobs: readonly JobFacts[]): void {
    const [only] = jobs;
    if (only && jobs.length === 1) {
      this.#unfile(only.id);
      this.#put(only);
      return;
    }
    // In this order, each job is removed from the end of its lists and appended again, and no other has to move.
    const oldestFirst = [...jobs].sort((a, b) => newestFirst(b, a));
    for (const { id } of oldestFirst.toReversed()) this.#unfile(id);
    for (const job of oldestFirst) this.#put(job);
  }

  #unfile(id: number): void {
    const job = this.#byId.get(id);
    if (!job) return;
    this.#all.unfile(job);
    this.#byDataSet.get(job.request.dataSetId)?.unfile(job);
  }

  #put(job: JobFacts): void {
    const isNew = !this.#byId.has(job.id);
    this.#byId.set(job.id, job);
    this.#all.put(job, isNew);
    const { dataSetId } = job.request;
    const ofDataSet = this.#byDataSet.get(dataSetId) ?? new Group();
    this.#byDataSet.set(dataSetId, ofDataSet);
    ofDataSet.put(job, isNew);
    if (!isNew) return;
    for (const batchId of job.batchIds) this.#byBatch.set(batchId, job.id);
  }

  slice(query: JobQuery): JobSlice {
    const { in: ranges = [EVERY], dataSetIds, first } = query;
    const groups = this.#groups(dataSetIds);
    const runs = groups
      .flatMap((group) => ranges.flatMap((range) => group.runs(range)))
      .map((run) => beyond(run, query));
    const [group] = groups;
    const [run] = runs;
    // A stored list can be entered at any position; merged or filtered lists are traversed.
    if (group && run && runs.length === 1 && run.jobs === group.all) {
      return enter(group, run, query);
    }
    const lists = runs.map((some) => steps(some, first));
    const { page, ...rest } = walk(merged(lists, first), batchesOf, query);
    return { jobs: page, ...rest };
  }

  /** The newest job of a dataset in each of the ranges. */
  latest(dataSetId: string, ranges: readonly PhaseRange[]): JobFacts[] {
    const group = this.#byDataSet.get(dataSetId);
    return ranges.flatMap((range) => group?.last(range) ?? []);
  }

  edges(edge: PhaseEdge, limit: number): Instant[] {
    return this.#all.filed(edge.lifecycle)?.after(edge, limit) ?? [];
  }

  #groups(dataSetIds: readonly string[] | undefined): readonly Group[] {
    if (!dataSetIds) return [this.#all];
    return [...new Set(dataSetIds)].flatMap((id) => this.#byDataSet.get(id) ?? []);
  }
}

/** The part of a group's list that a query requests. */
function enter(
  group: Group,
  run: Run,
  { first, skip = 0, skipBatches, limit }: JobQuery,
): JobSlice {
  const { jobs, low, high } = run;
  if (first === 'oldest') {
    const from = Math.min(low + skip, high);
    const left =
      skipBatches === undefined ? from : Math.min(group.placeAbove(from, skipBatches), high);
    return {
      jobs: jobs.slice(left, Math.min(left + limit, high)),
      more: left + limit < high,
      skippedBatches: group.batchesBetween(from, left),
    };
  }
  const to = Math.max(high - skip, low);
  const left = skipBatches === undefined ? to : Math.max(group.placeBelow(to, skipBatches), low);
  return {
    jobs: jobs.slice(Math.max(left - limit, low), left).reverse(),
    more: left - limit > low,
    skippedBatches: group.batchesBetween(left, to),
  };
}

function batchesOf({ batchIds }: JobFacts): number {
  return batchIds.length;
}
