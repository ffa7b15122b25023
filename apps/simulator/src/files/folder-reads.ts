import type { Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { CHUNK_BYTES } from './byte-ranges.ts';
import { type ByteRange, FileMissing } from './port.ts';

/** Distinguishes a file from another that replaces it. */
export type FileState = Pick<Stats, 'ino' | 'size' | 'mtimeMs'>;

/**
 * The file is opened for each read, and closed after it: a stream that is neither read nor cancelled, as some
 * callers do, would keep it open, which Node.js reports as an error of the process.
 * The stream fails when the file is no longer the same, with FileMissing if it was removed.
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
