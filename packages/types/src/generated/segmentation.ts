// Generated from contracts/schemas/segmentation. Do not edit: run `npm run generate`.

/**
 * The ID of an export job in paths and cursors.
 */
export type JobId = number;
/**
 * How a job runs. Every documented job is a BATCH.
 */
export type JobType = 'BATCH' | 'STREAMING';
/**
 * Milliseconds since 1970-01-01T00:00:00Z.
 */
export type Instant = number;
/**
 * The dataset that a job writes to, and the batches with the result. Source: help/segmentation/api/export-jobs.md, its current text.
 */
export type Destination = WholeDestination | PerSegmentDestination;
/**
 * An interval of work that has started, and may have finished.
 */
export type StartedInterval = OpenInterval | Interval;
/**
 * The response to the creation of a dataset: its path, with an ID of 24 hexadecimal digits. The document does not show it: Catalog's own spelling.
 *
 * @minItems 1
 * @maxItems 1
 */
export type DataSetCreated = [string];
/**
 * An export job, in one of its states. Timestamps are Unix time in milliseconds. Source: help/segmentation/api/export-jobs.md, its current text.
 */
export type ExportJob =
  | NewExportJob
  | ProcessingExportJob
  | SucceededExportJob
  | FailedExportJob
  | CancellingExportJob
  | CancelledExportJob;

/**
 * The events to export with the profiles, bounded on both sides. Without it, none.
 */
export interface BoundedAdditionalFields {
  eventList?: RequestedEventList;
}
/**
 * The fields of the events, separated by commas, and which events.
 */
export interface RequestedEventList {
  fields?: string;
  filter?: RequestedEventFilter;
}
/**
 * Bounds of the time at which an event was ingested. RFC 3339.
 */
export interface RequestedEventFilter {
  fromIngestTimestamp?: string;
  toIngestTimestamp?: string;
}
/**
 * The response to a cancel: the job stops later. Source: help/segmentation/api/export-jobs.md, its current text.
 */
export interface CancelResponse {
  status: boolean;
  message: string;
}
/**
 * A job that has stopped. Inferred: no document shows this status.
 */
export interface CancelledExportJob {
  id: JobId;
  jobType: JobType;
  status: 'CANCELLED';
  profileInstanceId: string;
  imsOrgId: string;
  schema: JobSchema;
  mergePolicy?: MergePolicy;
  fields?: string;
  filter?: EchoedFilter;
  additionalFields?: EchoedAdditionalFields;
  computeGatewayJobId: ExportComputeId;
  metrics: CancelledMetrics;
  destination: Destination;
  requestId: string;
  creationTime: Instant;
  updateTime: Instant;
}
/**
 * The schema whose records a job exports.
 */
export interface JobSchema {
  name: string;
}
/**
 * The policy that merges the fragments of a profile, echoed as it was sent.
 */
export interface MergePolicy {
  id?: string;
  version?: number;
}
/**
 * The whole filter of a job, echoed as it was sent.
 */
export interface EchoedFilter {
  segments?: SegmentFilter[];
  segmentQualificationTime?: EchoedWindow;
  fromIngestTimestamp?: string;
  fromTimestamp?: string;
  emptyProfiles?: boolean;
}
/**
 * A segment that a job exports, echoed as it was sent.
 */
export interface SegmentFilter {
  segmentId: string;
  segmentNs?: string;
  status?: string[];
}
/**
 * Bounds of the time at which a profile entered a segment, as they were sent.
 */
export interface EchoedWindow {
  startTime?: string;
  endTime?: string;
}
/**
 * The events that a job exports, as in the request.
 */
export interface EchoedAdditionalFields {
  eventList?: EchoedEventList;
}
/**
 * The fields and the filter of the events.
 */
export interface EchoedEventList {
  fields?: string;
  filter?: EchoedEventFilter;
}
/**
 * Bounds of the time at which an event was ingested, as they were sent.
 */
export interface EchoedEventFilter {
  fromIngestTimestamp?: string;
  toIngestTimestamp?: string;
}
/**
 * The ID in the compute gateway of a job whose export step has begun.
 */
