// Generated from contracts/schemas/tutorial. Do not edit: run `npm run generate`.

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
 * The dataset that a job writes to, and the batches with the result. Source: help/segmentation/tutorials/export-data.md, 2019 and 2020.
 */
export type Destination =
  WholeDestination | PerSegmentDestination | ListedDestination | ListedPerSegmentDestination;
/**
 * An interval of work that has started, and may have finished.
 */
export type StartedInterval = OpenInterval | Interval;
/**
 * The response to the creation of a dataset: its path, with an ID of 24 hexadecimal digits. Source: help/segmentation/tutorials/export-data.md, 2019 and 2020.
 *
 * @minItems 1
 * @maxItems 1
 */
export type DataSetCreated = [string];
/**
 * An export job, in one of its states. Timestamps are Unix time in milliseconds. Source: help/segmentation/tutorials/export-data.md, 2019 and 2020.
 */
export type ExportJob =
  | NewExportJob
  | ProcessingExportJob
  | SucceededExportJob
  | FailedExportJob
  | CancellingExportJob
  | CancelledExportJob;
/**
 * Where a failed job would have written: no batch has an ID.
 */
export type FailedDestination =
  | FailedListedDestination
  | FailedListedPerSegmentDestination
  | FailedWholeDestination
  | FailedPerSegmentDestination;

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
  filter?: SegmentsFilter;
  computeGatewayJobId: StartedComputeIds;
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
 * The filter as the editions show it that echo only its segments.
 */
