import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { quoted } from '../../core/sentence.ts';
import { isAbandoned, OWNER, ownedName } from '../../files/owner.ts';
import { exitWithError } from '../exit-with-error.ts';
import { makeFolder } from '../make-folder.ts';
import { linkIn, publish, RollbackFailed, removeEmpty } from './publish.ts';

const STAGED = '.aep-sim-';
const STAGED_NAME = ownedName('\\.aep-sim-', '-\\w{6}');

/** A folder whose files appear only when all of them are complete. */
export interface OutFolder {
  readonly path: string;
  /** Creates a hidden folder in it. */
  stage(): string;
  /**
   * Moves the content of a staged folder to its final path, and removes the files of an earlier export.
   *
   * @throws when that fails; then the earlier export is unchanged.
   */
  publish(staged: string): void;
  /** Undoes everything: removes what was staged, and the folder itself if it was created and is empty. */
  discard(): void;
}

/** Opens a folder, and creates it if it does not exist. If it cannot be used, the process exits. */
export function openFolder(folder: string, { force }: { force?: boolean } = {}): OutFolder {
  const path = resolve(folder);
  const made = makeFolder(folder, '--out');
  removeAbandoned(path);
  if (readdirSync(path).length > 0 && !force) {
    const instead = force === undefined ? '' : ', or pass --force to replace an earlier export';
    return exitWithError(`--out: Folder ${quoted(folder)} is not empty. Choose another${instead}.`);
  }
  const link = linkIn(path);
  if (link !== undefined) {
    const shown = join(folder, link);
    return exitWithError(
      `--out: ${shown} is a symbolic link. Remove it, or choose another folder.`,
    );
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
      // Another kind of name, which is never removed as abandoned: it contains the earlier export.
      const aside = stage('.aep-sim-replaced-');
      try {
        publish(from, path, aside);
      } catch (error) {
        // Keep the earlier files if they could not be restored.
        if (error instanceof RollbackFailed) staged.splice(staged.indexOf(aside), 1);
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

/** Removes what killed processes had staged. */
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