export interface ExportComputeId {
  exportJob: string;
}
/**
 * The clocks of a cancelled job: only the steps that had begun. Inferred.
 */
export interface CancelledMetrics {
  totalTime: Interval;
  profileExportTime?: Interval;
}
/**
 * An interval of work that has finished. totalTimeInMs is the end minus the start.
 */
export interface Interval {
  startTimeInMs: Instant;
  endTimeInMs: Instant;
  totalTimeInMs: number;
}
/**
 * One batch for the whole job.
 */
export interface WholeDestination {
  datasetId: string;
  segmentPerBatch: false;
  batchId: string;
}
/**
 * One batch for each segment. Here the key is dataSetId.
 */
export interface PerSegmentDestination {
  dataSetId: string;
  segmentPerBatch: true;
  batches: LooseSegmentBatch[];
}
/**
 * The batch of one segment. The document once prints its status as a bare string.
 */
export interface LooseSegmentBatch {
  segmentId: string;
  segmentNs: string;
  status: string[] | string;
  batchId: string;
}
/**
 * A job that is marked for cancelling. Inferred: no document shows this status.
 */
export interface CancellingExportJob {
  id: JobId;
  jobType: JobType;
  status: 'CANCELLING';
  profileInstanceId: string;
  imsOrgId: string;
  schema: JobSchema;
  mergePolicy?: MergePolicy;
  fields?: string;
  filter?: EchoedFilter;
  additionalFields?: EchoedAdditionalFields;
  computeGatewayJobId: ExportComputeId;
  metrics: RunningMetrics;
  destination: Destination;
  requestId: string;
  creationTime: Instant;
  updateTime: Instant;
}
/**
 * The clocks of a job that runs. A step is absent until it begins.
 */
export interface RunningMetrics {
  totalTime: OpenInterval;
  profileExportTime?: StartedInterval;
}
/**
 * An interval of work that has started and not finished. Unix time in milliseconds.
 */
export interface OpenInterval {
  startTimeInMs: Instant;
}
/**
 * Whether the job evaluates the segments first. Without it, it does not.
 */
export interface EvaluationInfo {
  segmentation?: boolean;
}
/**
 * A job that waits.
 */
export interface NewExportJob {
  id: JobId;
  jobType: JobType;
  status: 'NEW';
  profileInstanceId: string;
  imsOrgId: string;
  schema: JobSchema;
  mergePolicy?: MergePolicy;
  fields?: string;
  filter?: EchoedFilter;
  additionalFields?: EchoedAdditionalFields;
  computeGatewayJobId: UnstartedComputeId;
  metrics: NewMetrics;
  destination: Destination;
  requestId: string;
  creationTime: Instant;
  updateTime: Instant;
}
/**
 * A job that waits: the ID is the empty string.
 */
export interface UnstartedComputeId {
  exportJob: '';
}
/**
 * The metrics of a new job: its time starts with its creation.
 */
export interface NewMetrics {
  totalTime: OpenInterval;
}
/**
 * A job that runs.
 */
export interface ProcessingExportJob {
  id: JobId;
  jobType: JobType;
  status: 'PROCESSING';
  profileInstanceId: string;
  imsOrgId: string;
  schema: JobSchema;
  mergePolicy?: MergePolicy;
  fields?: string;
  filter?: EchoedFilter;
  additionalFields?: EchoedAdditionalFields;
  computeGatewayJobId: ExportComputeId;
  metrics: RunningMetrics;
  destination: Destination;
  requestId: string;
  creationTime: Instant;
  updateTime: Instant;
}
/**
 * A job whose batches can be read. It may carry errors.
 */
