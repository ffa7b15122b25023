import type { Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { CHUNK_BYTES } from './byte-ranges.ts';
import { type ByteRange, FileMissing } from './port.ts';

/** What tells a file from another that takes its place. */
export type FileState = Pick<Stats, 'ino' | 'size' | 'mtimeMs'>;

/**
 * The file is opened for each read, and closed after it: a stream that is let go without a word, as some
 * callers do, would hold it open, and Node takes that for a fault of the whole process.
 * The stream breaks off when the file is no longer the one it was, with FileMissing if it was removed.
 */
export function streamOfFile(
  path: string,
  state: FileState,
  range: ByteRange,
): ReadableStream<Uint8Array> {
  return ReadableStream.from(readRange(path, state, range));
}

async function* readRange(
  path: string,
  state: FileState,
  { start, end }: ByteRange,
): AsyncIterable<Uint8Array> {
  for (let at = start; at <= end; ) {
    const part = await readPart(path, state, at, Math.min(CHUNK_BYTES, end + 1 - at));
    at += part.length;
    yield part;
  }
}

async function readPart(
  path: string,
  state: FileState,
  at: number,
  length: number,
): Promise<Uint8Array> {
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new FileMissing(path) : error;
  });
  try {
    const { ino, size, mtimeMs } = await handle.stat();
    if (ino !== state.ino || size !== state.size || mtimeMs !== state.mtimeMs) {
      throw new Error(`${path} changed while it was read.`);
    }
    const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, at);
    if (bytesRead === 0) throw new Error(`${path} ended at byte ${at}.`);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
