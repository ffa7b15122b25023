import type { Instant } from '../core/clock.ts';
import { endOf, type JobFacts, nextChangeAfter, phaseAt } from '../core/job.ts';
import { type JobPage, type JobQuery, type Key, newestFirst } from '../core/page.ts';

/** Jobs by id, and in the order of the list: oldest first, so that a new job goes to the end. */
export class JobIndex {
  readonly #byId = new Map<number, JobFacts>();
  readonly #all: JobFacts[] = [];
  /** By how they will end: a page of succeeded jobs need not pass a million failed ones. */
  readonly #succeeding: JobFacts[] = [];
  readonly #failing: JobFacts[] = [];
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
    this.#longestQueueMs = Math.max(this.#longestQueueMs, job.script.pace.queuedMs);
    place(this.#all, job);

    const was = before && this.#endingLike(before);
    const is = this.#endingLike(job);
    if (was && was !== is) was.splice(countUpTo(was, job) - 1, 1);
    if (is) place(is, job);
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

  page({ after, skip = 0, limit, phase, now }: JobQuery): JobPage {
    const list =
      phase === 'succeeded' ? this.#succeeding : phase === 'failed' ? this.#failing : this.#all;
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

/** Puts a job where it belongs; a job's place never changes, so its older self is just overwritten. */
function place(list: JobFacts[], job: JobFacts): void {
  const index = countUpTo(list, job);
  if (list[index - 1]?.id === job.id) list[index - 1] = job;
  else if (index === list.length) list.push(job);
  else list.splice(index, 0, job);
}

/** How many jobs of the list are older than the key. */
function countBefore(list: readonly Key[], key: Key): number {
  return countLeading(list, (job) => newestFirst(job, key) > 0);
}

/** How many jobs of the list are older than the key or stand at it. */
function countUpTo(list: readonly Key[], key: Key): number {
  return countLeading(list, (job) => newestFirst(job, key) >= 0);
}

/** How many jobs at the start of a list have a property that none behind them has. */
function countLeading(list: readonly Key[], has: (job: Key) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (has(list[middle] as Key)) low = middle + 1;
    else high = middle;
  }
  return low;
}
