import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { LeftAside, linkIn, publish, removeEmpty } from './publish.ts';
import { refuse } from './refuse.ts';

/** A folder for files that nobody is to see before all of them are there. */
export interface OutFolder {
  readonly path: string;
  /** Makes a folder in it, with a hidden name. */
  stage(): string;
  /**
   * Moves what is in a staged folder to its place; files of an earlier export go.
   *
   * @throws when that fails; the earlier export is there then.
   */
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
  const link = linkIn(path);
  if (link !== undefined) {
    const shown = join(folder, link);
    return refuse(`${shown} is a symbolic link; remove it, or name another folder with --out`);
  }
  const staged: string[] = [];
  const stage = () => {
    const each = mkdtempSync(join(path, '.aep-sim-'));
    staged.push(each);
    return each;
  };
  const clear = () => {
    for (const each of staged.splice(0)) rmSync(each, { recursive: true, force: true });
  };
  return {
    path,
    stage,
    publish: (from) => {
      const aside = stage();
      try {
        publish(from, path, aside);
      } catch (error) {
        // What cannot be put back is not to be lost with what was staged.
        if (error instanceof LeftAside) staged.splice(staged.indexOf(aside), 1);
        throw error;
      }
      clear();
    },
    discard: () => {
      clear();
      if (made !== undefined) removeEmpty(path, made);
    },
  };
}
