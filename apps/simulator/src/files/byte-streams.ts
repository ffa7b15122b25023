import type { Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ByteRange } from '../export/port.ts';
import { type MakeBatch, Unwanted } from './files.ts';

/** What a reader is given at a time, at most. */
const CHUNK = 256 << 10;

/** Copies, for the reader may do with them as it likes. */
export function streamOfChunks(
  chunks: readonly Uint8Array[],
  range: ByteRange,
): ReadableStream<Uint8Array> {
  return ReadableStream.from(partsOf(chunks, range));
}

function* partsOf(chunks: readonly Uint8Array[], range: ByteRange): Iterable<Uint8Array> {
  let at = 0;
  for (const chunk of chunks) {
    const part = within(chunk, at, range);
    for (let i = 0; i < part.length; i += CHUNK) yield part.slice(i, i + CHUNK);
    at += chunk.length;
  }
}

/** What a piece that begins at `at` has of a range. */
function within(piece: Uint8Array, at: number, { start, end }: ByteRange): Uint8Array {
  return piece.subarray(Math.max(0, start - at), Math.max(0, end + 1 - at));
}

/** What tells a file from another that takes its place. */
export type FileState = Pick<Stats, 'ino' | 'size' | 'mtimeMs'>;

/**
 * The file is opened for each read, and closed after it: a stream that is let go without a word, as some
 * callers do, would hold it open, and Node takes that for a fault of the whole process.
 * The stream breaks off when the file is no longer the one it was.
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
    const part = await readPart(path, state, at, Math.min(CHUNK, end + 1 - at));
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
  const handle = await open(path);
  try {
    const { ino, size, mtimeMs } = await handle.stat();
    if (ino !== state.ino || size !== state.size || mtimeMs !== state.mtimeMs) {
      throw new Error(`${path} has changed while it was read`);
    }
    const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, at);
    if (bytesRead === 0) throw new Error(`${path} ends at byte ${at}`);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * A file's bytes as they are made: the making waits for the reader, and stops at the end of the range or
 * when the reader goes away.
 */
export function streamWhileMaking(
  make: MakeBatch,
  name: string,
  range: ByteRange,
): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  let gone = false;
  writer.closed.catch(() => {
    gone = true;
  });

  let current = '';
  let at = 0;
  const made = make({
    begin: async (next) => {
      current = next;
    },
    write: async (bytes) => {
      if (gone) throw new Unwanted();
      if (current !== name) return;
      const part = within(bytes, at, range);
      at += bytes.length;
      if (part.length > 0) await writer.write(part);
      if (at > range.end) throw new Unwanted();
    },
    end: async () => {},
    wanted: () => !gone,
  });
  made
    .then(
      () => writer.abort(new Error(`${name} was made shorter than before`)),
      (error: unknown) => (error instanceof Unwanted ? writer.close() : writer.abort(error)),
    )
    .catch(() => {});
  return readable;
}
