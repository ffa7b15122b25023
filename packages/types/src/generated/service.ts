// Generated from contracts/schemas/service. Do not edit: run `npm run generate`.

/**
 * Milliseconds since 1970-01-01T00:00:00Z.
 */
export type Instant = number;

/**
 * A batch as Catalog shows it. Timestamps are Unix time in milliseconds. Sources: the published OpenAPI file catalog.yaml and recorded responses; the status for each state of an export job is inferred.
 */
export interface Batch {
  imsOrg: string;
  status: 'queued' | 'processing' | 'success' | 'inactive' | 'failed' | 'aborted';
  created: Instant;
  updated: Instant;
  createdClient?: string;
  createdUser?: string;
  updatedUser?: string;
  version: string;
  relatedObjects: RelatedObject[];
  metrics: BatchMetrics;
  errors: BatchError[];
  tags: {
    [k: string]: string[];
  };
  inputFormat?: BatchFormat;
}
/**
 * What a batch belongs to.
 */
export interface RelatedObject {
  type: 'dataSet';
  id: string;
}
/**
 * Records, as far as they are counted, and when the write began and ended.
 */
export interface BatchMetrics {
  recordsRead?: number;
  recordsWritten?: number;
  recordsFailed?: number;
  startTime?: Instant;
  endTime?: Instant;
  failureReason?: string;
}
/**
 * Why a batch failed, or its job in part.
 */
export interface BatchError {
  code: string;
  description: string;
}
/**
 * The format of its files.
 */
export interface BatchFormat {
  format: 'parquet';
}
/**
 * A file of a batch, or a folder of them.
 */
export interface BatchFile {
  dataSetFileId: string;
  dataSetViewId: string;
  version: string;
  created: string;
  updated: string;
  isValid: boolean;
  records?: string;
  size?: string;
  _links: FileLinks;
}
/**
 * Where the entry is.
 */
export interface FileLinks {
  self: FileLink;
}
/**
 * An address on the caller's own host and port.
 */
export interface FileLink {
  href: string;
  templated?: boolean;
}
/**
 * The files of a batch. Times, records and sizes are texts. Sources: help/data-access/tutorials/dataset-data.md, the published OpenAPI file data-access.yaml.
 */
export interface BatchFilePage {
  data: BatchFile[];
  _page: FilePagePosition;
  _links?: FilePageLinks;
}
/**
 * limit: entries on a page at most; count: of all pages.
 */
export interface FilePagePosition {
  limit: number;
  count: number;
}
/**
 * Only where there are several pages.
 */
export interface FilePageLinks {
  next?: FileLink;
  page: FileLink;
}
/**
 * Batches by ID, which is opaque. Source: help/catalog/api and recorded responses.
 */
export interface BatchMap {
  [k: string]: Batch;
}
/**
 * An error of Catalog. Source: the published OpenAPI file segmentation.yaml, quoted in a response of another service.
 */
export interface CatalogError {
  type: string;
  status: number;
  title: string;
  detail: string;
}
/**
 * How the data behaves and who manages it.
 */
export interface Classification {
  dataBehavior: string;
  managedBy: string;
}
/**
 * A dataset as Catalog shows it; unknown keys are allowed. Timestamps are Unix time in milliseconds. Sources: help/catalog/api and recorded responses.
 */
export interface DataSet {
  name?: string;
  description?: string;
  imsOrg: string;
  created: Instant;
  updated: Instant;
  version: string;
  tags: {
    [k: string]: string[];
  };
  viewId: string;
  classification: Classification;
  files: string;
  namespace: string;
  state: string;
  schemaRef?: DataSetSchema;
  fileDescription?: {
    [k: string]: unknown;
  };
  dataSourceId?: string;
  sandboxId?: string;
  createdClient?: string;
  createdUser?: string;
  updatedUser?: string;
  basePath?: string;
  observableSchema?: {
    [k: string]: unknown;
  };
  dule?: {
    [k: string]: unknown;
  };
  statsCache?: {
    [k: string]: unknown;
  };
  persistence?: {
    [k: string]: unknown;
  };
  extensions?: {
    [k: string]: unknown;
  };
  aspect?: string;
  lastBatchId?: string;
  lastBatchStatus?: string;
  lastSuccessfulBatch?: string;
  lastFailedBatch?: string;
}
/**
 * The schema of the records: an ID, and the content type of the requested version.
 */
