import type { Instant } from '../../core/clock.ts';
import { phaseAt } from '../../core/job.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import { type JobPage, type JobQuery, newestFirst } from '../../core/page.ts';
import { endOf, nextChangeAfter } from '../../core/plan.ts';
import type { BatchEnd } from '../port.ts';
import { DataSetJobs } from './data-set-jobs.ts';
import { countBefore, place, remove } from './job-order.ts';

/** Jobs by id, and in the order of the list: oldest first, so that a new job goes to the end. */
export class JobIndex {
  readonly #byId = new Map<number, JobFacts>();
  readonly #all: JobFacts[] = [];
  /** By how they will end: a page of succeeded jobs need not pass a million failed ones. */
  readonly #succeeding: JobFacts[] = [];
  readonly #failing: JobFacts[] = [];
  readonly #byDataSet = new Map<string, DataSetJobs>();
  /** Batch ids to job ids. */
  readonly #byBatch = new Map<string, number>();
  /** Jobs that may still change, in the order of their writing. */
  readonly #unsettled = new Set<number>();
  #longestQueueMs = 0;

  get(id: number): JobFacts | undefined {
    return this.#byId.get(id);
  }

  put(job: JobFacts): void {
    const before = this.#byId.get(job.id);
    this.#byId.set(job.id, job);
    this.#forgetSettled(job.cancelAskedAt ?? job.createdAt);
    this.#unsettled.add(job.id);
    this.#longestQueueMs = Math.max(this.#longestQueueMs, job.lifecycle.pace.queuedMs);
    place(this.#all, job);

    const was = before && this.#endingLike(before);
    const is = this.#endingLike(job);
    if (was && was !== is) remove(was, job);
    if (is) place(is, job);
    this.#ofDataSet(job.request.dataSetId).put(job);
    if (!before) this.#putBatches(job);
  }

  /** The job whose batch has this id; the newest, where several name the same one. */
  ofBatch(batchId: string): JobFacts | undefined {
    const id = this.#byBatch.get(batchId);
    return id === undefined ? undefined : this.#byId.get(id);
  }

  lastToLeave(dataSetId: string, end: BatchEnd, now: Instant): JobFacts | undefined {
    return this.#byDataSet.get(dataSetId)?.last(end, now);
  }

  #ofDataSet(id: string): DataSetJobs {
    const known = this.#byDataSet.get(id) ?? new DataSetJobs();
    this.#byDataSet.set(id, known);
    return known;
  }

  #putBatches(job: JobFacts): void {
    for (const batchId of job.batchIds) {
      const other = this.ofBatch(batchId);
      if (!other || newestFirst(job, other) < 0) this.#byBatch.set(batchId, job.id);
    }
  }

  /** With each job that comes, looks at the two that have waited longest, so that the ended ones do not pile up. */
  #forgetSettled(now: Instant): void {
    let seen = 0;
    for (const id of this.#unsettled) {
      if (nextChangeAfter(this.#byId.get(id) as JobFacts, now) === undefined) {
        this.#unsettled.delete(id);
      }
      seen += 1;
      if (seen === 2) return;
    }
  }

  #endingLike(job: JobFacts): JobFacts[] | undefined {
    const { outcome } = endOf(job);
    if (outcome === 'succeeded') return this.#succeeding;
    return outcome === 'failed' ? this.#failing : undefined;
  }

  #listFor({ dataSetId, phase }: JobQuery): readonly JobFacts[] {
    if (dataSetId !== undefined) return this.#byDataSet.get(dataSetId)?.all ?? [];
    if (phase === 'succeeded') return this.#succeeding;
    return phase === 'failed' ? this.#failing : this.#all;
  }

  page(query: JobQuery): JobPage {
    const { after, skip = 0, limit, phase, now } = query;
    const list = this.#listFor(query);
    let index = (after ? countBefore(list, after) : list.length) - 1;
    let toSkip = skip;
    if (!phase) {
      index -= skip;
      toSkip = 0;
    }
    const jobs: JobFacts[] = [];
    for (; index >= 0; index -= 1) {
      const job = list[index] as JobFacts;
      // Nobody older than this can still be waiting.
      if (phase === 'queued' && job.createdAt + this.#longestQueueMs <= now) break;
      if (phase && phaseAt(job, now) !== phase) continue;
      if (toSkip > 0) {
        toSkip -= 1;
        continue;
      }
      if (jobs.length === limit) return { jobs, more: true };
      jobs.push(job);
    }
    return { jobs, more: false };
  }

  nextChange(now: Instant): Instant | undefined {
    let next: Instant | undefined;
    for (const id of this.#unsettled) {
      const at = nextChangeAfter(this.#byId.get(id) as JobFacts, now);
      if (at === undefined) this.#unsettled.delete(id);
      else if (next === undefined || at < next) next = at;
    }
    return next;
  }
}
