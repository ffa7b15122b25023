import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { refuse } from './refuse.ts';

/** A folder for files that nobody is to see before all of them are there. */
export interface OutFolder {
  readonly path: string;
  /** Makes a folder in it, with a hidden name. */
  stage(): string;
  /** Moves what is in a staged folder to its place; files of an earlier export go. */
  publish(staged: string): void;
  /** Leaves things as they were: removes what was staged, and the folder itself if it was made and is empty. */
  discard(): void;
}

/** Opens a folder, which is made if it is not there. One that cannot be used ends the process. */
export function openFolder(folder: string, { force }: { force?: boolean } = {}): OutFolder {
  const path = resolve(folder);
  const made = makeFolder(folder, '--out');
  if (readdirSync(path).length > 0 && !force) {
    const instead = force === undefined ? '' : ', or replace an earlier export with --force';
    return refuse(`${folder} is not empty; name another folder with --out${instead}`);
  }
  const staged: string[] = [];
  const clear = () => {
    for (const each of staged.splice(0)) rmSync(each, { recursive: true, force: true });
  };
  return {
    path,
    stage: () => {
      const each = mkdtempSync(join(path, '.aep-sim-'));
      staged.push(each);
      return each;
    },
    publish: (from) => {
      removeExport(path);
      moveInto(from, path);
      clear();
    },
    discard: () => {
      clear();
      if (made !== undefined) removeEmpty(path, made);
    },
  };
}

const DATA_FILE = /^part-.*\.parquet$/;
const BATCH_FOLDER = /^\d+-/;

/** Only what an export may have written: whatever else is there is somebody's own. */
function removeExport(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isFile() && DATA_FILE.test(entry.name)) rmSync(path);
    if (!entry.isDirectory() || !BATCH_FOLDER.test(entry.name)) continue;
    for (const name of readdirSync(path)) if (DATA_FILE.test(name)) rmSync(join(path, name));
    removeEmpty(path, path);
  }
}

function moveInto(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const path = join(from, entry.name);
    if (entry.isDirectory()) moveInto(path, join(to, entry.name));
    else renameSync(path, join(to, entry.name));
  }
}

/** From a folder up to one above it, as long as they are empty. */
function removeEmpty(from: string, to: string): void {
  try {
    for (let folder = from; folder.length >= to.length; folder = dirname(folder)) {
      rmdirSync(folder);
    }
  } catch {
    // Somebody has put something there.
  }
}
