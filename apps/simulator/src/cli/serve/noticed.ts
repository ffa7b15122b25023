import { statSync } from 'node:fs';
import { printWarning } from '../terminal/printable.ts';

/** In milliseconds. */
const LONG = 1000;

/** Reads a file. If it is a pipe and takes long, prints a warning: it may have no writer. */
export async function noticed<T>(path: string, reading: Promise<T>): Promise<T> {
  const isPipe = isNoFile(path);
  const notice = isPipe
    ? setTimeout(
        () => printWarning(`Waiting for data from ${path}, which is not a regular file`),
        LONG,
      )
    : undefined;
  try {
    return await reading;
  } finally {
    clearTimeout(notice);
  }
}

/** Whether something else than a regular file is there. What cannot be looked at is reported by the reading. */
function isNoFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === false;
  } catch {
    return false;
  }
}