export interface DataSetSchema {
  id: string;
  contentType?: string;
}
/**
 * One file and the batch that it belongs to.
 */
export interface DataSetFile {
  id: string;
  batchId: string;
  dataSetViewId: string;
  imsOrg: string;
  createdUser?: string;
  createdClient?: string;
  updatedUser?: string;
  version: string;
  created: Instant;
  updated: Instant;
}
/**
 * The files that a dataset shows, by file ID. Sources: help/catalog/api/appendix.md and recorded responses.
 */
export interface DataSetFileMap {
  [k: string]: DataSetFile;
}
/**
 * Datasets by ID, a string of 24 hexadecimal digits. Source: help/catalog/api/filter-data.md.
 */
export interface DataSetMap {
  [k: string]: DataSet;
}
/**
 * The first rows of a dataset, flattened: nested names are joined by an underscore, and every value is a string. Source: recorded responses.
 */
export interface DataSetPreview {
  data: {
    [k: string]: string;
  }[];
}
/**
 * A name, and where its bytes are.
 */
export interface FilePart {
  name: string;
  length: string;
  _links: PartLinks;
}
/**
 * Where the entry is.
 */
export interface PartLinks {
  self: PartLink;
}
/**
 * An address on the caller's own host and port.
 */
export interface PartLink {
  href: string;
  templated?: boolean;
}
/**
 * What can be downloaded of a file. Lengths are texts, in bytes. Sources: help/data-access/tutorials/dataset-data.md, the published OpenAPI file data-access.yaml.
 */
export interface FilePartPage {
  data: FilePart[];
  _page: PartPagePosition;
}
/**
 * limit: entries on a page at most; count: of all pages.
 */
export interface PartPagePosition {
  limit: number;
  count: number;
}
/**
 * An error of the gateway, before any service is reached. The first three digits of error_code are the HTTP status. Source: help/landing/troubleshooting.md.
 */
export interface GatewayError {
  error_code: string;
  message: string;
}
/**
 * The last batches of datasets, by dataset ID. Source: the published OpenAPI file catalog.yaml.
 */
export interface LastBatchMap {
  [k: string]: LastBatches;
}
/**
 * The last batches of one dataset; a batch that never existed is absent.
 */
export interface LastBatches {
  lastBatchId?: string;
  lastBatchStatus?: string;
  lastSuccessfulBatchId?: string;
  lastFailedBatchId?: string;
  imsOrg: string;
  created?: Instant;
  updated?: Instant;
}
/**
 * Why no token was given, in the form of RFC 6749, section 5.2. Inferred: no document shows it.
 */
export interface TokenError {
  error: string;
  error_description: string;
}
/**
 * An access token. expires_in is in seconds, except from the JWT exchange: there in milliseconds. Source: help/landing/api-authentication.md.
 */
export interface TokenResponse {
  access_token: string;
  token_type: 'bearer';
  expires_in: number;
}
/**
 * An error of the profile services, with messages by HTTP status. Source: the published OpenAPI file segmentation.yaml, on audiences; that export jobs use it too is inferred.
 */
export interface UpsError {
  requestId: string;
  errors: UpsErrorsByStatus;
  type: string;
  title: string;
  status: number;
}
/**
 * Messages by HTTP status.
 */
export interface UpsErrorsByStatus {
  [k: string]: UpsErrorEntry[];
}
/**
 * One message.
 */
export interface UpsErrorEntry {
  code: string;
  message: string;
}
