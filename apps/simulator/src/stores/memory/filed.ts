import type { Instant } from '../../core/clock.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import { newestFirst } from '../../core/page.ts';
import type { PhaseEdge } from '../../core/phase-edges.ts';
import type { PhaseRange } from '../../core/phase-ranges.ts';
import { rowOf } from '../../core/row.ts';
import { bounds, endsAfter, instantOf } from './ends.ts';
import type { Run } from './run.ts';
import { countLeading, place, remove } from './sorted.ts';

/** Jobs whose rows have one number, by their creation and, if the rows have it, by their end. */
export class Filed {
  readonly #created: JobFacts[] = [];
  /** By their ends and, if these are equal, oldest first. */
  readonly #ending: JobFacts[] = [];

  put(job: JobFacts): void {
    place(this.#created, job);
    if (rowOf(job).endsAt === undefined) return;
    this.#ending.splice(this.#countNotAfter(job), 0, job);
  }

  remove(job: JobFacts): void {
    remove(this.#created, job);
    const index = this.#countNotAfter(job) - 1;
    if (this.#ending[index]?.id === job.id) this.#ending.splice(index, 1);
  }

  /** The jobs of a range, oldest first. */
  run(range: PhaseRange): Run {
    const { by, from, to = Number.MAX_VALUE } = range;
    if (by === 'createdAt') return { jobs: this.#created, ...bounds(this.#created, range) };
    // Few jobs end after a given time, and their order differs. Nearly all have ended before it.
    if (from === undefined) {
      const has = (job: JobFacts) => instantOf.endsAt(job) <= to;
      return { jobs: this.#created, low: 0, high: this.#created.length, has };
    }
    const { low, high } = bounds(this.#ending, range);
    const jobs = this.#ending.slice(low, high).sort((a, b) => newestFirst(b, a));
    return { jobs, low: 0, high: jobs.length };
  }

  /** The last job of a range, in the order of the range. */
  last(range: PhaseRange): JobFacts | undefined {
    const list = this.#by(range.by);
    const { low, high } = bounds(list, range);
    return high > low ? list[high - 1] : undefined;
  }

  /** The first times after an edge, each once. */
  after({ by, after }: PhaseEdge, limit: number): Instant[] {
    const list = this.#by(by);
    const found: Instant[] = [];
    let next = countLeading(list, (job) => instantOf[by](job) <= after);
    while (found.length < limit && next < list.length) {
      const at = instantOf[by](list[next] as JobFacts);
      found.push(at);
      next = countLeading(list, (job) => instantOf[by](job) <= at);
    }
    return found;
  }

  #by(by: PhaseRange['by']): readonly JobFacts[] {
    return by === 'createdAt' ? this.#created : this.#ending;
  }

  #countNotAfter(job: JobFacts): number {
    return countLeading(this.#ending, (one) => !endsAfter(one, job));
  }
}
