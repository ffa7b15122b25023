import { BoundedMap } from '../core/bounded-map.ts';
import { CHUNK_BYTES, clampRange, within } from './byte-ranges.ts';
import { type ByteRange, type Files, NoRoom } from './port.ts';

export interface MemoryFilesOptions {
  /** Of all keys together, puts under way included. */
  readonly maxBytes: number;
  /** Whether what was least recently put or opened makes room for what is put, or stays. */
  readonly whenFull: 'evict' | 'reject';
}

interface Content {
  readonly chunks: readonly Uint8Array[];
  readonly length: number;
}

/** Keeps bytes in memory. Streams that were opened go on with the bytes of then, whatever happens to their key. */
export function memoryFiles({ maxBytes, whenFull }: MemoryFilesOptions): Files {
  const kept = new BoundedMap<string, Content>(maxBytes, ({ length }) => length);
  let underWay = 0;

  /** Checked before anything is evicted: nothing goes for bytes that have no room even so. */
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
          // A copy: who gave it may use its buffer again, and it may be a small part of a large one.
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

/** Copies, for the reader may do with them as it likes. */
function* copiesOf(chunks: readonly Uint8Array[], range: ByteRange): Iterable<Uint8Array> {
  let at = 0;
  for (const chunk of chunks) {
    const part = within(chunk, at, range);
    for (let i = 0; i < part.length; i += CHUNK_BYTES) yield part.slice(i, i + CHUNK_BYTES);
    at += chunk.length;
  }
}
