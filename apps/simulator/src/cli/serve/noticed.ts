import { statSync } from 'node:fs';
import { note } from '../terminal/printable.ts';

/** In milliseconds. */
const LONG = 1000;

/** What becomes of reading a file. If that takes long, a line says so: a pipe may have nobody who writes to it. */
export async function noticed<T>(path: string, reading: Promise<T>): Promise<T> {
  const isPipe = statSync(path, { throwIfNoEntry: false })?.isFile() === false;
  const notice = isPipe
    ? setTimeout(() => note(`waiting for ${path}, which is no regular file, to be written`), LONG)
    : undefined;
  try {
    return await reading;
  } finally {
    clearTimeout(notice);
  }
}
