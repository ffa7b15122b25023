import type { ExportFile } from './port.ts';

/** Receives a batch's files, one after the other. The sink may keep the bytes. */
export interface BatchSink {
  begin(name: string): Promise<void>;
  write(bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
  /** False when the rest is not needed: the generation ends with {@link Unwanted}. Absent: it is always needed. */
  wanted?(): boolean;
}

/** Ends a generation whose rest is not needed. */
export class Unwanted extends Error {}

/** Writes all files of a batch: each time the same names and the same bytes. */
export type MakeBatch = (sink: BatchSink) => Promise<readonly ExportFile[]>;
