// Generated from contracts/schemas/any. Do not edit: run `npm run generate`.

/**
 * The ID of an export job in paths and cursors.
 */
export type JobId = number;

/**
 * The events to export with the profiles. Without it, none.
 */
export interface AnyAdditionalFields {
  eventList?: AnyEventList;
}
/**
 * The fields of the events, separated by commas, and which events.
 */
export interface AnyEventList {
  fields?: string;
  filter?: AnyEventFilter;
}
/**
 * Bounds of the time at which an event was ingested.
 */
export interface AnyEventFilter {
  fromIngestTimestamp?: string;
  /**
   * The fromIngestTimestamp: one document calls it so where it speaks of events.
   */
  fromTimestamp?: string;
  toIngestTimestamp?: string;
}
/**
 * IDs in the compute gateway.
 */
export interface AnyComputeIds {
  exportJob?: string;
  pushJob?: string;
}
/**
 * A request to create a dataset in the format of any document or known client.
 */
export interface AnyDataSetRequest {
  name?: string;
  description?: string;
  schemaRef?: AnySchemaRef;
  schema?: string;
  fileDescription?: {
    [k: string]: unknown;
  };
  aspect?: string;
  tags?: {
    [k: string]: string[];
  };
  enableErrorDiagnostics?: boolean;
  dataSourceId?: string;
  namespace?: string;
  connectorId?: string;
  connectionId?: string;
  systemLabels?: string[];
  unifiedTags?: string[];
}
/**
 * The schema of a dataset: an ID, and the content type of the requested version.
 */
export interface AnySchemaRef {
  id: string;
  contentType?: string;
}
/**
 * Where a job writes: with either spelling of the key, and batches as an array or as one object.
 */
export interface AnyDestination {
  datasetId?: string;
  dataSetId?: string;
  segmentPerBatch?: boolean;
  batchId?: string;
  batches?: AnySegmentBatch[] | AnySegmentBatch;
}
/**
 * The batch of one segment.
 */
export interface AnySegmentBatch {
  segmentId?: string;
  segmentNs?: string;
  status?: string[] | string;
  batchId?: string;
}
/**
 * Whether the job evaluates the segments first.
 */
export interface AnyEvaluationInfo {
  segmentation?: boolean;
}
/**
 * An export job as any edition writes it, known or to come. Timestamps are Unix time in milliseconds.
 */
export interface AnyExportJob {
  id: JobId;
  status: string;
  jobType?: string;
  profileInstanceId?: string;
  imsOrgId?: string;
  schema?: AnyJobSchema;
  mergePolicy?: AnyMergePolicy;
  fields?: string;
  filter?: AnyFilter;
  additionalFields?: AnyAdditionalFields;
  computeGatewayJobId?: AnyComputeIds;
  metrics?: AnyMetrics;
  destination?: AnyDestination;
  errors?: AnyJobError[];
  requestId?: string;
  creationTime?: number;
  updateTime?: number;
}
/**
 * The schema whose records are exported. Without it, that of profiles.
 */
export interface AnyJobSchema {
  name: string;
}
/**
 * The merge policy to use. Without a version, the latest one.
 */
export interface AnyMergePolicy {
  id?: string;
  version?: number;
}
/**
 * The filter of a job, as far as an edition echoes it.
 */
export interface AnyFilter {
  segments?: AnySegmentFilter[];
  segmentQualificationTime?: AnyWindow;
  fromIngestTimestamp?: string;
  emptyProfiles?: boolean;
}
/**
 * A segment that a job exports.
 */
export interface AnySegmentFilter {
  segmentId?: string;
  segmentNs?: string;
  status?: string[];
}
/**
 * Bounds of the time at which a profile entered a segment.
 */
export interface AnyWindow {
  startTime?: string;
  endTime?: string;
}
/**
 * The clocks and the counters of a job.
 */
export interface AnyMetrics {
  totalTime?: AnyInterval;
  profileExportTime?: AnyInterval;
  aCPDatasetWriteTime?: AnyInterval;
  totalExportedProfileCounter?: number;
  exportedProfileByNamespaceCounter?: NamespaceCounters;
}
/**
 * An interval of work, finished or not.
 */
export interface AnyInterval {
  startTimeInMs?: number;
  endTimeInMs?: number;
  totalTimeInMs?: number;
}
/**
 * Exported profiles by identity namespace. They need not add up to the total.
 */
export interface NamespaceCounters {
  [k: string]: number;
}
/**
 * One reason why a job failed.
 */
export interface AnyJobError {
  code?: string;
  msg?: string;
  callStack?: string;
}
/**
 * One page of export jobs as any edition writes it.
 */
export interface AnyExportJobPage {
  records: AnyExportJob[];
  page?: AnyPagePosition;
  link?: AnyPageLink;
}
/**
 * The position of the page in the list.
 */
export interface AnyPagePosition {
  sortField?: string;
  sort?: string;
  pageOffset?: string;
  pageSize?: number;
}
/**
 * The path of the next page: empty, or absent, at the end.
 */
export interface AnyPageLink {
  next?: string;
}
/**
 * A request to create an export job as any document allows it. Timestamps are only strings here: the service checks them itself.
 */
export interface AnyExportJobRequest {
  fields?: string;
  mergePolicy?: AnyMergePolicy;
  filter?: AnyRequestedFilter;
  additionalFields?: AnyAdditionalFields;
  destination: AnyRequestedDestination;
  schema?: AnyJobSchema;
  evaluationInfo?: AnyEvaluationInfo;
}
/**
 * Which profiles to export. Without it, all of them.
 */
export interface AnyRequestedFilter {
  segments?: AnyRequestedSegment[];
  segmentQualificationTime?: AnyWindow;
  fromIngestTimestamp?: string;
  /**
   * Only the events that were ingested later; one document has this name.
   */
  fromTimestamp?: string;
  emptyProfiles?: boolean;
}
/**
 * A segment to export.
 */
export interface AnyRequestedSegment {
  segmentId: string;
  segmentNs?: string;
  /**
   * The segmentNs as one document misspells it.
   */
  sgementNs?: string;
  status?: ('realized' | 'existing' | 'exited')[];
}
/**
 * The dataset to export to.
 */
export interface AnyRequestedDestination {
  datasetId: string;
  segmentPerBatch?: boolean;
}
