import type { EditionName, WorldJob as JobInFile } from '@aep-sim/types';
import { isPerSegment } from '../core/batch-segments.ts';
import type { DataSetFacts } from '../core/data-set.ts';
import { idSource } from '../core/ids.ts';
import type { ExportRequest } from '../core/job-facts.ts';
import { lifecycleAt } from '../core/lifecycle.ts';
import { endOf } from '../core/plan.ts';
import { quoted } from '../core/sentence.ts';
import type { Problem } from '../editions/decoded.ts';
import { nearest } from '../editions/nearest.ts';
import { decodeExportRequest } from '../editions/request.ts';
import { segmentStatuses } from '../editions/segment-statuses.ts';
import type { WorldJob } from '../tenants/worlds/world.ts';
import { instantIn } from './instant.ts';
import { observedIn } from './observed.ts';

export interface JobContext {
  /** The path of the job in the file, as a JSON Pointer. */
  readonly at: string;
  readonly dataSets: ReadonlyMap<string, DataSetFacts>;
  /** Whose meaning the statuses of segments have. */
  readonly edition: EditionName;
  readonly problems: Problem[];
}

/** The IDs that the file omits are the same in every sandbox, as the jobs are. */
const ids = () => idSource({ seed: 'world file', org: '', sandbox: '' });

export function jobOf(job: JobInFile, { at, dataSets, edition, problems }: JobContext): WorldJob {
  const { id, requestId, profileInstanceId: instance = 'ups', cancelAskedAt } = job;
  const request = requestOf(job, at, problems);
  checkDataSet(request.dataSetId, {
    at: `${at}/request/destination/datasetId`,
    dataSets,
    problems,
  });
  const batches = isPerSegment(request) ? (request.filter?.segments?.length ?? 0) : 1;
  const askedAt =
    cancelAskedAt === undefined
      ? undefined
      : instantIn(cancelAskedAt, `${at}/cancelAskedAt`, problems);
  const made: WorldJob = {
    id,
    createdAt: instantIn(job.createdAt, `${at}/createdAt`, problems),
    requestId: requestId ?? ids().word(`request of job ${id}`),
    instance,
    request,
    batchIds: batchIdsOf(job, { batches, at, problems }),
    ...segmentStatuses[edition],
    ...courseOf(job, at, problems),
  };
  if (askedAt === undefined) return made;
  checkCancel(made, askedAt, `${at}/cancelAskedAt`, problems);
  return { ...made, cancelAskedAt: askedAt };
}

function requestOf({ request }: JobInFile, at: string, problems: Problem[]): ExportRequest {
  const decoded = decodeExportRequest(request);
  if (decoded.ok) return decoded.value;
  problems.push(...decoded.problems.map((each) => ({ ...each, at: `${at}/request${each.at}` })));
  return { dataSetId: request.destination.datasetId, schemaName: request.schema?.name ?? '' };
}

interface Place {
  readonly at: string;
  readonly problems: Problem[];
}

/** A job whose dataset does not exist, or cannot contain profiles, could not have been created. */
function checkDataSet(
  id: string,
  { at, dataSets, problems }: Place & Pick<JobContext, 'dataSets'>,
): void {
  const dataSet = dataSets.get(id);
  if (dataSet?.holdsProfiles) return;
  const union = [...dataSets.values()].filter((one) => one.holdsProfiles).map((one) => one.id);
  const meant = nearest(id, union);
  problems.push({
    at,
    message: dataSet
      ? `must be a dataset with the schema https://ns.adobe.com/xdm/context/profile__union; ${quoted(id)} has another`
      : `must be the ID of one of the dataSets; got ${quoted(id)}`,
    ...(meant !== undefined && { nearest: meant }),
  });
}

function batchIdsOf(
  { id, batchIds }: JobInFile,
  { batches, at, problems }: Place & { readonly batches: number },
): readonly string[] {
  if (!batchIds) {
    return Array.from({ length: batches }, (_, index) =>
      ids().hex(`batch ${index} of job ${id}`, 32),
    );
  }
  if (batchIds.length !== batches) {
    const wanted = batches === 1 ? '1 ID' : `${batches} IDs, one for each segment`;
    problems.push({ at: `${at}/batchIds`, message: `must have ${wanted}; got ${batchIds.length}` });
  }
  return batchIds;
}

/** How the job runs: as observed, or by script and pace. */
function courseOf(
  { script = 'succeeds', pace, metrics, computeGatewayJobId }: JobInFile,
  at: string,
  problems: Problem[],
): Pick<WorldJob, 'lifecycle' | 'observed' | 'counts' | 'population' | 'runs'> {
  const runs = computeGatewayJobId && {
    runs: {
      exportRunId: computeGatewayJobId.exportJob ?? '',
      writeRunId: computeGatewayJobId.pushJob ?? '',
    },
  };
  if (!metrics) return { lifecycle: lifecycleAt(script, pace ?? 'quick'), ...runs };
  if (pace !== undefined) {
    problems.push({ at: `${at}/pace`, message: 'is not allowed with metrics, which define it' });
  }
  return { ...observedIn(metrics, { script, at: `${at}/metrics`, problems }), ...runs };
}

function checkCancel(job: WorldJob, askedAt: number, at: string, problems: Problem[]): void {
  const { endAt } = endOf(job);
  if (askedAt >= job.createdAt && askedAt <= endAt) return;
  problems.push({ at, message: 'must be between the creation of the job and its end' });
}
