import type { EditionName, PaceName, ScriptName } from '@aep-sim/types';
import type { Id, Outcome } from './client-under-test.ts';
import { editionTraits } from './edition-traits.ts';

/** The expected state of an export job: the documented lifecycle, independent of the simulator. */
export interface ModelJob {
  readonly id: number;
  /** The ID that the client returned, or the number if it returned none. */
  readonly handle: Id;
  /** `job 1` is the first job of the sequence. */
  readonly name: string;
  readonly createdAt: number;
  readonly script: ScriptName;
  readonly pace: PaceName;
  /** One for each segment of a per-segment job, otherwise one, as in the response to the create. */
  readonly batchIds: readonly string[];
  cancelAskedAt?: number;
}

/** Whether a value is this ID, as a number or a string. */
export function isId(given: unknown, id: string | number): boolean {
  return (typeof given === 'string' || typeof given === 'number') && String(given) === String(id);
}

/** The expected state of a sandbox. */
export interface Model {
  readonly edition: EditionName;
  readonly dataSetId: string;
  /** Oldest first. */
  readonly jobs: ModelJob[];
  /** The script of the jobs that are created from now on. */
  script: ScriptName;
  pace: PaceName;
}

/** Adds a job with the model's current script. */
export function addJob(
  model: Model,
  job: Pick<ModelJob, 'id' | 'batchIds' | 'createdAt'> & { readonly handle?: Id },
): ModelJob {
  const { script, pace, jobs } = model;
  const { id, batchIds, createdAt, handle = id } = job;
  const name = `job ${jobs.length + 1}`;
  const added: ModelJob = { id, handle, name, createdAt, script, pace, batchIds };
  jobs.push(added);
  return added;
}

/** Durations in milliseconds, from the creation of a job or from its cancel. */
const lengths = {
  instant: { queued: 0, exportFailed: 0, whole: 0, cancelling: 0 },
  quick: { queued: 500, exportFailed: 2000, whole: 3000, cancelling: 500 },
  realistic: { queued: 90_000, exportFailed: 205_000, whole: 280_000, cancelling: 15_000 },
};

const outcomes = {
  succeeds: 'SUCCEEDED',
  'partly-fails': 'SUCCEEDED',
  'fails-exporting': 'FAILED',
  'fails-writing': 'FAILED',
} as const;

/** How and when a job will finish. Undefined: never. */
export function endOf(
  job: ModelJob,
): { readonly outcome: Outcome; readonly at: number } | undefined {
  const { createdAt, script, pace, cancelAskedAt } = job;
  const { whole, exportFailed, cancelling } = lengths[pace];
  if (cancelAskedAt !== undefined) return { outcome: 'CANCELLED', at: cancelAskedAt + cancelling };
  if (script === 'stuck') return undefined;
  const lengthMs = script === 'fails-exporting' ? exportFailed : whole;
  return { outcome: outcomes[script], at: createdAt + lengthMs };
}

/** The status that a client must receive at this time. */
export function statusAt(job: ModelJob, now: number): string {
  const end = endOf(job);
  if (end && now >= end.at) return end.outcome;
  if (job.cancelAskedAt !== undefined) return 'CANCELLING';
  return now < job.createdAt + lengths[job.pace].queued ? 'NEW' : 'PROCESSING';
}

/** A cancel takes effect once, and not on a finished job. */
export function cancel(job: ModelJob, now: number): void {
  const end = endOf(job);
  if (job.cancelAskedAt === undefined && (!end || now < end.at)) job.cancelAskedAt = now;
}

/** The batches that a client must return. A failed job has none; a partial failure has every second batch. */
export function batchesAt(job: ModelJob, edition: EditionName, now: number): readonly string[] {
  const status = statusAt(job, now);
  if (status === 'FAILED') return [];
  const halved = status === 'SUCCEEDED' && job.script === 'partly-fails';
  const written = job.batchIds.filter((_, index) => !(halved && index % 2 === 1));
  return editionTraits[edition].showsOneBatch ? written.slice(0, 1) : written;
}
