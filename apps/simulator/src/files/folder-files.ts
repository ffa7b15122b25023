import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExportFile, WriteFailed } from '../export/port.ts';
import { batchShelf } from './batch-shelf.ts';
import { type FileState, streamOfFile } from './byte-streams.ts';
import type { BatchFiles, BatchKey, BatchSink, MakeBatch } from './files.ts';
import { moveInto } from './move-into.ts';

export interface FolderOptions {
  /** Opens a file that is to be written. */
  readonly openFile?: (path: string) => Promise<Pick<FileHandle, 'writeFile' | 'close'>>;
}

interface Kept {
  files?: Promise<readonly ExportFile[]>;
}

/**
 * Keeps files in `<dir>/<org>/<sandbox>/<batchId>`. A batch is written under another name and then renamed,
 * so that its folder is there with all of its files or not at all. What an earlier run left is overwritten,
 * unless it is the same. Several may keep their files in one folder: each writing has a name of its own.
 * Files stay when their tenant is forgotten: the folder is the user's.
 */
export function folderFiles(
  dir: string,
  { openFile = (path) => open(path, 'wx') }: FolderOptions = {},
): BatchFiles {
  const shelf = batchShelf<Kept>(() => ({}));
  /** Of each folder the last writing: a batch that is forgotten while it is written may be asked for again. */
  const writings = new Map<string, Promise<unknown>>();

  const writeInTurn = async (key: BatchKey, make: MakeBatch) => {
    const folder = folderOf(dir, key);
    const before = writings.get(folder);
    const writing = (async () => {
      await before?.catch(() => {});
      return writeFolder(dir, key, make, openFile);
    })();
    writings.set(folder, writing);
    try {
      return await writing;
    } finally {
      if (writings.get(folder) === writing) writings.delete(folder);
    }
  };

  const get = (key: BatchKey, make: MakeBatch): Promise<readonly ExportFile[]> => {
    const kept = shelf.of(key);
    kept.files ??= writeInTurn(key, make).catch((error: unknown) => {
      shelf.remove(key, kept);
      throw error;
    });
    return kept.files;
  };

  return {
    get,
    open: async (key, make, name, range) => {
      const kept = shelf.of(key);
      const file = (await get(key, make)).find((each) => each.name === name);
      if (!file) return undefined;
      const path = join(folderOf(dir, key), pathPart(name));
      let state = await stateOf(path);
      if (state?.size !== file.length) {
        // Somebody cleared the folder, or wrote into it.
        shelf.remove(key, kept);
        await get(key, make);
        state = await stat(path);
      }
      return streamOfFile(path, state, range ?? { start: 0, end: file.length - 1 });
    },
    drop: async (key) => {
      const folder = folderOf(dir, key);
      shelf.remove(key, shelf.of(key));
      await writings.get(folder)?.catch(() => {});
      // Where nothing can be written, what is left cannot be taken away either.
      await rm(folder, { recursive: true, force: true }).catch(() => {});
    },
    forget: (tenant) => {
      shelf.clear(tenant);
    },
  };
}

async function writeFolder(
  dir: string,
  key: BatchKey,
  make: MakeBatch,
  openFile: NonNullable<FolderOptions['openFile']>,
): Promise<readonly ExportFile[]> {
  const folder = folderOf(dir, key);
  const partial = join(parentOf(dir, key), `.${pathPart(key.batchId)}.${randomUUID()}.partial`);
  const sink = folderSink(partial, openFile);
  try {
    await writingTo(partial, async () => {
      await mkdir(partial, { recursive: true });
    });
    const files = await make(sink);
    await writingTo(folder, () => moveInto(folder, partial));
    return files;
  } catch (error) {
    await sink.release();
    await rm(partial, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
}

/** `release` closes the file that a making has left open. */
function folderSink(
  folder: string,
  openFile: NonNullable<FolderOptions['openFile']>,
): BatchSink & { release(): Promise<void> } {
  let path = folder;
  let handle: Awaited<ReturnType<typeof openFile>> | undefined;
  const close = async () => {
    const closing = handle;
    handle = undefined;
    await closing?.close();
  };
  return {
    begin: (name) => {
      path = join(folder, pathPart(name));
      return writingTo(path, async () => {
        handle = await openFile(path);
      });
    },
    write: (bytes) => writingTo(path, async () => handle?.writeFile(bytes)),
    end: () => writingTo(path, close),
    release: () => close().catch(() => {}),
  };
}

async function writingTo(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new WriteFailed(`Could not write ${path}: ${why}`, { cause });
  }
}

function stateOf(path: string): Promise<FileState | undefined> {
  return stat(path).catch(() => undefined);
}

function parentOf(dir: string, { tenant: { org, sandbox } }: BatchKey): string {
  return join(dir, pathPart(org), pathPart(sandbox));
}

function folderOf(dir: string, key: BatchKey): string {
  return join(parentOf(dir, key), pathPart(key.batchId));
}

/**
 * A text as one part of a path, different for different texts. What could mean something to a file system is
 * percent-encoded, and so is a dot at the start: such names are those of folders that are being written.
 */
function pathPart(text: string): string {
  const percent = (char: string) =>
    [...Buffer.from(char)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('');
  return text.replace(/[^A-Za-z0-9._@-]|^\./gu, percent) || '%';
}
