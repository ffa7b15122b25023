import type { EditionName } from '@aep-sim/types';

/** An ID: a number or a string in responses; a client may convert it to a string. */
export type Id = string | number;

export type Outcome = 'SUCCEEDED' | 'FAILED' | 'CANCELLED';

/** A request for a dataset that uses the union schema (help/segmentation/tutorials/export-data.md). */
export interface DataSetRequest {
  name: string;
  schemaRef: { id: string; contentType: string };
}

/** A request for an export job (help/segmentation/api/export-jobs.md). */
export interface ExportJobRequest {
  destination: { datasetId: string; segmentPerBatch: boolean };
  schema: { name: string };
  filter?: { segments: { segmentId: string; segmentNs: string; status: 'realized'[] }[] };
}

/**
 * A job as a client returns it. Omit keys that the client does not read. A key that is present is checked, even if its
 * value is `undefined`.
 */
export interface ObservedJob {
  /** NEW, PROCESSING, SUCCEEDED, FAILED, CANCELLING, or CANCELLED. */
  readonly status: string;
  /** The batches that were or will be written. An empty `batchId` in a response is not one. */
  readonly batchIds?: readonly string[] | undefined;
  readonly dataSetId?: string | undefined;
}

/**
 * An adapter of six functions for your client. A rejection counts as a failure of the client, except of
 * `createExportJob` after a lost response, and of all functions other than `waitForExportJob` after a 503.
 */
export interface ClientUnderTest {
  /** Returns the ID, without `@/dataSets/`. */
  createDataSet(request: DataSetRequest): Promise<Id>;
  createExportJob(request: ExportJobRequest): Promise<{ readonly id: Id }>;
  getExportJob(id: Id): Promise<ObservedJob>;
  /** Returns the IDs of all jobs on all pages, newest first. */
  listExportJobs(): Promise<readonly Id[]>;
  cancelExportJob(id: Id): Promise<void>;
  /** Returns the terminal status. If your client rejects for a failed job, catch that here. */
  waitForExportJob(id: Id): Promise<Outcome>;
}

/** The clock of the sandbox, and random numbers. A sleep takes no real time. */
export interface TestClock {
  /** Unix time in milliseconds. */
  now(): number;
  /** Advances the clock by `ms`. Two concurrent sleeps take as long as one after the other. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** In [0, 1); the same numbers in every sequence. */
  random(): number;
}

/** The settings of a client. Each sequence has its own. */
export interface ClientEnvironment {
  readonly edition: EditionName;
  /** Use it instead of `https://platform.adobe.io`. */
  readonly baseUrl: string;
  /** Use it instead of the global `fetch`. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  readonly imsOrgId: string;
  readonly apiKey: string;
  /** For `x-sandbox-name`. */
  readonly sandbox: string;
  /** Resolves to a valid access token. If the service rejects it later, call this again. */
  readonly token: () => Promise<string>;
  readonly clock: TestClock;
}
