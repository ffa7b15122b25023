import type { ExportFile } from './port.ts';

/** Where a batch's files go, one after the other. The bytes are the sink's to keep. */
export interface BatchSink {
  begin(name: string): Promise<void>;
  write(bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
  /** False once the rest is not wanted: the making ends with {@link Unwanted}. Absent: it always is. */
  wanted?(): boolean;
}

/** Ends a making whose rest is not wanted. */
export class Unwanted extends Error {}

/** Writes all files of a batch: each time the same names and the same bytes. */
export type MakeBatch = (sink: BatchSink) => Promise<readonly ExportFile[]>;
