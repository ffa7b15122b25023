import { existsSync, mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { systemReason } from '../core/system-reason.ts';
import { exitWithError } from './exit-with-error.ts';

/**
 * Creates the folder of a flag if it does not exist, and checks that it can be written to. If it cannot, the process
 * exits. Returns the topmost folder that was created.
 */
export function makeFolder(folder: string, flag: string): string | undefined {
  const path = resolve(folder);
  try {
    const made = makeMissing(path);
    rmdirSync(mkdtempSync(join(path, '.aep-sim-')));
    return made;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return exitWithError(`${flag} must be a folder; ${folder} is a file.`);
    const reason = code === 'ENOENT' ? NO_FOLDERS : systemReason(error);
    return exitWithError(`${flag}: Cannot write to ${folder}: ${reason}. Choose another folder.`);
  }
}

const NO_FOLDERS = 'no folder can be created there (ENOENT)';

/**
 * One folder at a time: with `recursive`, Node.js never returns on a file system such as /proc, which reports every
 * parent as missing.
 */
function makeMissing(path: string): string | undefined {
  if (isFolder(path)) return undefined;
  const parent = dirname(path);
  const made = existsSync(parent) ? undefined : makeMissing(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have created it.
    if (isFolder(path)) return made;
    throw error;
  }
  return made ?? path;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
