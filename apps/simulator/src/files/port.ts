/** The bytes from `start` to `end`, both included. What it has beyond the last byte is left out. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Keeps bytes under keys: what an export leaves, and what was imported. A key is some names joined by `/`; a name
 * may hold any characters but that. No key may be another with a `/` and more after it: in a folder, a file cannot
 * have files below it. Every adapter passes `suite.ts`.
 */
export interface Files {
  /** How many bytes are kept together, at most. Absent: as many as the disk or the bucket takes. */
  readonly maxBytes?: number;
  /**
   * Keeps all that the stream gives, whole or not at all. What was kept under the key before stays until then,
   * and goes. Two that put the same key at a time do not mix.
   *
   * @throws WriteFailed, NoRoom, and what the stream throws
   */
  put(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** How many bytes a key has, or undefined if there is no such key. Not a use: a full adapter may still evict it. */
  head(key: string): Promise<{ readonly length: number } | undefined>;
  /**
   * The bytes of a key, or the part of them that was asked for; undefined if there is no such key. The stream breaks off
   * when other bytes take their place.
   */
  open(key: string, range?: ByteRange): Promise<ReadableStream<Uint8Array> | undefined>;
  /** The keys with a prefix, in their order. */
  list(prefix: string): Promise<readonly string[]>;
  /** Removes all keys with a prefix. */
  remove(prefix: string): Promise<void>;
}

/** Bytes cannot be kept: the disk is full, the folder is gone or may not be written. */
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
