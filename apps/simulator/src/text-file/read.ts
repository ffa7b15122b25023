import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
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

/** No string of Node.js can be longer, and UTF-8 has at least one byte for each of its characters. */
const MAX_TEXT_BYTES = 536_870_888;

export interface Reading {
  /** Reading stops there, because some files never end. */
  readonly maxBytes?: number;
  /** Whether bytes that are not UTF-8 are an error. Otherwise each is replaced. Default true. */
  readonly fatal?: boolean;
}

/** Reads a file of UTF-8, without the byte order mark that some editors write. @throws Unreadable */
export async function readTextFile(path: string, reading: Reading = {}): Promise<string> {
  const { maxBytes = MAX_TEXT_BYTES } = reading;
  try {
    if ((await stat(path)).size > maxBytes) throw tooLarge(maxBytes);
  } catch (error) {
    throw unreadable(error);
  }
  return readText(createReadStream(path), reading);
}

/** The same for a stream, such as standard input. @throws Unreadable */
export async function readText(
  stream: AsyncIterable<Uint8Array>,
  { maxBytes = MAX_TEXT_BYTES, fatal = true }: Reading = {},
): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal });
  let text = '';
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLarge(maxBytes);
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    throw unreadable(error);
  }
}

function tooLarge(maxBytes: number): Unreadable {
  return new Unreadable(`exceeds the limit of ${Math.ceil(maxBytes / MIB)} MiB`);
}

function unreadable(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return new Unreadable('is not valid UTF-8');
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
  if (isMissing) return new Unreadable('was not found. Check the path', { isMissing });
  if (code === 'EISDIR') return new Unreadable('is a folder, not a file');
  return new Unreadable(`cannot be read${code && `: ${systemReason(error)}`}`);
}

const MIB = 1_048_576;
