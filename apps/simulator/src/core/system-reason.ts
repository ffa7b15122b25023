/** Why the operating system rejected an operation: words, and the error code in parentheses. */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === undefined) return error.message;
  return reasons[code] === undefined ? `system error (${code})` : `${reasons[code]} (${code})`;
}

const reasons: Readonly<Record<string, string>> = {
  E2BIG: 'the arguments and the environment are too long',
  EACCES: 'permission denied',
  EBUSY: 'it is in use by another program',
  EDQUOT: 'the disk quota is exceeded',
  EEXIST: 'it is a file',
  EISDIR: 'it is a folder',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the path is too long',
  ENOENT: 'not found',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  ENOTEMPTY: 'the folder is not empty',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  EXDEV: 'it is on another disk',
};
