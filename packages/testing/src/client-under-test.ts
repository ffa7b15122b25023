import type { EditionName } from '@aep-sim/types';

/** As the client under test has it: a number on the wire, but a client may keep it as text. */
export type Id = string | number;

export type Outcome = 'SUCCEEDED' | 'FAILED' | 'CANCELLED';

/** A request for a data set on the union schema (help/segmentation/tutorials/export-data.md). */
export interface DataSetRequest {
  name: string;
  schemaRef: { id: string; contentType: string };
}

/** A request for an export job, in the vendor's words (help/segmentation/api/export-jobs.md). */
export interface ExportJobRequest {
  destination: { datasetId: string; segmentPerBatch: boolean };
  schema: { name: string };
  filter?: { segments: { segmentId: string; segmentNs: string; status: 'realized'[] }[] };
}

/**
 * What a client says of a job. Leave a key out if the client does not read that; a key that is there is checked,
 * and `undefined` under it counts as a value that was not found.
 */
export interface ObservedJob {
  /** NEW, PROCESSING, SUCCEEDED, FAILED, CANCELLING or CANCELLED. */
  readonly status: string;
  /** The batches that were, or will be, written; an empty `batchId` on the wire is none. */
  readonly batchIds?: readonly string[] | undefined;
  readonly dataSetId?: string | undefined;
}

/**
 * An adapter of six functions over the client of a team. What rejects is taken for a fault of the client's, but
 * for `createExportJob` after a lost answer, and for all but `waitForExportJob` after a 503.
 */
export interface ClientUnderTest {
  /** The id, without the `@/dataSets/` around it. */
  createDataSet(request: DataSetRequest): Promise<Id>;
  createExportJob(request: ExportJobRequest): Promise<{ readonly id: Id }>;
  getExportJob(id: Id): Promise<ObservedJob>;
  /** The ids of all jobs, of all pages, newest first. */
  listExportJobs(): Promise<readonly Id[]>;
  cancelExportJob(id: Id): Promise<void>;
  /** How the job has ended. A client that rejects for a failed job is to have that caught here. */
  waitForExportJob(id: Id): Promise<Outcome>;
}

/** Time and chance. The time is that of the sandbox: nobody waits. */
export interface TestClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves the time on by `ms`. One at a time: two sleeps side by side take as long as one after the other. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** In [0, 1); the same numbers in every sequence. */
  random(): number;
}

/** What a client is made with, anew for each sequence. */
export interface ClientEnvironment {
  readonly edition: EditionName;
  /** In place of `https://platform.adobe.io`. */
  readonly baseUrl: string;
  /** In place of the global one. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  readonly imsOrgId: string;
  readonly apiKey: string;
  /** For `x-sandbox-name`. */
  readonly sandbox: string;
  /** A bearer token that is good now. It may be refused later, and then this gives another. */
  readonly token: () => Promise<string>;
  readonly clock: TestClock;
}
