import type { Batch, BatchMetrics } from '@aep-sim/types';
import type { BatchAt, BatchState } from '../../core/batch.ts';
import { firstError } from '../../editions/job-error.ts';

const statuses = {
  waiting: 'queued',
  running: 'processing',
  written: 'success',
  replaced: 'inactive',
  failed: 'failed',
  cancelled: 'aborted',
} as const satisfies Readonly<Record<BatchState, Batch['status']>>;

/** Catalog's status for the state of a batch; the mapping is inferred. */
export function batchStatus({ state }: BatchAt): Batch['status'] {
  return statuses[state];
}

/** Catalog has a second name for two of its statuses (evidence: batch-statuses). */
const synonyms: Readonly<Record<string, Batch['status']>> = {
  active: 'success',
  failure: 'failed',
};

/** The status that a batch shows if a client filters by this one. */
export function shownStatus(status: string): string {
  return Object.hasOwn(synonyms, status) ? (synonyms[status] ?? status) : status;
}

/** The states whose status satisfies a condition. */
export function statesWhere(isWanted: (status: Batch['status']) => boolean): BatchState[] {
  return (Object.keys(statuses) as BatchState[]).filter((state) => isWanted(statuses[state]));
}

/** The properties that all batches share, by name. */
export function sameOfAll(org: string) {
  return {
    imsOrg: org,
    createdClient: 'aep-sim',
    createdUser: 'aep-sim',
    updatedUser: 'aep-sim',
    version: '1.0.0',
    inputFormat: { format: 'parquet' },
  } as const satisfies Partial<Batch>;
}

/** The other properties of a batch. */
export const ofEach: readonly string[] = [
  'status',
  'created',
  'updated',
  'relatedObjects',
  'metrics',
  'errors',
  'tags',
];

/** A batch as Catalog shows it. Evidence: batch-metrics. `records` is the number of its rows, if that is known. */
export function batchForm(batch: BatchAt, org: string, records?: number): Batch {
  const { job, state, viewId, updatedAt } = batch;
  const { dataSetId } = job.request;
  const reason = state === 'failed' ? reasonOf(batch) : undefined;
  const error = reason ?? (isInPart(batch) ? reasonOf(batch) : undefined);
  const { imsOrg, inputFormat, ...authors } = sameOfAll(org);
  return {
    imsOrg,
    status: batchStatus(batch),
    created: job.createdAt,
    updated: updatedAt,
    ...authors,
    relatedObjects: [{ type: 'dataSet', id: dataSetId }],
    metrics: metricsOf(batch, reason, records),
    errors: error ? [error] : [],
    tags: { acp_dataSetViewId: [viewId], acp_requestId: [job.requestId] },
    inputFormat,
  };
}

/** An only batch cannot fail in part: it is written, and has the error of its job. */
function isInPart({ job, failure, state }: BatchAt): boolean {
  const isWritten = state === 'written' || state === 'replaced';
  return isWritten && failure === 'part' && job.batchIds.length === 1;
}

function metricsOf(
  { startAt, endAt }: BatchAt,
  reason: Reason | undefined,
  records: number | undefined,
): BatchMetrics {
  return {
    ...(records !== undefined && {
      recordsRead: records,
      recordsWritten: records,
      recordsFailed: 0,
    }),
    ...(startAt !== undefined && { startTime: startAt }),
    ...(endAt !== undefined && { endTime: endAt }),
    ...(reason && { failureReason: reason.description }),
  };
}

export interface Reason {
  readonly code: string;
  readonly description: string;
}

/** Why a batch, or a part of its job, has failed: with the code and the message that the job shows. */
export function reasonOf({ job, failure }: BatchAt): Reason | undefined {
  const error = firstError({ facts: job, ...(failure && { failure }) });
  return error && { code: error.code, description: error.msg };
}
