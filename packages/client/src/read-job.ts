import { UnexpectedResponse } from './errors.ts';
import {
  integerIn,
  type JsonObject,
  listIn,
  numberIn,
  objectIn,
  objectsIn,
  stringIn,
  stringsIn,
  valueAt,
} from './json.ts';
import {
  type ExportBatch,
  type ExportJob,
  type ExportJobStatus,
  exportJobStatuses,
  type JobError,
  type Span,
} from './model.ts';

/**
 * Reads an export job as any edition returns it, known or to come.
 * Evidence: platform-spelling, segmentation-spelling, segmentation-2020-batches, guide-errors-on-success.
 * An ID, a status and a creation time are required; all else may be missing.
 *
 * @throws UnexpectedResponse with a JSON Pointer that begins with `pointer`.
 */
export function readExportJob(value: unknown, pointer = ''): ExportJob {
  const missing = (at: string, expected: string): UnexpectedResponse =>
    new UnexpectedResponse(`${pointer}${at}`, expected, value, { found: valueAt(value, at) });
  const job = objectIn(value);
  if (!job) throw missing('', 'an object');
  // A number in responses; some other clients have quoted it.
  const id = integerIn(job['id']);
  if (id === undefined) throw missing('/id', 'an integer of at least 0');
  const statusText = stringIn(job['status']);
  if (statusText === undefined) throw missing('/status', 'a non-empty string');

  const metrics = objectIn(job['metrics']) ?? {};
  const total = spanOf(metrics['totalTime']);
  // In all examples and observed responses, the total time starts with the creation.
  const createdAt = numberIn(job['creationTime']) ?? total?.startAt;
  if (createdAt === undefined) throw missing('/creationTime', 'Unix time in milliseconds');

  const exporting = spanOf(metrics['profileExportTime']);
  const writing = spanOf(metrics['aCPDatasetWriteTime']);
  const counters = countersOf(metrics);
  const requestId = stringIn(job['requestId']);
  const status = statusOf(statusText);
  return {
    id,
    status,
    statusText,
    ended: status === 'SUCCEEDED' || status === 'FAILED' || status === 'CANCELLED',
    ...destinationOf(objectIn(job['destination']) ?? {}),
    errors: listIn(job['errors']).map(errorOf),
    createdAt,
    updatedAt: numberIn(job['updateTime']) ?? createdAt,
    ...(total && { total }),
    ...(exporting && { exporting }),
    ...(writing && { writing }),
    ...(counters && { counters }),
    ...(requestId !== undefined && { requestId }),
    raw: value,
  };
}

/** Reads a job that was requested by its ID. @throws UnexpectedResponse, also for another job. */
export function readJobOf(id: number): (value: unknown) => ExportJob {
  return (value) => {
    const job = readExportJob(value);
    checkId(job.id, id, value);
    return job;
  };
}

/** @throws UnexpectedResponse if the response is about another job than the requested one. */
export function checkId(found: number, asked: number, body: unknown): void {
  if (found === asked) return;
  throw new UnexpectedResponse('/id', `${asked}, the ID of the requested job`, body);
}

function statusOf(text: string): ExportJobStatus {
  return exportJobStatuses.find((status) => status === text) ?? 'UNKNOWN';
}

function destinationOf(
  destination: JsonObject,
): Pick<ExportJob, 'dataSetId' | 'segmentPerBatch' | 'batches'> {
  const dataSetId = stringIn(destination['datasetId']) ?? stringIn(destination['dataSetId']);
  const said = destination['segmentPerBatch'];
  return {
    ...(dataSetId !== undefined && { dataSetId }),
    // Only a per-segment job has an array of batches; both kinds can have an object.
    segmentPerBatch: typeof said === 'boolean' ? said : Array.isArray(destination['batches']),
    batches: batchesOf(destination),
  };
}

/** One edition has both `batchId` and `batches`; there they are the same batch. */
function batchesOf(destination: JsonObject): readonly ExportBatch[] {
  const batches = objectsIn(destination['batches']).map(batchOf);
  const batchId = stringIn(destination['batchId']);
  const isNamed = batchId === undefined || batches.some((batch) => batch.batchId === batchId);
  return isNamed ? batches : [{ batchId }, ...batches];
}

function batchOf(batch: JsonObject): ExportBatch {
  const batchId = stringIn(batch['batchId']);
  const id = stringIn(batch['segmentId']);
  return {
    ...(batchId !== undefined && { batchId }),
    ...(id !== undefined && {
      segment: {
        id,
        namespace: stringIn(batch['segmentNs']) ?? 'ups',
        // An example in Adobe's documentation has an array in one entry and a string in the next.
        statuses: stringsIn(batch['status']),
      },
    }),
  };
}

function errorOf(value: unknown): JobError {
  const error = objectIn(value);
  const code = error?.['code'];
  const callStack = stringIn(error?.['callStack']);
  return {
    // The vendor's word for an error without a code.
    code: stringIn(code) ?? numberIn(code)?.toString() ?? 'unknown',
    message: stringIn(error?.['msg']) ?? stringIn(error?.['message']) ?? stringIn(value) ?? '',
    ...(callStack !== undefined && { callStack }),
  };
}

function spanOf(value: unknown): Span | undefined {
  const interval = objectIn(value);
  const startAt = numberIn(interval?.['startTimeInMs']);
  const endAt = numberIn(interval?.['endTimeInMs']);
  return startAt === undefined ? undefined : { startAt, ...(endAt !== undefined && { endAt }) };
}

function countersOf(metrics: JsonObject): ExportJob['counters'] {
  const total = numberIn(metrics['totalExportedProfileCounter']);
  if (total === undefined) return undefined;
  const counts = Object.entries(objectIn(metrics['exportedProfileByNamespaceCounter']) ?? {});
  const byNamespace = counts.filter(
    (count): count is [string, number] => numberIn(count[1]) !== undefined,
  );
  return { total, byNamespace: Object.fromEntries(byNamespace) };
}
