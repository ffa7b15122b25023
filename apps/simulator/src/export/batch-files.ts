import { BoundedMap } from '../core/bounded-map.ts';
import { clampRange } from '../files/byte-ranges.ts';
import { madeOnce } from '../files/made-once.ts';
import { type ByteRange, type Files, WriteFailed } from '../files/port.ts';
import type { MakeBatch } from './batch-sink.ts';
import { keepingSink } from './keeping-sink.ts';
import { type Manifest, manifestKey, readManifest, writeManifest } from './manifest.ts';
import type { ExportFile } from './port.ts';
import { streamWhileMaking } from './while-making.ts';

export { type BatchSink, type MakeBatch, Unwanted } from './batch-sink.ts';

export interface BatchKey {
  /** The prefix under which its files are stored, each by its name. */
  readonly path: string;
  /** Identifies everything that the files depend on: files of other content do not belong to the batch. */
  readonly content: string;
}

/**
 * The files of batches, on top of the file store. A batch is generated when it is first requested, at most once at a
 * time; stored parts that no longer exist are regenerated.
 */
export interface BatchFiles {
  /** @throws WriteFailed, and what `make` throws */
  list(key: BatchKey, make: MakeBatch): Promise<readonly ExportFile[]>;
  /**
   * A file's bytes, or undefined if the batch has no such file.
   * @throws WriteFailed, and what `make` throws
   */
  open(
    key: BatchKey,
    make: MakeBatch,
    name: string,
    range?: ByteRange,
  ): Promise<ReadableStream<Uint8Array> | undefined>;
}

export interface BatchFilesOptions {
  /** Called once for each generation whose files could not be written. */
  readonly onWriteFailed: (error: WriteFailed) => void;
}

/** A generated batch: the list of its files is remembered, its bytes may be removed. */
interface Batch extends Manifest {
  /** Whether it can fit into the store. If not, it is regenerated for each reader, directly into its stream. */
  readonly fits: boolean;
}

const MAX_REMEMBERED = 10_000;

export function batchFiles(files: Files, { onWriteFailed }: BatchFilesOptions): BatchFiles {
  const once = madeOnce<Batch>();
  /** By path. */
  const remembered = new BoundedMap<string, Batch>(MAX_REMEMBERED);

  const readOrMake = async (key: BatchKey, make: MakeBatch): Promise<Batch> => {
    // Of other content, or removed: its files are about to be replaced.
    remembered.delete(key.path);
    try {
      const kept = await readManifest(files, key.path, key.content);
      const batch = kept ? { ...kept, fits: true } : await keepBatch(files, key, make);
      remembered.set(key.path, batch);
      return batch;
    } catch (error) {
      if (error instanceof WriteFailed) onWriteFailed(error);
      throw error;
    }
  };
  const batchOf = async (key: BatchKey, make: MakeBatch): Promise<Batch> => {
    const batch = remembered.get(key.path);
    if (batch?.of === key.content) return batch;
    return once(key.path, key.content, () => readOrMake(key, make));
  };
  /** Undefined if the file is not as it was generated: evicted, removed, or written by another process. */
  const openKept = async (path: string, { name, length }: ExportFile, range?: ByteRange) => {
    const key = `${path}/${name}`;
    const head = await files.head(key);
    return head?.length === length ? files.open(key, range) : undefined;
  };

  return {
    list: async (key, make) => (await batchOf(key, make)).files,
    open: async (key, make, name, range) => {
      const fileIn = (batch: Batch) => batch.files.find((each) => each.name === name);
      const batch = await batchOf(key, make);
      let file = fileIn(batch);
      let bytes = file && (await openKept(key.path, file, range));
      if (file && !bytes && batch.fits) {
        // Other readers may have noticed it before, and regenerated it by now.
        if (remembered.peek(key.path) === batch) remembered.delete(key.path);
        file = fileIn(await batchOf(key, make));
        bytes = file && (await openKept(key.path, file, range));
      }
      return bytes ?? (file && streamWhileMaking(make, name, clampRange(file.length, range)));
    },
  };
}

async function keepBatch(files: Files, key: BatchKey, make: MakeBatch): Promise<Batch> {
  const { path, content } = key;
  const { maxBytes = Number.POSITIVE_INFINITY } = files;
  const sink = keepingSink(files, path);
  // New files must not be used with an old manifest.
  await files.remove(manifestKey(path));
  try {
    const manifest = { of: content, files: await make(sink) };
    if (sink.isKeeping()) await removeOthers(files, path, manifest.files);
    await writeManifest(manifest, sink);
    if (!sink.isKeeping()) await files.remove(`${path}/`);
    return { ...manifest, fits: sink.length() <= maxBytes };
  } catch (error) {
    await sink.giveUp(error);
    throw error;
  }
}

/** Removes what earlier generations left under the path. */
async function removeOthers(
  files: Files,
  path: string,
  made: readonly ExportFile[],
): Promise<void> {
  const own = made.map(({ name }) => `${path}/${name}`);
  for (const key of await files.list(`${path}/`)) {
    // A path that starts with one of ours stays, because it cannot be removed without ours.
    if (!own.some((each) => each.startsWith(key))) await files.remove(key);
  }
}
