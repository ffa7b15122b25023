/**
 * A client library for Adobe Experience Platform's export-jobs API that reads every documented version of a response.
 *
 * @packageDocumentation
 */

export type { CallOptions } from './call-options.ts';
export type {
  BatchFilter,
  CatalogPageOptions,
  DataSetFilter,
  FilterValue,
} from './catalog-filters.ts';
export type { CatalogListOptions } from './catalog-lists.ts';
export { type Client, createClient } from './client.ts';
export type { ClientOptions } from './client-options.ts';
export { type Clock, systemClock } from './clock.ts';
export type { DownloadOptions, FileProgress } from './download.ts';
export {
  ApiError,
  ClientError,
  CursorRepeated,
  ExportJobCancelled,
  ExportJobFailed,
  FileIncomplete,
  NetworkError,
  UnexpectedResponse,
  WaitTimedOut,
} from './errors.ts';
export type { Fetch } from './exchange.ts';
export type { FilesPageOptions, ListFilesOptions } from './files.ts';
export type { ListOptions, PageOptions, StatusFilter } from './list.ts';
export {
  type Batch,
  type BatchError,
  type BatchFile,
  type BatchFilesPage,
  type BatchMetrics,
  type BatchSegment,
  type DataSet,
  type DataSetFile,
  type ExportBatch,
  type ExportJob,
  type ExportJobPage,
  type ExportJobStatus,
  exportJobStatuses,
  type JobError,
  type Span,
} from './model.ts';
export { readBatch, readBatches } from './read-batch.ts';
export { readDataSet, readDataSetCreated, readDataSets } from './read-data-set.ts';
export { type ErrorFacts, readApiError } from './read-error.ts';
export { readBatchFilesPage } from './read-files.ts';
export { readExportJob } from './read-job.ts';
export { readPage } from './read-page.ts';
export type { RequestLine } from './request-line.ts';
export type {
  DataSetRequest,
  ExportFilter,
  ExportJobRequest,
  SegmentChoice,
} from './requests.ts';
export { defaultRetry, type OnRetry, type RetryEvent, type RetryOptions } from './retry.ts';
export { type ImsOptions, imsTokenProvider, type TokenProvider } from './token.ts';
export type { WaitOptions } from './wait.ts';
