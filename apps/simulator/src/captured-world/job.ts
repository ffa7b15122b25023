import type { AnyExportJob } from '@aep-sim/types';
import { isOnClock } from '../core/clock.ts';
import type { ScriptName } from '../core/script.ts';
import type { SeenJob } from './collect.ts';
import { lengthOf, metricsOf } from './metrics.ts';
import { batchesOf, requestOf } from './request.ts';

const FAILED_WRITE = '0090000009';

/** A job as a world file has it, from all that was seen of it; undefined where nothing tells its creation. */
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

const ended = ['SUCCEEDED', 'FAILED', 'CANCELLED'];

/** How the job stood at last. */
function lastView(views: readonly AnyExportJob[]): AnyExportJob {
  const rank = ({ status, updateTime = 0 }: AnyExportJob) =>
    (ended.includes(status) ? Number.MAX_SAFE_INTEGER / 2 : 0) + updateTime;
  return views.toSorted((a, b) => rank(a) - rank(b)).at(-1) as AnyExportJob;
}

/** How the job went. One that had not ended goes on as a new one does. */
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

/** One that succeeded with errors has failed in part; with several batches, some of them are missing then. */
function successOf(view: AnyExportJob): ScriptName {
  const batches = batchesOf(view);
  const isPart = batches.length <= 1 || batches.some(({ batchId }) => batchId === '');
  return view.errors?.length && isPart ? 'partly-fails' : 'succeeds';
}

/** The ids that one view shows of all batches: later ones leave out those that failed. */
function batchIdsOf(views: readonly AnyExportJob[]): readonly string[] | undefined {
  return views
    .map((view) => batchesOf(view).map(({ batchId = '' }) => batchId))
    .find((ids) => ids.length > 0 && ids.every((id) => id !== ''));
}

function timestamp(instant: number): string {
  return new Date(instant).toISOString();
}
