import type { ExportFile } from '../export/port.ts';
import { batchShelf } from './batch-shelf.ts';
import { streamOfChunks, streamWhileMaking } from './byte-streams.ts';
import type { BatchFiles, BatchKey, MakeBatch } from './files.ts';

/** Chunks of bytes by the file's name. */
type Contents = ReadonlyMap<string, readonly Uint8Array[]>;

interface Made {
  readonly files: readonly ExportFile[];
  /** Absent where the cap had no room for them. */
  readonly contents?: Contents;
}

/** A batch that was asked for. The list of its files stays; its bytes may go, and are made again. */
interface Kept {
  files?: readonly ExportFile[];
  contents?: Contents | undefined;
  making?: Promise<Made> | undefined;
  /** The bytes that are held of it, those of a making under way included. */
  held: number;
}

/**
 * Keeps files in memory, as many bytes as the cap allows: those of the batches that were least recently
 * used go first. A batch that is larger than the cap is never held: it is made anew for each reading,
 * straight into the reader's hands, and no faster than they take it.
 */
export function memoryFiles({ capBytes = 256 << 20 }: { capBytes?: number } = {}): BatchFiles {
  const shelf = batchShelf<Kept>(() => ({ held: 0 }));
  const room = createRoom(capBytes);

  const fill = async (key: BatchKey, kept: Kept, make: MakeBatch): Promise<Made> => {
    const contents = new Map<string, Uint8Array[]>();
    let fits = true;
    let chunks: Uint8Array[] = [];
    try {
      const files = await make({
        begin: async (name) => {
          chunks = [];
          contents.set(name, chunks);
        },
        write: async (bytes) => {
          fits &&= room.take(kept, bytes.length);
          if (fits) chunks.push(bytes);
          else contents.clear();
        },
        end: async () => {},
      });
      kept.files = files;
      if (!fits) return { files };
      if (shelf.has(key, kept)) room.hold(kept, contents);
      else room.free(kept);
      return { files, contents };
    } catch (error) {
      room.free(kept);
      shelf.remove(key, kept);
      throw error;
    }
  };

  const makeOnce = (key: BatchKey, kept: Kept, make: MakeBatch): Promise<Made> => {
    kept.making ??= fill(key, kept, make).finally(() => {
      kept.making = undefined;
    });
    return kept.making;
  };

  const filesOf = async (key: BatchKey, kept: Kept, make: MakeBatch) =>
    kept.files ?? (await makeOnce(key, kept, make)).files;

  return {
    get: async (key, make) => filesOf(key, shelf.of(key), make),
    open: async (key, make, name, range) => {
      const kept = shelf.of(key);
      const files = await filesOf(key, kept, make);
      const file = files.find((each) => each.name === name);
      if (!file) return undefined;
      const part = range ?? { start: 0, end: file.length - 1 };
      room.touch(kept);
      let { contents } = kept;
      if (!contents && sizeOf(files) <= capBytes) {
        contents = (await makeOnce(key, kept, make)).contents;
      }
      const chunks = contents?.get(name);
      return chunks ? streamOfChunks(chunks, part) : streamWhileMaking(make, name, part);
    },
    drop: async (key) => {
      const kept = shelf.of(key);
      room.free(kept);
      shelf.remove(key, kept);
    },
    forget: (tenant) => {
      for (const kept of shelf.clear(tenant)) room.free(kept);
    },
  };
}

/** Who holds how many bytes. */
interface Room {
  /** Takes room for bytes of a making; frees all that it took, and says no, when there is none left. */
  take(kept: Kept, bytes: number): boolean;
  hold(kept: Kept, contents: Contents): void;
  touch(kept: Kept): void;
  free(kept: Kept): void;
}

function createRoom(capBytes: number): Room {
  /** Batches that are held, the least recently used first. */
  const used = new Set<Kept>();
  let total = 0;

  const free = (kept: Kept) => {
    total -= kept.held;
    kept.held = 0;
    kept.contents = undefined;
    used.delete(kept);
  };
  return {
    take: (kept, bytes) => {
      kept.held += bytes;
      total += bytes;
      for (const oldest of used) {
        if (total <= capBytes) break;
        free(oldest);
      }
      const fits = total <= capBytes;
      if (!fits) free(kept);
      return fits;
    },
    hold: (kept, contents) => {
      kept.contents = contents;
      used.add(kept);
    },
    touch: (kept) => {
      if (used.delete(kept)) used.add(kept);
    },
    free,
  };
}

function sizeOf(files: readonly ExportFile[]): number {
  return files.reduce((sum, { length }) => sum + length, 0);
}
