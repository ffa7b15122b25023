import type { Counts, ExportRequest, JobFacts } from '../core/job-facts.ts';
import type { Tenant } from '../core/tenant.ts';

/** One batch of a job that has succeeded. */
export interface WrittenBatch {
  readonly tenant: Tenant;
  readonly job: JobFacts;
  /** Its place among the job's batches. */
  readonly index: number;
}

/** A Parquet file of a batch. */
export interface ExportFile {
  readonly name: string;
  /** In bytes. */
  readonly length: number;
  readonly records: number;
}

/** The bytes from `start` to `end`, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** The profiles of a job were dropped, and the job with them: its tenant has started anew. */
export class ProfilesGone extends Error {}

/** The file could not be written: the disk is full, the folder is gone or may not be written. */
export class WriteFailed extends Error {}

/**
 * What exports hold. Everything is a function of the job's facts, so nothing of it is stored as a fact:
 * counts and files are made when somebody asks, at most once while they are kept.
 */
export interface Exports {
  /** What only the export finds wrong with a request, in a sentence: a field that the schema lacks. */
  flawOf(
    tenant: Tenant,
    request: ExportRequest,
    population: string | undefined,
  ): Promise<string | undefined>;
  /** Of all the batches that the job has written. */
  counts(tenant: Tenant, job: JobFacts): Promise<Counts>;
  /** @throws WriteFailed */
  files(batch: WrittenBatch): Promise<readonly ExportFile[]>;
  /** A file's bytes, or undefined where the batch has no such file. @throws WriteFailed */
  open(
    batch: WrittenBatch,
    name: string,
    range?: ByteRange,
  ): Promise<ReadableStream<Uint8Array> | undefined>;
  /** The first rows of a batch, as plain JSON values. */
  rows(batch: WrittenBatch, limit: number): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Whether the files of a job are to be written as soon as it is seen to have succeeded: where they can fail. */
  readonly eager: boolean;
  /** Takes away the files of a batch, of which nothing is to be left: its job has failed after all. */
  drop(batch: WrittenBatch): Promise<void>;
  /** Drops what is kept of a tenant that starts anew. */
  forget(tenant: Tenant): void | Promise<void>;
}
