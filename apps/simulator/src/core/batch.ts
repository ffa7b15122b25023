import type { Instant } from './clock.ts';
import { isWritten, type Job, type Phase, standingAt } from './job.ts';
import type { JobFacts } from './job-facts.ts';

/** `replaced`: written, but its dataset now shows a later batch. */
export type BatchState = 'waiting' | 'running' | 'written' | 'replaced' | 'failed' | 'cancelled';

/** A batch of a job at one time. It exists from the creation of the job on, and so does its ID. */
export interface BatchAt {
  readonly id: string;
  readonly job: JobFacts;
  /** The dataset that it belongs to. */
  readonly viewId: string;
  /** Its index among the job's batches. */
  readonly index: number;
  readonly state: BatchState;
  readonly updatedAt: Instant;
  /** The error of the job, once it has finished. */
  readonly failure?: NonNullable<Job['failure']>;
  /** When the job started to write, and when it finished. */
  readonly startAt?: Instant;
  readonly endAt?: Instant;
}

const states: Readonly<Record<Phase, BatchState>> = {
  queued: 'waiting',
  exporting: 'running',
  writing: 'running',
  cancelling: 'running',
  succeeded: 'written',
  failed: 'failed',
  cancelled: 'cancelled',
};

export interface Surroundings {
  readonly now: Instant;
  readonly viewId: string;
  /** The ID of the job whose batches the dataset shows at `now`, if there is one. */
  readonly shown?: number;
}

/** The batches of a job by their index. Each is created when it is read, because there may be thousands. */
export interface BatchesAt {
  state(index: number): BatchState;
  at(index: number): BatchAt;
}

export function batchesAt(facts: JobFacts, { now, viewId, shown }: Surroundings): BatchesAt {
  const { phase, updatedAt, writing, total, failure } = standingAt(facts, now);
  const state = (index: number): BatchState => {
    const found = stateOf(facts, index, phase);
    return found === 'written' && shown !== facts.id ? 'replaced' : found;
  };
  return {
    state,
    at: (index) => ({
      id: facts.batchIds[index] ?? '',
      job: facts,
      viewId,
      index,
      state: state(index),
      updatedAt,
      ...(failure && { failure }),
      ...(writing && { startAt: writing.startAt }),
      ...(total.endAt !== undefined && { endAt: total.endAt }),
    }),
  };
}

function stateOf({ lifecycle }: JobFacts, index: number, phase: Phase): BatchState {
  const state = states[phase];
  return state === 'written' && !isWritten(lifecycle.script, phase, index) ? 'failed' : state;
}
