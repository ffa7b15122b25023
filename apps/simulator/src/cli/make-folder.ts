import { existsSync, mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { refuse } from './refuse.ts';

/**
 * Makes the folder that a flag names, if it is not there, and tries whether it may be written. One that cannot be
 * used ends the process. Gives the topmost folder that had to be made.
 */
export function makeFolder(folder: string, flag: string): string | undefined {
  const path = resolve(folder);
  try {
    const made = makeMissing(path);
    rmdirSync(mkdtempSync(join(path, '.aep-sim-')));
    return made;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return refuse(`cannot write to ${folder}: ${reasons[code] ?? code}; name another with ${flag}`);
  }
}

/**
 * One folder at a time: asked to make all of them, Node never comes back where a file system says of each that
 * its parent is missing, as /proc does.
 */
function makeMissing(path: string): string | undefined {
  if (isFolder(path)) return undefined;
  const parent = dirname(path);
  const made = existsSync(parent) ? undefined : makeMissing(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it in the meantime.
    if (isFolder(path)) return made;
    throw error;
  }
  return made ?? path;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'it is a file',
  ENOTDIR: 'there is a file in its path',
  ENOENT: 'no folder can be made there',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};
