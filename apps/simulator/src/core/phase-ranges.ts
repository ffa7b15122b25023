import type { Instant } from './clock.ts';
import type { Phase } from './job.ts';
import type { Lifecycle } from './lifecycle.ts';
import { lengthOf, outcomeOf, planFrom } from './plan.ts';
import { CANCELLED, DATA_SET_GONE, OBSERVED } from './row.ts';

/**
 * Which jobs are in a phase, as ranges that an index can find. The phase of a job is a function of its lifecycle
 * and its creation, so the jobs of one lifecycle in a phase were created one after the other. Jobs whose end
 * no lifecycle defines (after a cancel, or the removal of a dataset) are found by their end.
 *
 * True at every time from the tenant's last change on: a cancel that was not requested yet is not foreseen.
 * Observed jobs that have not finished are in no range: see {@link unfinishedObserved}.
 */
export interface PhaseRange {
  /** A row's number, see `rowOf`; absent: all of them. */
  readonly lifecycle?: number;
  readonly by: 'createdAt' | 'endsAt';
  /** Exclusive; absent: no bound. */
  readonly from?: Instant;
  /** Inclusive; absent: no bound. */
  readonly to?: Instant;
}

/** Every job. */
export const EVERY: PhaseRange = { by: 'createdAt' };

/** The jobs that are in one of the phases at `now`. No job is in two of the ranges. */
export function phaseRanges(
  lifecycles: readonly Lifecycle[],
  phases: readonly Phase[],
  now: Instant,
): PhaseRange[] {
  return phases.flatMap((phase) => [
    ...lifecycles.flatMap((lifecycle) => [
      ...created(lifecycle, phase, now),
      ...cancelled(lifecycle, phase, now),
    ]),
    ...reserved(phase, now),
  ]);
}

/** Observed jobs that have not finished at `now`. Ranges cannot contain their phases: each has its own times. */
export function unfinishedObserved(now: Instant): PhaseRange[] {
  return Object.values(OBSERVED).map((lifecycle) => ({ lifecycle, by: 'endsAt', from: now }));
}

function created(lifecycle: Lifecycle, phase: Phase, now: Instant): PhaseRange[] {
  const { number = Number.NaN } = lifecycle;
  const { exportAt, writeAt } = planFrom(0, lifecycle);
  const { cancelAfterMs: stop = lengthOf(lifecycle), pace } = lifecycle;
  const end = lifecycle.cancelAfterMs === undefined ? stop : stop + pace.cancellingMs;
  const since = (length: number) => now - Math.min(length, stop);
  if (phase === 'queued') return range(number, 'createdAt', since(exportAt));
  if (phase === 'exporting') return range(number, 'createdAt', since(writeAt), now - exportAt);
  if (phase === 'writing') return range(number, 'createdAt', now - stop, now - writeAt);
  if (phase === 'cancelling') return range(number, 'createdAt', now - end, now - stop);
  return phase === outcomeOf(lifecycle) ? range(number, 'createdAt', undefined, now - end) : [];
}

/** Before the cancel there is only the queue: a cancel is in the future if the clock is before the creation. */
function cancelled({ number = 0, pace }: Lifecycle, phase: Phase, now: Instant): PhaseRange[] {
  const row = CANCELLED + number;
  if (phase === 'queued') return range(row, 'endsAt', now + pace.cancellingMs);
  if (phase === 'cancelling') return range(row, 'endsAt', now, now + pace.cancellingMs);
  return phase === 'cancelled' ? range(row, 'endsAt', undefined, now) : [];
}

function reserved(phase: Phase, now: Instant): PhaseRange[] {
  if (phase === 'queued') return range(DATA_SET_GONE, 'endsAt', now);
  if (phase !== 'succeeded' && phase !== 'failed' && phase !== 'cancelled') return [];
  const observed = range(OBSERVED[phase], 'endsAt', undefined, now);
  return phase === 'failed'
    ? [...observed, ...range(DATA_SET_GONE, 'endsAt', undefined, now)]
    : observed;
}

function range(
  lifecycle: number,
  by: PhaseRange['by'],
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): PhaseRange[] {
  if (from >= to) return [];
  return [
    { lifecycle, by, ...(Number.isFinite(from) && { from }), ...(Number.isFinite(to) && { to }) },
  ];
}
