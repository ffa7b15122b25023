import type { AnyExportJob } from '@aep-sim/types';
import { isOnClock } from '../core/clock.ts';
import type { ScriptName } from '../core/script.ts';
import type { SeenJob } from './collect.ts';
import { lengthOf, metricsOf } from './metrics.ts';
import { batchesOf, requestOf } from './request.ts';

const FAILED_WRITE = '0090000009';

/** A job for a world file, from all captures of it; undefined if its creation time is missing. */
export function jobFrom(seen: SeenJob): Record<string, unknown> | undefined {
  const last = lastView(seen.views);
  const createdAt = last.creationTime ?? last.metrics?.totalTime?.startTimeInMs;
  if (!isOnClock(createdAt)) return undefined;
  const { requestId, profileInstanceId, computeGatewayJobId: runs } = last;
  const batchIds = batchIdsOf(seen.views);
  return {
    id: last.id,
    createdAt: timestamp(createdAt),
    ...(requestId && { requestId }),
    ...(profileInstanceId && { profileInstanceId }),
    request: requestOf(seen),
    ...(batchIds && { batchIds }),
    ...courseOf(last, createdAt),
    ...(runs?.exportJob && {
      computeGatewayJobId: {
        exportJob: runs.exportJob,
        ...(runs.pushJob && { pushJob: runs.pushJob }),
      },
    }),
  };
}

const TERMINAL_STATUSES = ['SUCCEEDED', 'FAILED', 'CANCELLED'];

/** The last state of the job. */
function lastView(views: readonly AnyExportJob[]): AnyExportJob {
  const rank = ({ status, updateTime = 0 }: AnyExportJob) =>
    (TERMINAL_STATUSES.includes(status) ? Number.MAX_SAFE_INTEGER / 2 : 0) + updateTime;
  return views.toSorted((a, b) => rank(a) - rank(b)).at(-1) as AnyExportJob;
}

/** The script of the job. One that was not finished continues like a new one. */
function courseOf(view: AnyExportJob, createdAt: number): Record<string, unknown> {
  const { status, updateTime } = view;
  const metrics = metricsOf(view);
  if (status === 'SUCCEEDED' || status === 'FAILED') {
    const script = status === 'FAILED' ? failureOf(view) : successOf(view);
    return { script, ...(metrics && { metrics }) };
  }
  if (status !== 'CANCELLED' && status !== 'CANCELLING') return {};
  const tookMs = lengthOf(view);
  const askedAt = tookMs === undefined ? Math.max(updateTime ?? 0, createdAt) : createdAt + tookMs;
  return { script: 'stuck', cancelAskedAt: timestamp(askedAt), ...(metrics && { metrics }) };
}

function failureOf({ errors = [], metrics }: AnyExportJob): ScriptName {
  const isWrite = errors.some(({ code }) => code === FAILED_WRITE) || metrics?.aCPDatasetWriteTime;
  return isWrite ? 'fails-writing' : 'fails-exporting';
}

/** Errors in a job that succeeded mean a partial failure; with several batches, some of them are missing. */
function successOf(view: AnyExportJob): ScriptName {
  const batches = batchesOf(view);
  const isPart = batches.length <= 1 || batches.some(({ batchId }) => batchId === '');
  return view.errors?.length && isPart ? 'partly-fails' : 'succeeds';
}

/** The IDs of all batches: later responses omit those that failed. */
function batchIdsOf(views: readonly AnyExportJob[]): readonly string[] | undefined {
  return views
    .map((view) => batchesOf(view).map(({ batchId = '' }) => batchId))
    .find((ids) => ids.length > 0 && ids.every((id) => id !== ''));
}

function timestamp(instant: number): string {
  return new Date(instant).toISOString();
}
