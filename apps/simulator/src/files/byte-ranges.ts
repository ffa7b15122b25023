import type { ByteRange } from './port.ts';

/** The largest chunk that a reader receives. */
export const CHUNK_BYTES = 256 << 10;

/** The part of a chunk that starts at `at` in a range. */
export function within(chunk: Uint8Array, at: number, { start, end }: ByteRange): Uint8Array {
  return chunk.subarray(Math.max(0, start - at), Math.max(0, end + 1 - at));
}

/** The part of a range within this number of bytes; all of them without a range. */
export function clampRange(length: number, range?: ByteRange): ByteRange {
  return { start: range?.start ?? 0, end: Math.min(range?.end ?? length, length - 1) };
}
