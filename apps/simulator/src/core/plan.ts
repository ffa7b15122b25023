import type { Instant } from './clock.ts';
import type { JobFacts } from './job-facts.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { ScriptName } from './script.ts';

/** What of a job's facts decides when it does what. */
export type JobTimes = Pick<
  JobFacts,
  'createdAt' | 'lifecycle' | 'cancelAskedAt' | 'dataSetGoneAt'
>;

/** When each part of a job starts and ends if nobody cancels it; Infinity for what never comes. */
export interface Plan {
  readonly exportAt: Instant;
  readonly exportedAt: Instant;
  readonly writeAt: Instant;
  readonly writtenAt: Instant;
  readonly endAt: Instant;
}

export function planOf({ createdAt, lifecycle }: JobTimes): Plan {
  return planFrom(createdAt, lifecycle);
}

/** The plan of a job of this lifecycle that was created then. */
export function planFrom(createdAt: Instant, { script, pace }: Lifecycle): Plan {
  const exportAt = createdAt + pace.queuedMs;
  const exportedAt = script === 'stuck' ? Number.POSITIVE_INFINITY : exportAt + pace.exportingMs;
  if (script === 'fails-exporting') {
    const never = Number.POSITIVE_INFINITY;
    const endAt = exportedAt + pace.closingMs;
    return { exportAt, exportedAt, writeAt: never, writtenAt: never, endAt };
  }
  const writeAt = exportedAt + pace.handoverMs;
  const writtenAt = writeAt + pace.writingMs;
  return { exportAt, exportedAt, writeAt, writtenAt, endAt: writtenAt + pace.closingMs };
}

export type Outcome = 'succeeded' | 'failed' | 'cancelled';

const outcomes: Record<ScriptName, Outcome | undefined> = {
  succeeds: 'succeeded',
  'partly-fails': 'succeeded',
  'fails-exporting': 'failed',
  'fails-writing': 'failed',
  stuck: undefined,
};

/** How a job of this lifecycle ends if nothing comes in between. */
export function outcomeOf({ script, cancelAfterMs }: Lifecycle): Outcome | undefined {
  return cancelAfterMs === undefined ? outcomes[script] : 'cancelled';
}

/** How long a job of this lifecycle takes if nobody cancels it; Infinity for one that never ends. */
export function lengthOf(lifecycle: Lifecycle): number {
  return outcomes[lifecycle.script] ? planFrom(0, lifecycle).endAt : Number.POSITIVE_INFINITY;
}

/** When a cancel of the job was asked for, or will be by a rule; undefined: never, as far as the facts tell now. */
export function cancelOf(facts: JobTimes): Instant | undefined {
  const { createdAt, lifecycle, cancelAskedAt, dataSetGoneAt } = facts;
  if (cancelAskedAt !== undefined || dataSetGoneAt !== undefined) return cancelAskedAt;
  return lifecycle.cancelAfterMs === undefined ? undefined : createdAt + lifecycle.cancelAfterMs;
}

/** How and when the job ends as far as the facts tell now; a stuck job that nobody cancelled has no outcome. */
export function endOf(facts: JobTimes): { readonly outcome?: Outcome; readonly endAt: Instant } {
  const { lifecycle, dataSetGoneAt } = facts;
  const cancelAt = cancelOf(facts);
  if (cancelAt !== undefined) {
    return { outcome: 'cancelled', endAt: cancelAt + lifecycle.pace.cancellingMs };
  }
  if (dataSetGoneAt !== undefined) return { outcome: 'failed', endAt: dataSetGoneAt };
  const outcome = outcomeOf(lifecycle);
  const { endAt } = planOf(facts);
  return outcome ? { outcome, endAt } : { endAt };
}

/** When the work stops that the plan foresees; Infinity where nothing stops it. */
export function stopOf(facts: JobTimes): Instant {
  return cancelOf(facts) ?? facts.dataSetGoneAt ?? Number.POSITIVE_INFINITY;
}

/** The first instant after `now` at which the job's phase changes, if any. */
export function nextChangeAfter(facts: JobTimes, now: Instant): Instant | undefined {
  const stopAt = stopOf(facts);
  const { exportAt, writeAt } = planOf(facts);
  const planned = [exportAt, writeAt].filter((at) => at < stopAt);
  const next = firstAfter(now, [...planned, stopAt, endOf(facts).endAt]);
  return Number.isFinite(next) ? next : undefined;
}

/** The first instant after `now` at which {@link jobAt} shows anything else, Infinity if it never does. */
export function sameUntil(facts: JobTimes, now: Instant): Instant {
  const { exportAt, exportedAt, writeAt, writtenAt } = planOf(facts);
  const { endAt } = endOf(facts);
  return firstAfter(now, [exportAt, exportedAt, writeAt, writtenAt, stopOf(facts), endAt]);
}

function firstAfter(now: Instant, instants: readonly Instant[]): Instant {
  let first = Number.POSITIVE_INFINITY;
  for (const at of instants) if (at > now && at < first) first = at;
  return first;
}
