import { BoundedMap } from '../core/bounded-map.ts';
import { CHUNK_BYTES, clampRange, within } from './byte-ranges.ts';
import { type ByteRange, type Files, NoRoom } from './port.ts';

export interface MemoryFilesOptions {
  /** The limit of all keys together, including unfinished puts. */
  readonly maxBytes: number;
  /** Whether the least recently used key is evicted for a new one, or stays. */
  readonly whenFull: 'evict' | 'reject';
}

interface Content {
  readonly chunks: readonly Uint8Array[];
  readonly length: number;
}

/** Stores bytes in memory. Open streams continue with the bytes they started with, whatever happens to their key. */
export function memoryFiles({ maxBytes, whenFull }: MemoryFilesOptions): Files {
  const kept = new BoundedMap<string, Content>(maxBytes, ({ length }) => length);
  let underWay = 0;

  /** Checked before anything is evicted: nothing is evicted for bytes that do not fit anyway. */
  const takeRoom = (key: string, bytes: number) => {
    const staying = underWay + (whenFull === 'reject' ? kept.weight : 0);
    if (staying + bytes > maxBytes) {
      throw new NoRoom(`${key} exceeds the limit of files in memory (${maxBytes} bytes)`);
    }
    underWay += bytes;
    kept.shrink(maxBytes - underWay);
  };

  return {
    maxBytes,
    put: async (key, bytes) => {
      const chunks: Uint8Array[] = [];
      let length = 0;
      try {
        for await (const chunk of bytes) {
          takeRoom(key, chunk.length);
          length += chunk.length;
          // A copy: the caller may reuse its buffer, which may also be a large one.
          chunks.push(new Uint8Array(chunk));
        }
      } finally {
        underWay -= length;
      }
      kept.set(key, { chunks, length });
    },
    head: async (key) => {
      const content = kept.peek(key);
      return content && { length: content.length };
    },
    open: async (key, range) => {
      const content = kept.get(key);
      if (!content) return undefined;
      return ReadableStream.from(copiesOf(content.chunks, clampRange(content.length, range)));
    },
    list: async (prefix) =>
      kept
        .keys()
        .filter((key) => key.startsWith(prefix))
        .sort(),
    remove: async (prefix) => {
      for (const key of kept.keys()) if (key.startsWith(prefix)) kept.delete(key);
    },
  };
}

/** Copies, because the reader may change them. */
function* copiesOf(chunks: readonly Uint8Array[], range: ByteRange): Iterable<Uint8Array> {
  let at = 0;
  for (const chunk of chunks) {
    const part = within(chunk, at, range);
    for (let i = 0; i < part.length; i += CHUNK_BYTES) yield part.slice(i, i + CHUNK_BYTES);
    at += chunk.length;
  }
}
