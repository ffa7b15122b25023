/** The statuses of an export job that are documented or inferred (evidence: status-words, cancelled-status). */
export const exportJobStatuses = [
  'NEW',
  'PROCESSING',
  'CANCELLING',
  'SUCCEEDED',
  'FAILED',
  'CANCELLED',
] as const;

/** `UNKNOWN` is a status that is not documented; `statusText` has it. Such a job counts as not finished. */
export type ExportJobStatus = (typeof exportJobStatuses)[number] | 'UNKNOWN';

/** A phase of a job, as Unix time in milliseconds. Without `endAt` it is still running. */
export interface Span {
  readonly startAt: number;
  readonly endAt?: number;
}

/** Which profiles a batch contains. */
export interface BatchSegment {
  readonly id: string;
  /** `ups` if the response has none: the documented default. */
  readonly namespace: string;
  /** Such as `realized` or `exited`; empty if the response has none. */
  readonly statuses: readonly string[];
}

/** A batch of the dataset that a job writes to. */
export interface ExportBatch {
  /** Absent if the batch was not written (`""` in responses). */
  readonly batchId?: string;
  /** Absent if the batch is for the whole job. */
  readonly segment?: BatchSegment;
}

/** An error of a job. A job that succeeded can have errors too: then a part of it failed. */
export interface JobError {
  /** The vendor's code, such as `0090000009`. */
  readonly code: string;
  readonly message: string;
  readonly callStack?: string;
}

/** An export job, the same for every edition of the API. */
export interface ExportJob {
  readonly id: number;
  readonly status: ExportJobStatus;
  /** The status as the response spells it. */
  readonly statusText: string;
  /** True if the status is SUCCEEDED, FAILED, or CANCELLED: the job will not change again. */
  readonly ended: boolean;
  /** The dataset that the job writes to, from `datasetId` or `dataSetId`. */
  readonly dataSetId?: string;
  readonly segmentPerBatch: boolean;
  /**
   * One entry for each segment of a per-segment job, written or not; otherwise the job's one batch, or none if
   * it was not written. The edition `segmentation-2020` returns only the first segment.
   */
  readonly batches: readonly ExportBatch[];
  readonly errors: readonly JobError[];
  /** Unix time in milliseconds. */
  readonly createdAt: number;
  /** Unix time in milliseconds. */
  readonly updatedAt: number;
  /** From creation to end (`metrics.totalTime`). */
  readonly total?: Span;
  /** `metrics.profileExportTime`. */
  readonly exporting?: Span;
  /** `metrics.aCPDatasetWriteTime`; the edition `segmentation` does not return it. */
  readonly writing?: Span;
  /** Exported profiles, in total and by identity namespace. The parts need not add up to the total. */
  readonly counters?: {
    readonly total: number;
    readonly byNamespace: Readonly<Record<string, number>>;
  };
  /** The ID of the request that created the job. */
  readonly requestId?: string;
  /** The parsed response. */
  readonly raw: unknown;
}

/** A page of the list of jobs, newest first. */
export interface ExportJobPage {
  readonly jobs: readonly ExportJob[];
  /** The cursor of the next page; absent at the end. */
  readonly next?: string;
}

/** A dataset as Catalog returns it (evidence: data-set-keys). */
export interface DataSet {
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
  /** `schemaRef.id`. */
  readonly schemaId?: string;
  readonly tags: Readonly<Record<string, readonly string[]>>;
  readonly viewId?: string;
  /** Unix time in milliseconds. */
  readonly createdAt?: number;
  /** Unix time in milliseconds. */
  readonly updatedAt?: number;
  /** The parsed response. */
  readonly raw: unknown;
}

/** A batch as Catalog returns it. */
export interface Batch {
  readonly id: string;
  /** As the response spells it: `success`, `failed`, `processing`, and fourteen more. */
  readonly status: string;
  /** The status is `success` or `active`: the files can be read. */
  readonly succeeded: boolean;
  /** The status is `failed`, `failure`, `aborted`, or `abandoned`: there will be no files. */
  readonly failed: boolean;
  readonly dataSetId?: string;
  /** Unix time in milliseconds. */
  readonly createdAt?: number;
  /** Unix time in milliseconds. */
  readonly updatedAt?: number;
  readonly metrics: BatchMetrics;
  readonly errors: readonly BatchError[];
  /** The parsed response. */
  readonly raw: unknown;
}

/** The metrics of a batch; those that are not in the response are absent. */
export interface BatchMetrics {
  readonly recordsRead?: number;
  readonly recordsWritten?: number;
  readonly recordsFailed?: number;
  /** Unix time in milliseconds. */
  readonly startAt?: number;
  /** Unix time in milliseconds. */
  readonly endAt?: number;
  readonly failureReason?: string;
}

export interface BatchError {
  /** The vendor's code; `unknown` if there is none. */
  readonly code: string;
  readonly description: string;
}

/** An entry in the list of files of a batch: a file or a directory. */
export interface DataSetFile {
  readonly dataSetFileId: string;
  readonly dataSetViewId?: string;
  /** Unix time in milliseconds. */
  readonly createdAt?: number;
  /** Rows. */
  readonly records?: number;
  /** The parsed response. */
  readonly raw: unknown;
}

/** A page of the list of files of a batch. */
export interface BatchFilesPage {
  readonly files: readonly DataSetFile[];
  /** The number of entries on all pages. */
  readonly total?: number;
  /** The `start` of the next page; absent at the end. */
  readonly next?: number;
}

/** A file that can be downloaded. */
export interface BatchFile {
  readonly batchId: string;
  /** The ID of the entry that the file belongs to, in the batch or in one of its directories. */
  readonly dataSetFileId: string;
  /** The name that the service returned. Check it before you use it as a path on your disk. */
  readonly name: string;
  /** Length in bytes. */
  readonly length: number;
  /** Rows of the entry, which can be a directory of several files. Absent if the response has none. */
  readonly records?: number;
}
