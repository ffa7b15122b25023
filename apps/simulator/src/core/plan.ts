import type { Instant } from './clock.ts';
import type { JobFacts } from './job-facts.ts';
import type { ScriptName } from './script.ts';

/** When each part of a job starts and ends if nobody cancels it; Infinity for what never comes. */
export interface Plan {
  readonly exportAt: Instant;
  readonly exportedAt: Instant;
  readonly writeAt: Instant;
  readonly writtenAt: Instant;
  readonly endAt: Instant;
}

export function planOf({ createdAt, lifecycle: { script, pace } }: JobFacts): Plan {
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

/** How and when the job ends as far as the facts tell now; a stuck job that nobody cancelled has no outcome. */
export function endOf(facts: JobFacts): { readonly outcome?: Outcome; readonly endAt: Instant } {
  if (facts.cancelAskedAt !== undefined) {
    return { outcome: 'cancelled', endAt: facts.cancelAskedAt + facts.lifecycle.pace.cancellingMs };
  }
  const outcome = outcomes[facts.lifecycle.script];
  const { endAt } = planOf(facts);
  return outcome ? { outcome, endAt } : { endAt };
}

/** The first instant after `now` at which the job's phase changes, if any. */
export function nextChangeAfter(facts: JobFacts, now: Instant): Instant | undefined {
  const { endAt } = endOf(facts);
  const { exportAt, writeAt } = planOf(facts);
  const changes = facts.cancelAskedAt === undefined ? [exportAt, writeAt, endAt] : [endAt];
  const next = firstAfter(now, changes);
  return Number.isFinite(next) ? next : undefined;
}

/** The first instant after `now` at which {@link jobAt} shows anything else, Infinity if it never does. */
export function sameUntil(facts: JobFacts, now: Instant): Instant {
  const { exportAt, exportedAt, writeAt, writtenAt } = planOf(facts);
  const cancelAt = facts.cancelAskedAt ?? Number.POSITIVE_INFINITY;
  const { endAt } = endOf(facts);
  return firstAfter(now, [exportAt, exportedAt, writeAt, writtenAt, cancelAt, endAt]);
}

function firstAfter(now: Instant, instants: readonly Instant[]): Instant {
  let first = Number.POSITIVE_INFINITY;
  for (const at of instants) if (at > now && at < first) first = at;
  return first;
}
