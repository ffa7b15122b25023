import { open, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { doneOnce } from '../steps/done-once.ts';
import { clampRange } from './byte-ranges.ts';
import { escapeName, unescapeName } from './folder-names.ts';
import { type FileState, streamOfFile } from './folder-reads.ts';
import type { OpenFile } from './folder-writes.ts';
import type { Files } from './port.ts';

export interface FolderOptions {
  /** Opens a file for writing. */
  readonly openFile?: OpenFile;
}

/**
 * Stores files below a folder, each at the path of its key. Several simulators may share a folder. The user's files
 * stay: files whose names no key has are neither listed nor removed. Incomplete files of killed processes are removed
 * when the first file is stored.
 */
export function folderFiles(
  dir: string,
  { openFile = (path) => open(path, 'wx') }: FolderOptions = {},
): Files {
  // Folders are removed upwards to this one, which must be distinguishable from others.
  const root = resolve(dir);
  const cleared = doneOnce(() => clear(root));
  const pathOf = (key: string) => join(root, ...key.split('/').map(escapeName));

  const list = async (prefix: string): Promise<readonly string[]> => {
    const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    const path = folder === '' ? root : pathOf(folder.slice(0, -1));
    return (await keysIn(path, folder, prefix)).sort();
  };

  /** Folders with new files of other processes stay. */
  const removeEmptyFolders = async (below: string) => {
    try {
      for (let path = below; path !== root; path = dirname(path)) await rmdir(path);
    } catch {}
  };

  return {
    put: async (key, bytes) => {
      const path = pathOf(key);
      // Loaded when the first file is stored, because a start does not need it.
      const { writeWhole } = await import('./folder-writes.ts');
      // Files that could not be removed do no harm.
      await cleared().catch(() => {});
      try {
        await writeWhole(path, bytes, openFile);
      } catch (error) {
        await removeEmptyFolders(dirname(path));
        throw error;
      }
    },
    head: async (key) => {
      const state = await stateOf(pathOf(key));
      return state && { length: state.size };
    },
    open: async (key, range) => {
      const path = pathOf(key);
      const state = await stateOf(path);
      return state && streamOfFile(path, state, clampRange(state.size, range));
    },
    list,
    remove: async (prefix) => {
      const paths = (await list(prefix)).map(pathOf);
      // If nothing can be written, existing files cannot be removed either.
      for (const path of paths) await rm(path, { force: true }).catch(() => {});
      for (const folder of new Set(paths.map(dirname))) await removeEmptyFolders(folder);
    },
  };
}

/** The keys of the files in a folder and below it with a prefix. */
async function keysIn(path: string, folder: string, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  // A folder that does not exist, or cannot be read, has no files.
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const name = unescapeName(entry.name);
    if (name === undefined) continue;
    const key = folder + name;
    if (entry.isFile() && key.startsWith(prefix)) keys.push(key);
    if (entry.isDirectory() && `${key}/`.startsWith(prefix)) {
      keys.push(...(await keysIn(join(path, entry.name), `${key}/`, prefix)));
    }
  }
  return keys;
}

async function stateOf(path: string): Promise<FileState | undefined> {
  const state = await stat(path).catch(() => undefined);
  return state?.isFile() ? state : undefined;
}

async function clear(root: string): Promise<void> {
  await (await import('./left-behind.ts')).removeLeftBehind(root);
}
