import type { Instant } from '../../core/clock.ts';
import { leaves } from '../../core/job.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import { endOf } from '../../core/plan.ts';
import type { BatchEnd } from '../port.ts';
import { place, remove } from './job-order.ts';

/** The jobs that export to one data set. */
export class DataSetJobs {
  readonly all: JobFacts[] = [];
  readonly #ending: Readonly<Record<BatchEnd, EndingJobs>> = {
    written: new EndingJobs(),
    failed: new EndingJobs(),
  };

  put(job: JobFacts): void {
    place(this.all, job);
    const ends = leaves(job);
    this.#ending.written.put(job, ends.written);
    this.#ending.failed.put(job, ends.failed);
  }

  last(end: BatchEnd, now: Instant): JobFacts | undefined {
    return this.#ending[end].last(now);
  }
}

/** The jobs of a data set that will leave batches of one kind, oldest first. */
class EndingJobs {
  readonly #jobs: JobFacts[] = [];
  #longestMs = 0;

  put(job: JobFacts, belongs: boolean): void {
    if (belongs) {
      place(this.#jobs, job);
      this.#longestMs = Math.max(this.#longestMs, endOf(job).endAt - job.createdAt);
    } else {
      remove(this.#jobs, job);
    }
  }

  /** The last to have ended by `now`; of two that end at once, the newer. */
  last(now: Instant): JobFacts | undefined {
    let last: JobFacts | undefined;
    let lastEndAt = Number.NEGATIVE_INFINITY;
    for (let index = this.#jobs.length - 1; index >= 0; index -= 1) {
      const job = this.#jobs[index] as JobFacts;
      // Nobody older than this can have ended later.
      if (job.createdAt + this.#longestMs <= lastEndAt) break;
      const { endAt } = endOf(job);
      if (endAt > now || endAt <= lastEndAt) continue;
      last = job;
      lastEndAt = endAt;
    }
    return last;
  }
}
