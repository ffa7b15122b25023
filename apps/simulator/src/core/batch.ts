import type { Instant } from './clock.ts';
import { isWritten, type Job, type Phase, standingAt } from './job.ts';
import type { JobFacts } from './job-facts.ts';

/** `replaced`: written, and no longer what its data set shows. */
export type BatchState = 'waiting' | 'running' | 'written' | 'replaced' | 'failed' | 'cancelled';

/** A batch of a job as it stands at one instant. It is there from the job's creation on, as its id is. */
export interface BatchAt {
  readonly id: string;
  readonly job: JobFacts;
  /** Of the data set that it belongs to. */
  readonly viewId: string;
  /** Its place among the job's batches. */
  readonly index: number;
  readonly state: BatchState;
  readonly updatedAt: Instant;
  /** What went wrong with the job, once it has ended. */
  readonly failure?: NonNullable<Job['failure']>;
  /** When the job began to write, and when it ended. */
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
  /** The id of the job whose batches the data set shows at `now`, if there is one. */
  readonly shown?: number;
}

/** The batches of a job by their places among its batch ids. Each is made when it is asked for: there may be thousands. */
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