export interface SegmentsFilter {
  segments: SegmentFilter[];
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
 * The IDs in the compute gateway of the steps that have begun.
 */
export interface StartedComputeIds {
  exportJob?: string;
  pushJob?: string;
}
/**
 * The clocks of a cancelled job: only the steps that had begun. Inferred.
 */
export interface CancelledMetrics {
  totalTime: Interval;
  profileExportTime?: Interval;
  aCPDatasetWriteTime?: Interval;
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
 * One batch for each segment.
 */
export interface PerSegmentDestination {
  dataSetId: string;
  segmentPerBatch: true;
  batches: SegmentBatch[];
}
/**
 * The batch that holds the profiles of one segment.
 */
export interface SegmentBatch {
  segmentId: string;
  segmentNs: string;
  status: string[];
  batchId: string;
}
/**
 * One batch for the whole job, as lists show it.
 */
export interface ListedDestination {
  datasetId: string;
  batchId: string;
}
/**
 * One batch for each segment, as lists show it. Inferred: no document shows it.
 */
export interface ListedPerSegmentDestination {
  datasetId: string;
  segmentPerBatch: true;
  batches: SegmentBatch[];
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
  filter?: SegmentsFilter;
  computeGatewayJobId: StartedComputeIds;
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
  aCPDatasetWriteTime?: StartedInterval;
}
/**
 * An interval of work that has started and not finished. Unix time in milliseconds.
 */
export interface OpenInterval {
  startTimeInMs: Instant;
}
/**
 * The schema of the dataset: an ID, and the content type of the requested version.
 */
export interface ClosedSchemaRef {
  id: string;
  contentType?: string;
}
/**
 * The IDs in the compute gateway of a job whose two steps have run.
 */
export interface ComputeIds {
  exportJob: string;
  pushJob: string;
}
/**
 * A request to create the dataset to export to. Source: help/segmentation/tutorials/export-data.md, 2019 and 2020.
 */
export interface DataSetRequest {
  name: string;
  schemaRef: ClosedSchemaRef;
  fileDescription?: FileDescription;
  aspect?: string;
}
/**
 * How the dataset stores its files.
 */
export interface FileDescription {
  persisted?: boolean;
  containerFormat?: string;
  format?: string;
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
  filter?: SegmentsFilter;
  computeGatewayJobId: NoComputeIds;
  metrics: NewMetrics;
  destination: Destination;
  requestId: string;
  creationTime: Instant;
  updateTime: Instant;
}
/**
 * A job that waits has no IDs of the compute gateway yet.
 */
export interface NoComputeIds {}
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
  filter?: SegmentsFilter;
  computeGatewayJobId: StartedComputeIds;
  metrics: RunningMetrics;
  destination: Destination;
  requestId: string;
  creationTime: Instant;
  updateTime: Instant;
}
/**
 * A job whose batches can be read.
 */
export interface SucceededExportJob {
  id: JobId;
  jobType: JobType;
  status: 'SUCCEEDED';
  profileInstanceId: string;
  imsOrgId: string;
  schema: JobSchema;
  mergePolicy?: MergePolicy;
  filter?: SegmentsFilter;
  computeGatewayJobId: ComputeIds;
  metrics: SucceededMetrics;
  destination: Destination;
  requestId: string;
  creationTime: Instant;
  updateTime: Instant;
}
/**
 * The metrics of a job that succeeded: every step has finished.
 */
export interface SucceededMetrics {
  totalTime: Interval;
  profileExportTime: Interval;
  aCPDatasetWriteTime: Interval;
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
  filter?: SegmentsFilter;
  computeGatewayJobId: FailedComputeIds;
  metrics: FailedMetrics;
  destination: FailedDestination;
  /**
   * @minItems 1
   */
  errors: [JobError, ...JobError[]];
  requestId: string;
  creationTime: Instant;
  updateTime: Instant;
}
/**
 * The IDs in the compute gateway of a job that failed. The write has one if the dataset was deleted during it.
 */
export interface FailedComputeIds {
  exportJob: string;
  pushJob?: string;
}
/**
 * The metrics of a job that failed. A job that fails in its write shows no write. A job whose dataset was deleted during its write shows when the write started and ended.
 */
export interface FailedMetrics {
  totalTime: Interval;
  profileExportTime: Interval;
  aCPDatasetWriteTime?: Interval;
}
/**
 * As ListedDestination, without a batch.
 */
export interface FailedListedDestination {
  datasetId: string;
  batchId: '';
}
/**
 * As ListedPerSegmentDestination, without batches.
 */
export interface FailedListedPerSegmentDestination {
  datasetId: string;
  segmentPerBatch: true;
  batches: FailedSegmentBatch[];
}
/**
 * The place of a batch that a failed job never wrote: its ID is the empty string.
 */
export interface FailedSegmentBatch {
  segmentId: string;
  segmentNs: string;
  status: string[];
  batchId: '';
}
/**
 * As WholeDestination, without a batch.
 */
export interface FailedWholeDestination {
  datasetId: string;
  segmentPerBatch: false;
  batchId: '';
}
/**
 * As PerSegmentDestination, without batches.
 */
export interface FailedPerSegmentDestination {
  dataSetId: string;
  segmentPerBatch: true;
  batches: FailedSegmentBatch[];
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
 * One page of the list of export jobs, newest first. Source: help/segmentation/tutorials/export-data.md, 2019 and 2020.
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
 * A request to create an export job. fields are dotted paths separated by commas; without it, all. Source: help/segmentation/tutorials/export-data.md, 2019 and 2020.
 */
export interface ExportJobRequest {
  fields?: string;
  mergePolicy?: RequestedMergePolicy;
  filter?: RequestedFilter;
  additionalFields?: RequestedAdditionalFields;
  destination: RequestedDestination;
  schema: RequestedSchema;
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
  /**
   * Only the events that were ingested later.
   */
  fromTimestamp?: string;
  emptyProfiles?: boolean;
}
/**
 * A segment to export. Without a status: the profiles that are in it now.
 */
export interface RequestedSegment {
  segmentId: string;
  segmentNs?: string;
  status?: ('realized' | 'existing' | 'exited')[];
}
/**
 * Bounds of the time at which a profile entered a segment. RFC 3339, either or both.
 */
export interface RequestedWindow {
  startTime?: string;
  endTime?: string;
}
/**
 * The events to export with the profiles. Without it, none.
 */
export interface RequestedAdditionalFields {
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
