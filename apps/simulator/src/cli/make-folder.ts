import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { refuse } from './refuse.ts';

/**
 * Makes the folder that a flag names, if it is not there, and tries whether it may be written. One that cannot be
 * used ends the process. Gives the topmost folder that had to be made.
 */
export function makeFolder(folder: string, flag: string): string | undefined {
  const path = resolve(folder);
  try {
    const made = mkdirSync(path, { recursive: true });
    rmdirSync(mkdtempSync(join(path, '.aep-sim-')));
    return made;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return refuse(`cannot write to ${folder}: ${reasons[code] ?? code}; name another with ${flag}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'it is a file',
  ENOTDIR: 'there is a file in its path',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};
