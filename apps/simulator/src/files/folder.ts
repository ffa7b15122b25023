import { open, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { doneOnce } from '../steps/done-once.ts';
import { clampRange } from './byte-ranges.ts';
import { escapeName, unescapeName } from './folder-names.ts';
import { type FileState, streamOfFile } from './folder-reads.ts';
import type { OpenFile } from './folder-writes.ts';
import type { Files } from './port.ts';

export interface FolderOptions {
  /** Opens a file that is to be written. */
  readonly openFile?: OpenFile;
}

/**
 * Keeps files below a folder, each at the path that its key names. Several may keep theirs in one folder. What the
 * user has there is theirs: files of other names than a key gives are neither listed nor removed. What killed processes
 * have left half written goes with the first that is put.
 */
export function folderFiles(
  dir: string,
  { openFile = (path) => open(path, 'wx') }: FolderOptions = {},
): Files {
  // Folders are removed upwards until this one, which must be told from others.
  const root = resolve(dir);
  const cleared = doneOnce(() => clear(root));
  const pathOf = (key: string) => join(root, ...key.split('/').map(escapeName));

  const list = async (prefix: string): Promise<readonly string[]> => {
    const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    const path = folder === '' ? root : pathOf(folder.slice(0, -1));
    return (await keysIn(path, folder, prefix)).sort();
  };

  /** Folders that others put something into by now stay. */
  const removeEmptyFolders = async (below: string) => {
    try {
      for (let path = below; path !== root; path = dirname(path)) await rmdir(path);
    } catch {}
  };

  return {
    put: async (key, bytes) => {
      const path = pathOf(key);
      // Loaded by the first that puts something: a start does without it.
      const { writeWhole } = await import('./folder-writes.ts');
      // What could not be cleared is in nobody's way.
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
      // Where nothing can be written, what is there cannot be taken away either.
      for (const path of paths) await rm(path, { force: true }).catch(() => {});
      for (const folder of new Set(paths.map(dirname))) await removeEmptyFolders(folder);
    },
  };
}

/** The keys of the files in a folder and below it that begin with a prefix. */
async function keysIn(path: string, folder: string, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  // A folder that is not there, or may not be read, has no files.
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
