import type { JobFacts } from '../../core/job-facts.ts';
import { type Key, newestFirst } from '../../core/page.ts';

// Lists of jobs that are kept oldest first, so that a new job goes to the end.

/** Inserts a job, or replaces its earlier version, which has the same position. Returns the position. */
export function place(list: JobFacts[], job: JobFacts): number {
  const last = list.at(-1);
  if (!last || newestFirst(job, last) < 0) return list.push(job) - 1;
  const index = countUpTo(list, job);
  if (list[index - 1]?.id === job.id) {
    list[index - 1] = job;
    return index - 1;
  }
  list.splice(index, 0, job);
  return index;
}

export function remove(list: JobFacts[], job: Key): void {
  const index = countUpTo(list, job) - 1;
  if (list[index]?.id === job.id) list.splice(index, 1);
}

/** How many jobs of the list are older than the key. */
export function countBefore(list: readonly Key[], key: Key): number {
  return countLeading(list, (job) => newestFirst(job, key) > 0);
}

/** How many jobs of the list are older than the key or equal to it. */
export function countUpTo(list: readonly Key[], key: Key): number {
  return countLeading(list, (job) => newestFirst(job, key) >= 0);
}

/** How many elements at the start of a list have a property that no later element has. */
export function countLeading<T>(list: readonly T[], has: (element: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (has(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
