import type { Tenant } from '../core/tenant.ts';
import type { ByteRange, ExportFile } from '../export/port.ts';

/** Where a batch's files go, one after the other. The bytes are the sink's to keep. */
export interface BatchSink {
  begin(name: string): Promise<void>;
  write(bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
  /** False once nobody wants the rest: the making ends with {@link Unwanted}. Absent: somebody always does. */
  wanted?(): boolean;
}

/** Ends a making whose rest nobody wants. */
export class Unwanted extends Error {}

export interface BatchKey {
  readonly tenant: Tenant;
  readonly batchId: string;
}

/** Writes all files of a batch: each time the same names and the same bytes. */
export type MakeBatch = (sink: BatchSink) => Promise<readonly ExportFile[]>;

/**
 * Keeps the files of batches. A batch is made at most once while it is kept, however many ask for it at a
 * time. A making that fails fails all who wait for it, and is forgotten with all that it wrote.
 */
export interface BatchFiles {
  /** @throws WriteFailed, and what `make` throws */
  get(key: BatchKey, make: MakeBatch): Promise<readonly ExportFile[]>;
  /**
   * A file's bytes, or undefined where the batch has no such file.
   * @throws WriteFailed, and what `make` throws
   */
  open(
    key: BatchKey,
    make: MakeBatch,
    name: string,
    range?: ByteRange,
  ): Promise<ReadableStream<Uint8Array> | undefined>;
  /** Takes away the files of a batch, those in a folder too. */
  drop(key: BatchKey): Promise<void>;
  /** Drops what is kept of a tenant that starts anew. */
  forget(tenant: Tenant): void;
}
