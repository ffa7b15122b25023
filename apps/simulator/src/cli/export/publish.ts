import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sentence } from '../../core/sentence.ts';
import { systemReason } from '../../core/system-reason.ts';

/** The names that exports use; files with other names belong to the user. */
const DATA_FILE = /^part-\d{5}-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}-c000\.snappy\.parquet$/;
const BATCH_FOLDER = /^\d+-/;

/**
 * Moves the content of a staged folder to its final path, and the files of an earlier export to another folder.
 *
 * @throws when that fails, after undoing it; RollbackFailed if that cannot be undone.
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
    if (!moves.takeBack()) throw new RollbackFailed(aside, { cause: error });
    throw error;
  }
  // Last, because a folder that is created again would lose its owner and its permissions.
  for (const folder of emptied) removeEmpty(folder, folder);
}

/** The output folder contains something that an export does not replace. */
export class Obstructed extends Error {}

/** Files of an earlier export could not be restored. */
export class RollbackFailed extends Obstructed {
  constructor(folder: string, options: ErrorOptions) {
    const { cause } = options;
    const reason =
      cause instanceof Obstructed ? cause.message : `The export failed: ${systemReason(cause)}`;
    super(`${sentence(reason)} The files of the earlier export are in ${folder}.`, options);
  }
}

/** The first symbolic link with the name of a batch folder: it would redirect an export. */
export function linkIn(folder: string): string | undefined {
  return readdirSync(folder, { withFileTypes: true }).find(
    (entry) => entry.isSymbolicLink() && BATCH_FOLDER.test(entry.name),
  )?.name;
}

/** The files of an earlier export: the folder of each ('' for the top folder), and its name. */
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
      throw new Obstructed(`--out: ${place} already exists. Move it, or choose another folder.`);
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
  /** Creates one. */
  folder(path: string): void;
  /** Undoes all of them, the last first. Returns false if a file could not be moved back. */
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

/** Removes a folder and its parents up to `to`, as long as they are empty. */
export function removeEmpty(from: string, to: string): void {
  try {
    for (let folder = from; folder.length >= to.length; folder = dirname(folder)) {
      rmdirSync(folder);
    }
  } catch {
    // It is not empty any more.
  }
}
