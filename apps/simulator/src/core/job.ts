import { batchSegments } from './batch-segments.ts';
import type { Instant } from './clock.ts';
import type { JobFacts, SegmentChoice } from './job-facts.ts';
import { cancelOf, endOf, type JobTimes, planOf, stopOf } from './plan.ts';
import type { ScriptName } from './script.ts';

export type Phase =
  | 'queued'
  | 'exporting'
  | 'writing'
  | 'cancelling'
  | 'succeeded'
  | 'failed'
  | 'cancelled';

/** A part of a job's life; without `endAt` it has not ended. */
export interface Interval {
  readonly startAt: Instant;
  readonly endAt?: Instant;
}

export interface Batch {
  /** Only in a per-segment job. */
  readonly segment?: SegmentChoice;
  /** Empty if the batch was not written. */
  readonly id: string;
}

/** A job at one time. */
export interface Job {
  readonly facts: JobFacts;
  readonly phase: Phase;
  readonly updatedAt: Instant;
  readonly total: Interval;
  readonly exporting?: Interval;
  readonly writing?: Interval;
  readonly batches: readonly Batch[];
  /** The error of a finished job: in the export, in the write, or in a part of the batches. */
  readonly failure?: 'export' | 'write' | 'part';
}

const failures: Record<ScriptName, Job['failure']> = {
  succeeds: undefined,
  'partly-fails': 'part',
  'fails-exporting': 'export',
  'fails-writing': 'write',
  stuck: undefined,
};

function failureOf(facts: JobFacts): Job['failure'] {
  if (cancelOf(facts) !== undefined) return undefined;
  return facts.dataSetGoneAt === undefined ? failures[facts.lifecycle.script] : 'export';
}

/**
 * The phase of a job at one time.
 * A phase includes its first millisecond; a time before the creation counts as queued.
 */
export function phaseAt(facts: JobTimes, now: Instant): Phase {
  const { outcome, endAt } = endOf(facts);
  if (now >= endAt && outcome) return outcome;
  if (now >= (cancelOf(facts) ?? Number.POSITIVE_INFINITY)) return 'cancelling';
  const plan = planOf(facts);
  if (now >= plan.writeAt) return 'writing';
  return now >= plan.exportAt ? 'exporting' : 'queued';
}

/** The job when it was stored: what the response to its creation shows, however short its queue is. */
export function newJob(facts: JobFacts): Job {
  return {
    facts,
    phase: 'queued',
    updatedAt: facts.createdAt,
    total: { startAt: facts.createdAt },
    batches: batchesOf(facts, 'queued'),
  };
}

/**
 * Everything that a client can see of a job: a pure function of its facts and the time.
 * A cancel stops the work when it is requested, and so does the removal of the job's dataset.
 */
export function jobAt(facts: JobFacts, now: Instant): Job {
  const standing = standingAt(facts, now);
  return { ...standing, batches: batchesOf(facts, standing.phase) };
}

/** A job without its batches, of which there may be thousands. */
export type Standing = Omit<Job, 'batches'>;

/** The part of {@link jobAt} that does not depend on the number of batches. */
export function standingAt(facts: JobFacts, now: Instant): Standing {
  const phase = phaseAt(facts, now);
  const plan = planOf(facts);
  const { outcome, endAt } = endOf(facts);
  const workEndsAt = stopOf(facts);

  const seen = (startAt: Instant, finishAt: Instant): Interval | undefined => {
    if (startAt > now || startAt > workEndsAt) return undefined;
    const stopAt = Math.min(finishAt, workEndsAt);
    return stopAt <= now ? { startAt, endAt: stopAt } : { startAt };
  };
  // Every failed job shows an export: if it had not started, it starts and fails at once.
  const exportAt = Math.min(plan.exportAt, facts.dataSetGoneAt ?? Number.POSITIVE_INFINITY);
  const exporting = seen(exportAt, plan.exportedAt);
  const writing = seen(plan.writeAt, plan.writtenAt);
  const ended = phase === outcome;
  const failure = ended ? failureOf(facts) : undefined;

  return {
    facts,
    phase,
    updatedAt: Math.max(
      facts.createdAt,
      exporting?.endAt ?? exporting?.startAt ?? 0,
      writing?.endAt ?? writing?.startAt ?? 0,
      workEndsAt <= now ? workEndsAt : 0,
      ended ? endAt : 0,
    ),
    total: ended ? { startAt: facts.createdAt, endAt } : { startAt: facts.createdAt },
    ...(exporting && { exporting }),
    ...(writing && { writing }),
    ...(failure && { failure }),
  };
}

function batchesOf(facts: JobFacts, phase: Phase): Batch[] {
  const segments = batchSegments(facts);
  return facts.batchIds.map((id, index) => {
    const segment = segments?.[index];
    const written = isWritten(facts.lifecycle.script, phase, index);
    return { ...(segment && { segment }), id: written ? id : '' };
  });
}

/** Which of its batches a job has written once it has succeeded, by their index. */
export function writtenBatches({ batchIds, lifecycle }: JobFacts): readonly number[] {
  const places = Array.from(batchIds, (_, index) => index);
  return places.filter((index) => isWritten(lifecycle.script, 'succeeded', index));
}

/** Whether the job, by its current facts, finishes with batches that are written and others that have failed. */
export function leaves(facts: JobFacts): { readonly written: boolean; readonly failed: boolean } {
  const { batchIds, lifecycle } = facts;
  const { outcome } = endOf(facts);
  if (outcome !== 'succeeded') return { written: false, failed: outcome === 'failed' };
  // All others are as the first two.
  const written = [0, 1]
    .filter((index) => index < batchIds.length)
    .map((index) => isWritten(lifecycle.script, outcome, index));
  return { written: written.includes(true), failed: written.includes(false) };
}

/** A failed job has written nothing. Of a job that fails in part, every second batch is missing. */
export function isWritten(script: ScriptName, phase: Phase, index: number): boolean {
  if (phase === 'failed') return false;
  return !(phase === 'succeeded' && script === 'partly-fails' && index % 2 === 1);
}
