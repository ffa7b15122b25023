import { sentence } from '../core/sentence.ts';
import { systemReason } from '../core/system-reason.ts';
import { Unreadable } from '../text-file/read.ts';

/** Why a file cannot be read, as a sentence. */
export function unreadable(file: string, error: unknown): string {
  if (error instanceof Unreadable) return sentence(`${file} ${error.message}`);
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `${file} was not found. Check the path.`;
  if (code === 'EISDIR') return `${file} is a folder, not a file.`;
  return `${file} cannot be read: ${systemReason(error)}.`;
}
