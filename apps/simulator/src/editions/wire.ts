import { DEFAULT_STATUSES, isPerSegment, OWN_NAMESPACE } from '../core/batch-segments.ts';
import type { Batch, Interval, Job, Phase } from '../core/job.ts';
import type { ExportRequest, JobFacts, SegmentChoice } from '../core/job-facts.ts';
import { firstError } from './job-error.ts';

/** What sets the state of a job apart from one edition to the next. */
export interface Traits {
  /** `computeGatewayJobId` while nothing runs yet. */
  readonly idle: { readonly exportJob?: '' };
  /** Whether the write to the dataset is named (`pushJob`) and timed (`aCPDatasetWriteTime`). */
  readonly showsWrite: boolean;
  readonly showsCounters: boolean;
  /** Whether a job that succeeded can show errors. */
  readonly errorsOnSuccess: boolean;
}

const statuses: Record<Phase, string> = {
  queued: 'NEW',
  exporting: 'PROCESSING',
  writing: 'PROCESSING',
  cancelling: 'CANCELLING',
  succeeded: 'SUCCEEDED',
  failed: 'FAILED',
  cancelled: 'CANCELLED',
};

export function status({ phase }: Job): string {
  return statuses[phase];
}

const LOGGER = 'com.adobe.aep.unifiedprofile.common.logging.Logger';

/** The documented errors: those of job 722 for a failed write, code 0100000003 otherwise. */
export function errors(job: Job, { errorsOnSuccess }: Traits): object {
  const first = firstError(job);
  if (!first || (job.phase === 'succeeded' && !errorsOnSuccess)) return {};
  const shown = { ...first, callStack: LOGGER };
  if (job.failure !== 'write') return { errors: [shown] };
  return {
    errors: [
      shown,
      {
        code: 'unknown',
        msg: 'Job aborted.',
        callStack: 'org.apache.spark.SparkException: Job aborted.',
      },
    ],
  };
}

/** The write as far as an edition shows it. If a job fails in it, it is never shown: see job 722. */
function shownWrite({ facts, writing }: Job, { showsWrite }: Traits): Interval | undefined {
  return showsWrite && facts.lifecycle.script !== 'fails-writing' ? writing : undefined;
}

/** `computeGatewayJobId`: each run is named once it has started. */
export function runs(job: Job, traits: Traits): object {
  const { facts, exporting } = job;
  return {
    ...traits.idle,
    ...(exporting && { exportJob: facts.runs?.exportRunId }),
    ...(shownWrite(job, traits) && { pushJob: facts.runs?.writeRunId }),
  };
}

export function metrics(job: Job, traits: Traits): object {
  const { facts, phase, total, exporting } = job;
  const writing = shownWrite(job, traits);
  return {
    totalTime: interval(total),
    ...(exporting && { profileExportTime: interval(exporting) }),
    ...(writing && { aCPDatasetWriteTime: interval(writing) }),
    ...(phase === 'succeeded' &&
      traits.showsCounters && {
        totalExportedProfileCounter: facts.counts?.total ?? 0,
        exportedProfileByNamespaceCounter: facts.counts?.byNamespace ?? {},
      }),
  };
}

function interval({ startAt, endAt }: Interval): object {
  return endAt === undefined
    ? { startTimeInMs: startAt }
    : { startTimeInMs: startAt, endTimeInMs: endAt, totalTimeInMs: endAt - startAt };
}

export function mergePolicy({ mergePolicy }: ExportRequest): object {
  return mergePolicy ? { mergePolicy } : {};
}

/** The filter as far as the tutorial and the profile guide show it: its segments. */
export function segmentFilter({ filter }: ExportRequest): object {
  return filter?.segments ? { filter: { segments: filter.segments.map(segment) } } : {};
}

