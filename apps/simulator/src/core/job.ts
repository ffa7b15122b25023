import type { Instant } from './clock.ts';
import type { Script, ScriptName } from './script.ts';

/** A segment that an export selects, as the client named it. */
export interface SegmentChoice {
  readonly id: string;
  readonly namespace?: string;
  readonly statuses?: readonly string[];
}

/** What a client asked to export. Times stay as they were written; absent means that the client did not say. */
export interface ExportRequest {
  readonly dataSetId: string;
  readonly schemaName: string;
  readonly perSegment?: boolean;
  /** Dotted paths, comma-separated; blank or absent means all. */
  readonly fields?: string;
  readonly mergePolicy?: { readonly id?: string; readonly version?: number };
  readonly filter?: {
    readonly segments?: readonly SegmentChoice[];
    readonly qualified?: { readonly from?: string; readonly to?: string };
    readonly updatedAfter?: string;
    /** Also take profiles that have events only. */
    readonly eventsOnlyToo?: boolean;
  };
  readonly additional?: {
    readonly events?: {
      readonly fields?: string;
      readonly ingested?: { readonly after?: string; readonly before?: string };
    };
  };
  /** Evaluate the segments in the job itself. */
  readonly evaluate?: boolean;
}

/** What an export counted: profiles in all, and by identity namespace (the parts need not add up to the total). */
export interface Counts {
  readonly total: number;
  readonly byNamespace: Readonly<Record<string, number>>;
}

/** All that is stored of a job. Its status is not: see {@link jobAt}. */
export interface JobFacts {
  readonly id: number;
  readonly createdAt: Instant;
  /** Of the request that created the job. */
  readonly requestId: string;
  /** The profile store that is exported. */
  readonly instance: string;
  readonly request: ExportRequest;
  readonly script: Script;
  /** One for each segment of a per-segment job, otherwise a single one. */
  readonly batchIds: readonly string[];
  readonly exportRunId: string;
  readonly writeRunId: string;
  readonly counts?: Counts;
  readonly cancelAskedAt?: Instant;
}

export type Phase =
  | 'queued'
  | 'exporting'
  | 'writing'
  | 'cancelling'
  | 'succeeded'
  | 'failed'
  | 'cancelled';

/** A part of a job's life; without `endAt` it is still going on. */
export interface Interval {
  readonly startAt: Instant;
  readonly endAt?: Instant;
}

export interface Batch {
  /** Only in a per-segment job. */
  readonly segment?: SegmentChoice;
  /** Empty when the batch was not written. */
  readonly id: string;
}

/** A job as it stands at one instant. */
export interface Job {
  readonly facts: JobFacts;
  readonly phase: Phase;
  readonly updatedAt: Instant;
  readonly total: Interval;
  readonly exporting?: Interval;
  readonly writing?: Interval;
  readonly batches: readonly Batch[];
  /** What went wrong, once the job has ended: in the export, in the write, or in a part of the batches. */
  readonly failure?: 'export' | 'write' | 'part';
}

/** When each part of a job starts and ends if nobody cancels it; Infinity for what never comes. */
interface Plan {
  readonly exportAt: Instant;
  readonly exportedAt: Instant;
  readonly writeAt: Instant;
  readonly writtenAt: Instant;
  readonly endAt: Instant;
}

function planOf({ createdAt, script: { name, pace } }: JobFacts): Plan {
  const exportAt = createdAt + pace.queuedMs;
  const exportedAt = name === 'stuck' ? Number.POSITIVE_INFINITY : exportAt + pace.exportingMs;
  if (name === 'fails-exporting') {
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

const failures: Record<ScriptName, Job['failure']> = {
  succeeds: undefined,
  'partly-fails': 'part',
  'fails-exporting': 'export',
  'fails-writing': 'write',
  stuck: undefined,
};

/** How and when the job ends as far as the facts tell now; a stuck job that nobody cancelled has no outcome. */
export function endOf(facts: JobFacts): { readonly outcome?: Outcome; readonly endAt: Instant } {
  if (facts.cancelAskedAt !== undefined) {
    return { outcome: 'cancelled', endAt: facts.cancelAskedAt + facts.script.pace.cancellingMs };
  }
  const outcome = outcomes[facts.script.name];
  const { endAt } = planOf(facts);
  return outcome ? { outcome, endAt } : { endAt };
}

/**
 * The phase of a job at an instant.
 * A phase begins at its first millisecond; an instant before the creation counts as queued.
 */
export function phaseAt(facts: JobFacts, now: Instant): Phase {
  const { outcome, endAt } = endOf(facts);
  if (now >= endAt && outcome) return outcome;
  if (facts.cancelAskedAt !== undefined && now >= facts.cancelAskedAt) return 'cancelling';
  const plan = planOf(facts);
  if (now >= plan.writeAt) return 'writing';
  return now >= plan.exportAt ? 'exporting' : 'queued';
}

/** The job as it was when it was recorded: what the answer to its creation shows, however short its queue. */
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
 * Everything that a client can see of a job: a pure function of its facts and the instant.
 * A cancel stops the work at the instant it is asked for.
 */
export function jobAt(facts: JobFacts, now: Instant): Job {
  const phase = phaseAt(facts, now);
  const plan = planOf(facts);
  const { outcome, endAt } = endOf(facts);
  const workEndsAt = facts.cancelAskedAt ?? Number.POSITIVE_INFINITY;

  const seen = (startAt: Instant, finishAt: Instant): Interval | undefined => {
    if (startAt > now || startAt > workEndsAt) return undefined;
    const stopAt = Math.min(finishAt, workEndsAt);
    return stopAt <= now ? { startAt, endAt: stopAt } : { startAt };
  };
  const exporting = seen(plan.exportAt, plan.exportedAt);
  const writing = seen(plan.writeAt, plan.writtenAt);
  const ended = phase === outcome;
  const failure = ended && phase !== 'cancelled' ? failures[facts.script.name] : undefined;

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
    batches: batchesOf(facts, phase),
  };
}

/** True where each segment goes to a batch of its own: asked for, and there are segments to part. */
export function isPerSegment(request: ExportRequest): boolean {
  return request.perSegment === true && (request.filter?.segments?.length ?? 0) > 0;
}

function batchesOf(facts: JobFacts, phase: Phase): Batch[] {
  const segments = isPerSegment(facts.request) ? facts.request.filter?.segments : undefined;
  return facts.batchIds.map((id, index) => {
    const segment = segments?.[index];
    const written = isWritten(facts.script.name, phase, index);
    return { ...(segment && { segment }), id: written ? id : '' };
  });
}

/** A failed job has written nothing; of a job that fails in part, every second batch is missing. */
function isWritten(script: ScriptName, phase: Phase, index: number): boolean {
  if (phase === 'failed') return false;
  return !(phase === 'succeeded' && script === 'partly-fails' && index % 2 === 1);
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
