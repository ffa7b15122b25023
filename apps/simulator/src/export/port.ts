import type { Counts, ExportRequest, JobFacts } from '../core/job-facts.ts';
import type { PopulationFacts } from '../core/population.ts';
import type { Origin, TenantEpoch } from '../core/tenant.ts';
import type { ByteRange } from '../files/port.ts';

/** A job that has succeeded, and the tenant that it is of. */
export interface SucceededJob {
  readonly tenant: TenantEpoch;
  readonly origin: Origin;
  readonly job: JobFacts;
}

/** One batch of it that was written. */
export interface WrittenBatch extends SucceededJob {
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

/**
 * What exports hold. Everything is a function of the job's facts and of what they name, so nothing of it is stored as
 * a fact: counts and files are created at the first request for them, and kept for the next.
 */
export interface Exports {
  /** What only the export finds wrong with a request, in a sentence: a field that the schema lacks. */
  flawOf(
    tenant: TenantEpoch,
    request: ExportRequest,
    population: PopulationFacts,
  ): string | undefined | Promise<string | undefined>;
  /**
   * The versions that a merge policy has, in ascending order; undefined if nobody has defined it. `mergePolicies` is
   * the hash of those of the tenant. @throws FileMissing
   */
  mergePolicyVersions(
    tenant: TenantEpoch,
    mergePolicies: string | undefined,
    id: string,
  ): Promise<readonly number[] | undefined> | readonly number[] | undefined;
  /** Of all the batches that the job has written. @throws FileMissing where its profiles are gone */
  counts(of: SucceededJob): Promise<Counts>;
  /** @throws WriteFailed, FileMissing */
  files(batch: WrittenBatch): Promise<readonly ExportFile[]>;
  /** A file's bytes, or undefined where the batch has no such file. @throws WriteFailed, FileMissing */
  open(
    batch: WrittenBatch,
    name: string,
    range?: ByteRange,
  ): Promise<ReadableStream<Uint8Array> | undefined>;
  /** The first rows of a batch, as plain JSON values. @throws FileMissing */
  rows(batch: WrittenBatch, limit: number): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Takes away what was imported in an epoch that has ended. */
  forget(tenant: TenantEpoch): Promise<void>;
  /** Begins to write the files of a job where they are for others to see, and does not wait for it. */
  begin(of: SucceededJob): void;
}
