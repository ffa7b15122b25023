/** The statuses of an export job that are documented or inferred (evidence: status-words, cancelled-status). */
export const exportJobStatuses = [
  'NEW',
  'PROCESSING',
  'CANCELLING',
  'SUCCEEDED',
  'FAILED',
  'CANCELLED',
] as const;

/** `UNKNOWN` stands for a word that no document knows; `statusText` has it. Such a job counts as not ended. */
export type ExportJobStatus = (typeof exportJobStatuses)[number] | 'UNKNOWN';

/** A part of a job's life in milliseconds since 1970. Without `endAt` it is still going on. */
export interface Span {
  readonly startAt: number;
  readonly endAt?: number;
}

/** Which profiles a batch holds. */
export interface BatchSegment {
  readonly id: string;
  /** `ups` where the answer names none: the documented default. */
  readonly namespace: string;
  /** Such as `realized` or `exited`; empty where the answer names none. */
  readonly statuses: readonly string[];
}

/** A batch of the data set that a job writes to. */
export interface ExportBatch {
  /** Absent when the batch was not written: on the wire, `""`. */
  readonly batchId?: string;
  /** Absent when the batch is for the whole job. */
  readonly segment?: BatchSegment;
}

/** What went wrong in a job. A job that succeeded can have errors too: it then failed in part. */
export interface JobError {
  /** The vendor's code, such as `0090000009`. */
  readonly code: string;
  readonly message: string;
  readonly callStack?: string;
}

/** An export job, the same whichever edition of the API answered. */
export interface ExportJob {
  readonly id: number;
  readonly status: ExportJobStatus;
  /** The status as the answer spells it. */
  readonly statusText: string;
  /** True once the status is SUCCEEDED, FAILED or CANCELLED: nothing will change any more. */
  readonly ended: boolean;
  /** The data set that is written, from `datasetId` or `dataSetId`. */
  readonly dataSetId?: string;
  readonly segmentPerBatch: boolean;
  /**
   * One entry for each segment of a per-segment job, written or not; otherwise the job's one batch, or none if
   * it was not written. The edition `segmentation-2020` has room for the first segment alone.
   */
  readonly batches: readonly ExportBatch[];
  readonly errors: readonly JobError[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
  /** From the creation to the end (`metrics.totalTime`). */
  readonly total?: Span;
  /** `metrics.profileExportTime`. */
  readonly exporting?: Span;
  /** `metrics.aCPDatasetWriteTime`; the edition `segmentation` does not show it. */
  readonly writing?: Span;
  /** Profiles exported, and by identity namespace: the parts need not add up to the total. */
  readonly counters?: {
    readonly total: number;
    readonly byNamespace: Readonly<Record<string, number>>;
  };
  /** Of the request that created the job. */
  readonly requestId?: string;
  /** The answer itself, as it was parsed. */
  readonly raw: unknown;
}

/** A page of the list, newest job first. */
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
  /** Milliseconds since 1970. */
  readonly createdAt?: number;
  /** Milliseconds since 1970. */
  readonly updatedAt?: number;
  /** The answer itself, as it was parsed. */
  readonly raw: unknown;
}

/** A batch as Catalog shows it. */
export interface Batch {
  readonly id: string;
  /** As the answer spells it: `success`, `failed`, `processing` and fourteen more. */
  readonly status: string;
  /** `success`, or its other name `active`: the files can be read. */
  readonly succeeded: boolean;
  /** `failed` or `failure`, `aborted`, `abandoned`: there will be no files. */
  readonly failed: boolean;
  readonly dataSetId?: string;
  /** Milliseconds since 1970. */
  readonly createdAt?: number;
  /** Milliseconds since 1970. */
  readonly updatedAt?: number;
  readonly metrics: BatchMetrics;
  readonly errors: readonly BatchError[];
  /** The answer itself, as it was parsed. */
  readonly raw: unknown;
}

/** What was counted in a batch; what the answer does not say is absent. */
export interface BatchMetrics {
  readonly recordsRead?: number;
  readonly recordsWritten?: number;
  readonly recordsFailed?: number;
  /** Milliseconds since 1970. */
  readonly startAt?: number;
  /** Milliseconds since 1970. */
  readonly endAt?: number;
  readonly failureReason?: string;
}

export interface BatchError {
  /** The vendor's code; `unknown` where there is none. */
  readonly code: string;
  readonly description: string;
}

/** An entry in the list of a batch's files: one file, or a directory of some. */
export interface DataSetFile {
  readonly dataSetFileId: string;
  readonly dataSetViewId?: string;
  /** Milliseconds since 1970. */
  readonly createdAt?: number;
  /** Rows. */
  readonly records?: number;
  /** The answer itself, as it was parsed. */
  readonly raw: unknown;
}

/** A page of that list. */
export interface BatchFilesPage {
  readonly files: readonly DataSetFile[];
  /** Entries on all pages together. */
  readonly total?: number;
  /** The `start` of the next page; absent at the end. */
  readonly next?: number;
}

/** A file that can be downloaded. */
export interface BatchFile {
  readonly batchId: string;
  /** The entry of the batch's list, or of a directory in it, that the file belongs to. */
  readonly dataSetFileId: string;
  /** As the service spells it: check it before you make it a path on a disk of yours. */
  readonly name: string;
  /** In bytes. */
  readonly length: number;
}
