import type { JobFacts } from '../../core/job-facts.ts';
import { EVERY, type PhaseRange } from '../../core/phase-ranges.ts';
import { rowOf } from '../../core/row.ts';
import { bounds, endsAfter } from './ends.ts';
import { Filed } from './filed.ts';
import type { Run } from './run.ts';
import { countLeading, place } from './sorted.ts';

/** Jobs that are listed together: all of a tenant, or those that export to one dataset. */
export class Group {
  /** Oldest first. */
  readonly all: JobFacts[] = [];
  /** For each job, the number of batches of all jobs before it. */
  readonly #batchesBefore: number[] = [];
  readonly #filed = new Map<number, Filed>();

  /** Removes a job that is about to change from the lists by its current values. */
  unfile(job: JobFacts): void {
    this.filed(rowOf(job).lifecycle)?.remove(job);
  }

  /** Adds a job, or replaces its earlier version, which was removed from the lists before. */
  put(job: JobFacts, isNew: boolean): void {
    const index = place(this.all, job);
    if (isNew) this.#countFrom(index);
    const { lifecycle } = rowOf(job);
    const filed = this.filed(lifecycle) ?? new Filed();
    this.#filed.set(lifecycle, filed);
    filed.put(job);
  }

  filed(lifecycle: number): Filed | undefined {
    return this.#filed.get(lifecycle);
  }

  /** The jobs of a range: one run, or several if it is by ends and has no number. */
  runs(range: PhaseRange = EVERY): Run[] {
    if (isByCreationOfAll(range)) return [{ jobs: this.all, ...bounds(this.all, range) }];
    return this.#filedIn(range).map((filed) => filed.run(range));
  }

  /** The last job of a range, in the order of the range. */
  last(range: PhaseRange): JobFacts | undefined {
    if (isByCreationOfAll(range)) {
      const { low, high } = bounds(this.all, range);
      return high > low ? this.all[high - 1] : undefined;
    }
    const lasts = this.#filedIn(range).flatMap((filed) => filed.last(range) ?? []);
    return lasts.reduce<JobFacts | undefined>(
      (last, job) => (last && !endsAfter(job, last) ? last : job),
      undefined,
    );
  }

  /** Batches of the jobs from one position to before another. */
  batchesBetween(low: number, high: number): number {
    return this.#before(high) - this.#before(low);
  }

  /** The position before which the jobs from `high` down have at most this number of batches. */
  placeBelow(high: number, batches: number): number {
    const least = this.#before(high) - batches;
    return countLeading(this.#batchesBefore, (before) => before < least);
  }

  /** The position up to which the jobs from `low` on have at most this number of batches. */
  placeAbove(low: number, batches: number): number {
    const most = this.#before(low) + batches;
    if (this.#before(this.all.length) <= most) return this.all.length;
    return countLeading(this.#batchesBefore, (before) => before <= most) - 1;
  }

  #filedIn({ lifecycle }: PhaseRange): readonly Filed[] {
    if (lifecycle === undefined) return [...this.#filed.values()];
    const filed = this.filed(lifecycle);
    return filed ? [filed] : [];
  }

  #before(place: number): number {
    const last = this.all.length - 1;
    if (place <= last) return this.#batchesBefore[place] ?? 0;
    return last < 0 ? 0 : (this.#batchesBefore[last] ?? 0) + (this.all[last]?.batchIds.length ?? 0);
  }

  /** There are several to count only if a job is inserted between others, which a world can do. */
  #countFrom(place: number): void {
    for (let index = place; index < this.all.length; index += 1) {
      this.#batchesBefore[index] =
        index === 0
          ? 0
          : (this.#batchesBefore[index - 1] ?? 0) + (this.all[index - 1]?.batchIds.length ?? 0);
    }
  }
}

function isByCreationOfAll({ lifecycle, by }: PhaseRange): boolean {
  return lifecycle === undefined && by === 'createdAt';
}
