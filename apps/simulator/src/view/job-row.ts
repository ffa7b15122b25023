import type { JobRow } from '@aep-sim/types';
import { batchSegments, isPerSegment } from '../core/batch-segments.ts';
import type { Instant } from '../core/clock.ts';
import { standingAt } from '../core/job.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { cancelOf, endOf } from '../core/plan.ts';
import { NEVER } from '../core/row.ts';
import { firstError } from '../editions/job-error.ts';

/** The time at which a job is shown, and details that its facts do not have. */
export interface RowContext {
  readonly at: Instant;
  /** How often it was retrieved. */
  readonly polls: number;
  /** How many rows it exports, where they were counted. */
  readonly rows?: number;
}

/** A job at one time, with the times of its plan as far as the facts determine them. */
export function jobRow(facts: JobFacts, { at, polls, rows }: RowContext): JobRow {
  const { id, createdAt, dataSetGoneAt, lifecycle, request, batchIds } = facts;
  const cancelAskedAt = cancelOf(facts);
  const { outcome } = endOf(facts);
  const job = standingAt(facts, at);
  const counted = job.phase === 'succeeded' ? rows : undefined;
  const code = firstError(job)?.code;
  return {
    id,
    createdAt,
    ...instantsOf(facts),
    ...(cancelAskedAt !== undefined && { cancelAskedAt }),
    ...(dataSetGoneAt !== undefined && { dataSetGoneAt }),
    ...(outcome && { outcome }),
    phase: job.phase,
    script: lifecycle.script,
    ...choiceOf(facts),
    dataSetId: request.dataSetId,
    segments: (batchSegments(facts) ?? request.filter?.segments ?? []).map(({ id: of }) => of),
    perSegment: isPerSegment(request),
    batches: [...batchIds],
    ...(counted !== undefined && { rows: counted }),
    polls,
    ...(code && { errorCode: code }),
  };
}

type Instants = Pick<JobRow, 'exportAt' | 'exportedAt' | 'writeAt' | 'writtenAt' | 'endAt'>;

/** What the job shows when it will not change any more. */
function instantsOf(facts: JobFacts): Instants {
  const { exporting, writing, total } = standingAt(facts, NEVER);
  return {
    ...(exporting && { exportAt: exporting.startAt }),
    ...(exporting?.endAt !== undefined && { exportedAt: exporting.endAt }),
    ...(writing && { writeAt: writing.startAt }),
    ...(writing?.endAt !== undefined && { writtenAt: writing.endAt }),
    ...(total.endAt !== undefined && { endAt: total.endAt }),
  };
}

function choiceOf({ chosenBy, flaw, lifecycle }: JobFacts): Pick<JobRow, 'chosenBy' | 'rule'> {
  if (lifecycle.number === undefined) return { chosenBy: 'observed' };
  // Whatever was chosen: what cannot be exported fails.
  if (flaw !== undefined) return { chosenBy: 'request' };
  if (chosenBy === undefined) return { chosenBy: 'default' };
  if (chosenBy === 'header' || chosenBy === 'flag') return { chosenBy };
  return { chosenBy: 'rule', rule: chosenBy };
}
