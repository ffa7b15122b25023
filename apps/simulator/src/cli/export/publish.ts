import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** As an export names them: whatever else is there is somebody's own. */
const DATA_FILE = /^part-\d{5}-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}-c000\.snappy\.parquet$/;
const BATCH_FOLDER = /^\d+-/;

/**
 * Moves what is in a staged folder to its place, and the files of an earlier export, if there is one, aside.
 *
 * @throws when that fails, and then all is as it was; LeftAside where it cannot be.
 */
export function publish(staged: string, to: string, aside: string): void {
  const moves = beginMoves();
  const emptied = new Set<string>();
  try {
    for (const [folder, name] of dataFilesIn(to)) {
      mkdirSync(join(aside, folder), { recursive: true });
      moves.file(join(to, folder, name), join(aside, folder, name));
      if (folder !== '') emptied.add(join(to, folder));
    }
    moveInto(staged, to, moves);
  } catch (error) {
    if (!moves.takeBack()) throw new LeftAside(aside, { cause: error });
    throw error;
  }
  // Not before: a folder that is made anew would lose its owner and its rights.
  for (const folder of emptied) removeEmpty(folder, folder);
}

/** Files of an earlier export could not be put back in their places. */
export class LeftAside extends Error {
  constructor(folder: string, options: ErrorOptions) {
    const reason = options.cause instanceof Error ? options.cause.message : options.cause;
    super(`${reason}; what was there before is in ${folder}`, options);
  }
}

/** The first link in a folder that is named as the folder of a batch: it would lead an export elsewhere. */
export function linkIn(folder: string): string | undefined {
  return readdirSync(folder, { withFileTypes: true }).find(
    (entry) => entry.isSymbolicLink() && BATCH_FOLDER.test(entry.name),
  )?.name;
}

/** The files of an earlier export: the folder of each, which is '' for the one above all, and its name. */
function dataFilesIn(top: string): readonly (readonly [string, string])[] {
  const namesIn = (folder: string) =>
    readdirSync(join(top, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && DATA_FILE.test(entry.name))
      .map(({ name }) => [folder, name] as const);
  const folders = readdirSync(top, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && BATCH_FOLDER.test(entry.name))
    .map(({ name }) => name);
  return ['', ...folders].flatMap(namesIn);
}

function moveInto(from: string, to: string, moves: Moves): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const path = join(from, entry.name);
    const place = join(to, entry.name);
    const there = lstatSync(place, { throwIfNoEntry: false });
    if (there && !(entry.isDirectory() && there.isDirectory())) {
      throw new Error(`${place} is in the way; move it, or name another folder with --out`);
    }
    if (!entry.isDirectory()) {
      moves.file(path, place);
      continue;
    }
    if (!there) moves.folder(place);
    moveInto(path, place, moves);
  }
}

interface Moves {
  file(from: string, to: string): void;
  /** Makes one. */
  folder(path: string): void;
  /** Undoes all of them, the last first. Says no when a file could not be moved back. */
  takeBack(): boolean;
}

function beginMoves(): Moves {
  const backwards: (() => void)[] = [];
  return {
    file: (from, to) => {
      renameSync(from, to);
      backwards.unshift(() => renameSync(to, from));
    },
    folder: (path) => {
      mkdirSync(path);
      backwards.unshift(() => removeEmpty(path, path));
    },
    takeBack: () => backwards.filter((back) => !succeeds(back)).length === 0,
  };
}

function succeeds(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

/** From a folder up to one above it, as long as they are empty. */
export function removeEmpty(from: string, to: string): void {
  try {
    for (let folder = from; folder.length >= to.length; folder = dirname(folder)) {
      rmdirSync(folder);
    }
  } catch {
    // Somebody has put something there.
  }
}
