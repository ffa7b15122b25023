import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unescapeName } from './folder-names.ts';
import { isAbandoned, ownedName } from './owner.ts';

/** As `writeWhole` names what it has not written to its end. */
const PARTIAL = ownedName('\\..+\\.', '-[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}\\.partial');

/**
 * Takes away what killed processes had begun to write below a folder, and their folders where nothing else is in them;
 * says whether there was any. What is being written stays, by whichever process, and what has names of other kinds.
 */
export async function removeLeftBehind(folder: string, now = Date.now()): Promise<boolean> {
  let found = false;
  // Where nothing can be read or removed, nothing can be done about it either.
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
