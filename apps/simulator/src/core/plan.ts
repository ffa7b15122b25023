import type { Instant } from './clock.ts';
import type { JobFacts } from './job-facts.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { ScriptName } from './script.ts';

/** The facts of a job that decide its times. */
export type JobTimes = Pick<
  JobFacts,
  'createdAt' | 'lifecycle' | 'cancelAskedAt' | 'dataSetGoneAt'
>;

/** When each part of a job starts and ends if no client cancels it; Infinity for what never happens. */
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

/** How a job of this lifecycle finishes if nothing interferes. */
export function outcomeOf({ script, cancelAfterMs }: Lifecycle): Outcome | undefined {
  return cancelAfterMs === undefined ? outcomes[script] : 'cancelled';
}

/** How long a job of this lifecycle takes if no client cancels it; Infinity if it never finishes. */
export function lengthOf(lifecycle: Lifecycle): number {
  return outcomes[lifecycle.script] ? planFrom(0, lifecycle).endAt : Number.POSITIVE_INFINITY;
}

/** When a cancel of the job was requested, or will be by a rule; undefined: never, by the current facts. */
export function cancelOf(facts: JobTimes): Instant | undefined {
  const { createdAt, lifecycle, cancelAskedAt, dataSetGoneAt } = facts;
  if (cancelAskedAt !== undefined || dataSetGoneAt !== undefined) return cancelAskedAt;
  return lifecycle.cancelAfterMs === undefined ? undefined : createdAt + lifecycle.cancelAfterMs;
}

/** How and when the job finishes, by the current facts; a stuck job without a cancel has no outcome. */
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

/** When the planned work is stopped; Infinity if nothing stops it. */
export function stopOf(facts: JobTimes): Instant {
  return cancelOf(facts) ?? facts.dataSetGoneAt ?? Number.POSITIVE_INFINITY;
}

/** The next time after `now` at which the job's phase changes, if any. */
export function nextChangeAfter(facts: JobTimes, now: Instant): Instant | undefined {
  const stopAt = stopOf(facts);
  const { exportAt, writeAt } = planOf(facts);
  const planned = [exportAt, writeAt].filter((at) => at < stopAt);
  const next = firstAfter(now, [...planned, stopAt, endOf(facts).endAt]);
  return Number.isFinite(next) ? next : undefined;
}

/** The next time after `now` at which {@link jobAt} returns something else; Infinity if it never does. */
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
