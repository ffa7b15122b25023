import type { JobFacts } from '../../core/job-facts.ts';
import { type Key, newestFirst } from '../../core/page.ts';

// Lists of jobs that are kept oldest first, so that a new job goes to the end.

/** Puts a job where it belongs; a job's place never changes, so its older self is just overwritten. */
export function place(list: JobFacts[], job: JobFacts): void {
  const index = countUpTo(list, job);
  if (list[index - 1]?.id === job.id) list[index - 1] = job;
  else if (index === list.length) list.push(job);
  else list.splice(index, 0, job);
}

export function remove(list: JobFacts[], job: Key): void {
  const index = countUpTo(list, job) - 1;
  if (list[index]?.id === job.id) list.splice(index, 1);
}

/** How many jobs of the list are older than the key. */
export function countBefore(list: readonly Key[], key: Key): number {
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
