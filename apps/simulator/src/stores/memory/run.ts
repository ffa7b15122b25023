import type { JobFacts } from '../../core/job-facts.ts';
import type { JobQuery } from '../port.ts';
import { countBefore, countUpTo } from './sorted.ts';

/** Consecutive jobs in a list that is oldest first: from `low` to before `high`. */
export interface Run {
  readonly jobs: readonly JobFacts[];
  readonly low: number;
  readonly high: number;
  /** Only jobs with this property; absent: all. */
  readonly has?: (job: JobFacts) => boolean;
}

/** The part of a run after the query's position in the list. */
export function beyond(run: Run, { after, first }: JobQuery): Run {
  if (!after) return run;
  if (first === 'oldest') return { ...run, low: Math.max(run.low, countUpTo(run.jobs, after)) };
  return { ...run, high: Math.min(run.high, countBefore(run.jobs, after)) };
}

/** The jobs of a run one by one, in the requested order. */
export function* steps(
  { jobs, low, high, has }: Run,
  first: JobQuery['first'],
): Generator<JobFacts, undefined> {
  for (let step = 0; step < high - low; step += 1) {
    const job = jobs[first === 'oldest' ? low + step : high - 1 - step] as JobFacts;
    if (!has || has(job)) yield job;
  }
  return undefined;
}
