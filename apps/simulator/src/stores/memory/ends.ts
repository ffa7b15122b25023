import type { Instant } from '../../core/clock.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import { newestFirst } from '../../core/page.ts';
import type { PhaseRange } from '../../core/phase-ranges.ts';
import { rowOf } from '../../core/row.ts';
import { countLeading } from './sorted.ts';

/** The time by which a range or an edge is defined. Infinity for an end that the row does not have. */
export const instantOf: Readonly<Record<PhaseRange['by'], (job: JobFacts) => Instant>> = {
  createdAt: ({ createdAt }) => createdAt,
  endsAt: (job) => rowOf(job).endsAt ?? Number.POSITIVE_INFINITY,
};

/** Whether a job follows another in a list by ends: it ends later, or at the same time and is newer. */
export function endsAfter(one: JobFacts, other: JobFacts): boolean {
  const lead = instantOf.endsAt(one) - instantOf.endsAt(other);
  return lead > 0 || (lead === 0 && newestFirst(one, other) < 0);
}

/** The positions of the jobs of a range in a list that is ordered by the time of the range. */
export function bounds(
  list: readonly JobFacts[],
  { by, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY }: PhaseRange,
): { readonly low: number; readonly high: number } {
  const low = countLeading(list, (job) => instantOf[by](job) <= from);
  return {
    low,
    high: Math.max(
      low,
      countLeading(list, (job) => instantOf[by](job) <= to),
    ),
  };
}
