import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isAbandoned, OWNER, ownedName } from '../../files/owner.ts';
import { makeFolder } from '../make-folder.ts';
import { refuse } from '../refuse.ts';
import { LeftAside, linkIn, publish, removeEmpty } from './publish.ts';

const STAGED = '.aep-sim-';
const STAGED_NAME = ownedName('\\.aep-sim-', '-\\w{6}');

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
  removeAbandoned(path);
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
  const stage = (name = `${STAGED}${OWNER}-`) => {
    const each = mkdtempSync(join(path, name));
    staged.push(each);
    return each;
  };
  const clear = () => {
    for (const each of staged.splice(0)) rmSync(each, { recursive: true, force: true });
  };
  return {
    path,
    stage: () => stage(),
    publish: (from) => {
      // Of another kind of name: an earlier export is not to be lost with a process that is killed.
      const aside = stage('.aep-sim-replaced-');
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

/** What killed processes had staged. */
function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const owned = STAGED_NAME.exec(name);
    const state = owned && statSync(path, { throwIfNoEntry: false });
    if (state && isAbandoned(owned, state.mtimeMs, Date.now())) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
