import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unescapeName } from './folder-names.ts';
import { isAbandoned, ownedName } from './owner.ts';

/** The names that `writeWhole` uses for incomplete files. */
const PARTIAL = ownedName('\\..+\\.', '-[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}\\.partial');

/**
 * Removes the incomplete files of killed processes below a folder, and their folders if they are empty then.
 * Returns whether there were any. Files that any process is still writing stay, and so do files with other names.
 */
export async function removeLeftBehind(folder: string, now = Date.now()): Promise<boolean> {
  let found = false;
  // If nothing can be read or removed, there is nothing to do about it.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (unescapeName(entry.name) === undefined || !(await removeLeftBehind(path, now))) continue;
      await rmdir(path).catch(() => {});
    } else {
      if (!entry.isFile() || !(await isLeftBehind(path, entry.name, now))) continue;
      await rm(path, { force: true }).catch(() => {});
    }
    found = true;
  }
  return found;
}

async function isLeftBehind(path: string, name: string, now: number): Promise<boolean> {
  const partial = PARTIAL.exec(name);
  const state = partial && (await stat(path).catch(() => undefined));
  return state ? isAbandoned(partial, state.mtimeMs, now) : false;
}
