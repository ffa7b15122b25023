import type { ByteRange } from './port.ts';

/** What a reader is given at a time, at most. */
export const CHUNK_BYTES = 256 << 10;

/** What a chunk that begins at `at` has of a range. */
export function within(chunk: Uint8Array, at: number, { start, end }: ByteRange): Uint8Array {
  return chunk.subarray(Math.max(0, start - at), Math.max(0, end + 1 - at));
}

/** The part of a range that so many bytes have: all of them without one. */
export function clampRange(length: number, range?: ByteRange): ByteRange {
  return { start: range?.start ?? 0, end: Math.min(range?.end ?? length, length - 1) };
}