/** Fields, filter and additional fields as they were sent, no defaults filled in. */
export function echo({ fields, filter, additional }: ExportRequest): {
  fields: object;
  filter: object;
  additionalFields: object;
} {
  return {
    fields: fields === undefined ? {} : { fields },
    filter: filter ? { filter: fullFilter(filter) } : {},
    additionalFields: additional
      ? { additionalFields: additional.events ? { eventList: eventList(additional.events) } : {} }
      : {},
  };
}

/** The body of a create that requests the same; optional members stay omitted. */
export function createBody(request: ExportRequest): object {
  const { dataSetId, schemaName, perSegment, evaluate } = request;
  const { fields, filter, additionalFields } = echo(request);
  return {
    ...fields,
    ...mergePolicy(request),
    ...filter,
    ...additionalFields,
    destination: {
      datasetId: dataSetId,
      ...(perSegment !== undefined && { segmentPerBatch: perSegment }),
    },
    schema: { name: schemaName },
    ...(evaluate !== undefined && { evaluationInfo: { segmentation: evaluate } }),
  };
}

function fullFilter(filter: NonNullable<ExportRequest['filter']>): object {
  const { segments, qualified, updatedAfter, eventsAfter, eventsOnlyToo } = filter;
  return {
    ...(segments && { segments: segments.map(segment) }),
    ...(qualified && {
      segmentQualificationTime: {
        ...(qualified.from !== undefined && { startTime: qualified.from }),
        ...(qualified.to !== undefined && { endTime: qualified.to }),
      },
    }),
    ...(updatedAfter !== undefined && { fromIngestTimestamp: updatedAfter }),
    ...(eventsAfter !== undefined && { fromTimestamp: eventsAfter }),
    ...(eventsOnlyToo !== undefined && { emptyProfiles: eventsOnlyToo }),
  };
}

type Events = NonNullable<NonNullable<ExportRequest['additional']>['events']>;

function eventList({ fields, ingested }: Events): object {
  return {
    ...(fields !== undefined && { fields }),
    ...(ingested && {
      filter: {
        ...(ingested.after !== undefined && { fromIngestTimestamp: ingested.after }),
        ...(ingested.before !== undefined && { toIngestTimestamp: ingested.before }),
      },
    }),
  };
}

function segment({ id, namespace, statuses }: SegmentChoice): object {
  return {
    segmentId: id,
    ...(namespace !== undefined && { segmentNs: namespace }),
    ...(statuses && { status: statuses }),
  };
}

/** One entry of `batches`; what the request leaves to a default is filled in, as every document shows it. */
export function batch({ id, segment }: Batch, { statuses = DEFAULT_STATUSES }: JobFacts): object {
  return {
    segmentId: segment?.id ?? '',
    segmentNs: segment?.namespace ?? OWN_NAMESPACE,
    status: segment?.statuses?.length ? segment.statuses : statuses,
    batchId: id,
  };
}

/**
 * A destination as most editions write it: either one batch, or an array of one batch a segment.
 * The two keys are how the edition spells "dataset id" in the one form and in the other.
 */
export function destination(
  { facts, batches }: Job,
  keys: {
    readonly whole: 'dataSetId' | 'datasetId';
    readonly perSegment: 'dataSetId' | 'datasetId';
  },
): object {
  const { dataSetId } = facts.request;
  return isPerSegment(facts.request)
    ? {
        [keys.perSegment]: dataSetId,
        segmentPerBatch: true,
        batches: batches.map((one) => batch(one, facts)),
      }
    : { [keys.whole]: dataSetId, segmentPerBatch: false, batchId: batches[0]?.id ?? '' };
}

/** The destination in the lists of the tutorial and the profile guide, for a job with a single batch. */
export function listedDestination(job: Job): object {
  const { facts, batches } = job;
  return isPerSegment(facts.request)
    ? destination(job, { whole: 'datasetId', perSegment: 'datasetId' })
    : { datasetId: facts.request.dataSetId, batchId: batches[0]?.id ?? '' };
}