export interface SucceededExportJob {
  id: JobId;
  jobType: JobType;
  status: 'SUCCEEDED';
  profileInstanceId: string;
  imsOrgId: string;
  schema: JobSchema;
  mergePolicy?: MergePolicy;
  fields?: string;
  filter?: EchoedFilter;
  additionalFields?: EchoedAdditionalFields;
  computeGatewayJobId: ExportComputeId;
  metrics: SucceededMetrics;
  destination: Destination;
  /**
   * @minItems 1
   */
  errors?: [JobError, ...JobError[]];
  requestId: string;
  creationTime: Instant;
  updateTime: Instant;
}
/**
 * The clocks and the counters of a job that succeeded.
 */
export interface SucceededMetrics {
  totalTime: Interval;
  profileExportTime: Interval;
  totalExportedProfileCounter: number;
  exportedProfileByNamespaceCounter: NamespaceCounters;
}
/**
 * Exported profiles by identity namespace. They need not add up to the total.
 */
export interface NamespaceCounters {
  [k: string]: number;
}
/**
 * One reason why a job, or a part of it, failed.
 */
export interface JobError {
  code: string;
  msg: string;
  callStack: string;
}
/**
 * A job that wrote nothing, and why.
 */
export interface FailedExportJob {
  id: JobId;
  jobType: JobType;
  status: 'FAILED';
  profileInstanceId: string;
  imsOrgId: string;
  schema: JobSchema;
  mergePolicy?: MergePolicy;
  fields?: string;
  filter?: EchoedFilter;
  additionalFields?: EchoedAdditionalFields;
  computeGatewayJobId: ExportComputeId;
  metrics: FailedMetrics;
  destination: Destination;
  /**
   * @minItems 1
   */
  errors: [JobError, ...JobError[]];
  requestId: string;
  creationTime: Instant;
  updateTime: Instant;
}
/**
 * The clocks of a job that failed.
 */
export interface FailedMetrics {
  totalTime: Interval;
  profileExportTime: Interval;
}
/**
 * One page of the list of export jobs, newest first. Source: help/segmentation/api/export-jobs.md, its current text.
 */
export interface ExportJobPage {
  records: ExportJob[];
  page: PagePosition;
  link: PageLink;
}
/**
 * The position of a page in the list. pageOffset is the cursor {creationTime}_{id} of the last record on the page.
 */
export interface PagePosition {
  sortField: string;
  sort: 'asc' | 'desc';
  pageOffset: string;
  pageSize: number;
}
/**
 * The path of the next page, relative to the base of the API.
 */
export interface PageLink {
  next: string;
}
/**
 * A request to create an export job. fields are dotted paths separated by commas; without it, all. Source: help/segmentation/api/export-jobs.md, its current text.
 */
export interface ExportJobRequest {
  fields?: string;
  mergePolicy?: RequestedMergePolicy;
  filter?: RequestedFilter;
  additionalFields?: BoundedAdditionalFields;
  destination: RequestedDestination;
  schema: RequestedSchema;
  evaluationInfo?: EvaluationInfo;
}
/**
 * The merge policy to use. Without a version, the latest one.
 */
export interface RequestedMergePolicy {
  id?: string;
  version?: number;
}
/**
 * Which profiles to export. Without it, all of them. Timestamps are RFC 3339.
 */
export interface RequestedFilter {
  segments?: RequestedSegment[];
  segmentQualificationTime?: RequestedWindow;
  fromIngestTimestamp?: string;
  emptyProfiles?: boolean;
}
/**
 * A segment to export. Without a status: realized.
 */
export interface RequestedSegment {
  segmentId: string;
  segmentNs?: string;
  status?: ('realized' | 'exited')[];
}
/**
 * Bounds of the time at which a profile entered a segment. RFC 3339, either or both.
 */
export interface RequestedWindow {
  startTime?: string;
  endTime?: string;
}
/**
 * The dataset to export to. segmentPerBatch, false if absent, requests one batch for each segment.
 */
export interface RequestedDestination {
  datasetId: string;
  segmentPerBatch?: boolean;
}
/**
 * The schema of the dataset to export to: that of profiles, by its own name or as their union schema.
 */
export interface RequestedSchema {
  name:
    | '_xdm.context.profile'
    | '_xdm.context.profile__union'
    | 'https://ns.adobe.com/xdm/context/profile__union';
}
