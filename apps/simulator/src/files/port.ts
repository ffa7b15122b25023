/** The bytes from `start` to `end`, both included. Bytes beyond the end are omitted. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Stores bytes under keys: exported files and imports. A key consists of names joined by `/`; a name
 * can contain any other characters. No key may be the beginning of another up to a `/`: in a folder, a file cannot
 * have files below it. Every adapter passes `suite.ts`.
 */
export interface Files {
  /** The limit of all bytes. Absent: as many as the disk accepts. */
  readonly maxBytes?: number;
  /**
   * Stores all bytes of the stream or none. What was stored under the key before stays until then,
   * and is replaced. Two puts of the same key at the same time do not mix.
   *
   * @throws WriteFailed, NoRoom, and what the stream throws
   */
  put(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** How many bytes a key has; undefined if it does not exist. Does not count as a use: it may still be evicted. */
  head(key: string): Promise<{ readonly length: number } | undefined>;
  /**
   * The bytes of a key, or a range of them; undefined if it does not exist. The stream fails when other bytes
   * replace them.
   */
  open(key: string, range?: ByteRange): Promise<ReadableStream<Uint8Array> | undefined>;
  /** The keys with a prefix, sorted. */
  list(prefix: string): Promise<readonly string[]>;
  /** Removes all keys with a prefix. */
  remove(prefix: string): Promise<void>;
}

/** Bytes cannot be stored: the disk is full, or the folder does not exist or cannot be written. */
export class WriteFailed extends Error {}

/** The bytes exceed the limit, now or always. */
export class NoRoom extends WriteFailed {}

/** Bytes that must exist were not found. */
export class FileMissing extends Error {
  /** @param name the key, or the path */
  constructor(name: string) {
    super(`The file "${name}" was not found.`);
  }
}
