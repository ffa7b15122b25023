import { createReadStream } from 'node:fs';
import { systemReason } from '../core/system-reason.ts';

/** A file that cannot be read as text. The message follows the name of the file, without a period. */
export class Unreadable extends Error {
  /** Whether the file does not exist. */
  readonly isMissing: boolean;

  constructor(message: string, { isMissing = false } = {}) {
    super(message);
    this.isMissing = isMissing;
  }
}

/** Without the byte order mark that some editors write. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a file of UTF-8. Stops at the limit, because some files never end.
 *
 * @throws Unreadable
 */
export async function readTextFile(
  path: string,
  maxBytes = Number.POSITIVE_INFINITY,
): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new Unreadable(`exceeds the limit of ${maxBytes / MIB} MiB`);
      chunks.push(chunk);
    }
    return UTF8.decode(Buffer.concat(chunks));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    if (error instanceof TypeError) throw new Unreadable('is not valid UTF-8');
    const { code = '' } = error as NodeJS.ErrnoException;
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    if (isMissing) throw new Unreadable('was not found. Check the path', { isMissing });
    if (code === 'EISDIR') throw new Unreadable('is a folder, not a file');
    throw new Unreadable(`cannot be read${code && `: ${systemReason(error)}`}`);
  }
}

const MIB = 1_048_576;
