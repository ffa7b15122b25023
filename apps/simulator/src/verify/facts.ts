import type { DataSetFacts } from '../core/data-set.ts';
import { followingHex, idSource } from '../core/ids.ts';
import type { ExportRequest } from '../core/job-facts.ts';
import { lifecycleAt } from '../core/lifecycle.ts';
import { quoted } from '../core/sentence.ts';
import { documentedDataSets } from '../tenants/worlds/documented-data-sets.ts';
import type { WorldJob } from '../tenants/worlds/world.ts';

/** The time at which everything is verified: 2026-01-01T00:00:00Z. */
export const NOW = 1_767_225_600_000;

export const HOUR_MS = 3_600_000;

/** What distinguishes a job in each status. */
export const statuses: Readonly<Record<string, Partial<WorldJob>>> = {
  NEW: { createdAt: NOW, lifecycle: lifecycleAt('stuck', 'realistic') },
  PROCESSING: { createdAt: NOW - HOUR_MS, lifecycle: lifecycleAt('stuck', 'quick') },
  SUCCEEDED: {},
  FAILED: { lifecycle: lifecycleAt('fails-writing', 'quick') },
  CANCELLING: {
    createdAt: NOW - HOUR_MS,
    lifecycle: lifecycleAt('stuck', 'realistic'),
    cancelAskedAt: NOW,
  },
  CANCELLED: {
    createdAt: NOW - HOUR_MS,
    lifecycle: lifecycleAt('stuck', 'quick'),
    cancelAskedAt: NOW - HOUR_MS / 2,
  },
};

/** What a state specifies about its job. */
export interface JobChoice {
  readonly id: number;
  readonly dataSetId: string;
  readonly segments: number;
  /** The ID of its batch; absent: a generated one. */
  readonly batchId?: string;
  /** A batch for each segment. */
  readonly perSegment?: boolean;
}

/** A job that has succeeded, unless `facts` differ. */
export function jobOf(
  { id, dataSetId, segments, batchId, perSegment = false }: JobChoice,
  facts: Partial<WorldJob> = {},
): WorldJob {
  const ids = idSource({ seed: 'provider states', org: '', sandbox: '' });
  const request: ExportRequest = {
    dataSetId,
    schemaName: '_xdm.context.profile',
    mergePolicy: { id: 'timestampOrdered-none-mp', version: 1 },
    ...(perSegment && { perSegment }),
    ...(segments > 0 && {
      filter: {
        segments: Array.from({ length: segments }, (_, at) => ({
          id: ids.uuid(`segment ${at}`),
          namespace: 'ups',
          statuses: ['realized'],
        })),
      },
    }),
  };
  const batches = perSegment ? segments : 1;
  return {
    id,
    createdAt: NOW - HOUR_MS,
    requestId: ids.word(`request ${id}`),
    instance: 'ups',
    request,
    lifecycle: lifecycleAt('succeeds', 'quick'),
    batchIds: Array.from(
      { length: batches },
      (_, at) => batchId ?? ids.hex(`batch ${id} ${at}`, 32),
    ),
    ...facts,
  };
}

/** @throws RangeError if it is not a dataset ID. */
export function dataSetOf(id: string): DataSetFacts {
  if (!/^[0-9a-f]{24}$/.test(id)) {
    throw new RangeError(`dataSetId must be 24 lowercase hexadecimal digits; got ${quoted(id)}`);
  }
  const [documented] = documentedDataSets;
  return {
    id,
    viewId: followingHex(id),
    createdAt: NOW - 24 * HOUR_MS,
    holdsProfiles: true,
    definition: documented?.definition ?? {},
  };
}
