import { systemReason } from '../core/system-reason.ts';

/** Why a file cannot be read, as a sentence. */
export function unreadable(file: string, error: unknown): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `${file} was not found. Check the path.`;
  if (code === 'EISDIR') return `${file} is a folder, not a file.`;
  return `${file} cannot be read: ${systemReason(error)}.`;
}
