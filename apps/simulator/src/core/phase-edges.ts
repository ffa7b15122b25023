import type { Instant } from './clock.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { PhaseRange } from './phase-ranges.ts';
import { lengthOf, planFrom } from './plan.ts';
import { CANCELLED, DATA_SET_GONE, OBSERVED } from './row.ts';

/** Where in an index the next job is that changes its phase: the first whose time is later than `after`. */
export interface PhaseEdge {
  /** A row's number, see `rowOf`. */
  readonly lifecycle: number;
  readonly by: PhaseRange['by'];
  /** Exclusive. */
  readonly after: Instant;
}

/** An edge of the phase ranges: a job that is found there changes its phase this long after the time that was found. */
export interface Change {
  readonly edge: PhaseEdge;
  readonly laterMs: number;
}

/**
 * All edges at which a job may change its phase after `now`: the ends of the ranges of `phase-ranges.ts`.
 * For observed jobs that have not finished, only the end.
 */
export function changesAfter(lifecycles: readonly Lifecycle[], now: Instant): Change[] {
  const change = (lifecycle: number, by: PhaseRange['by'], laterMs: number): Change => ({
    edge: { lifecycle, by, after: now - laterMs },
    laterMs,
  });
  const ends = [...Object.values(OBSERVED), DATA_SET_GONE];
  return [
    ...lifecycles.flatMap((lifecycle) => {
      const { number = Number.NaN, pace } = lifecycle;
      const ofCancelled = new Set([0, -pace.cancellingMs]);
      return [
        ...lengthsOf(lifecycle).map((laterMs) => change(number, 'createdAt', laterMs)),
        ...[...ofCancelled].map((laterMs) => change(CANCELLED + number, 'endsAt', laterMs)),
      ];
    }),
    ...ends.map((lifecycle) => change(lifecycle, 'endsAt', 0)),
  ];
}

/** How long after its creation a job of this lifecycle changes its phase. */
function lengthsOf(lifecycle: Lifecycle): readonly number[] {
  const { exportAt, writeAt } = planFrom(0, lifecycle);
  const { cancelAfterMs: stopMs = lengthOf(lifecycle), pace } = lifecycle;
  const planned = [exportAt, writeAt].filter((length) => length < stopMs);
  const endMs = lifecycle.cancelAfterMs === undefined ? stopMs : stopMs + pace.cancellingMs;
  return [...new Set([...planned, stopMs, endMs])].filter(Number.isFinite);
}
