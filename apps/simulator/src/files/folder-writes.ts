import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemReason } from '../core/system-reason.ts';
import { CHUNK_BYTES } from './byte-ranges.ts';
import { OWNER } from './owner.ts';
import { WriteFailed } from './port.ts';

export type OpenFile = (path: string) => Promise<Pick<FileHandle, 'writeFile' | 'close'>>;

/** How often other processes may remove the folder, while it is empty, before the file is in it. */
const TRIES = 20;

/**
 * Writes a file under another name and then renames it, so that it is never incomplete. An existing file with the
 * same bytes stays, so that its readers can continue.
 *
 * @throws WriteFailed, and what the stream throws
 */
export async function writeWhole(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  openFile: OpenFile,
): Promise<void> {
  const partial = join(dirname(path), `.${basename(path)}.${OWNER}-${randomUUID()}.partial`);
  try {
    const handle = await writingTo(path, () => openInFolder(partial, openFile));
    try {
      for await (const chunk of bytes) await writingTo(path, () => handle.writeFile(chunk));
    } catch (error) {
      await handle.close().catch(() => {});
      throw error;
    }
    await writingTo(path, () => handle.close());
    if (await isSame(path, partial)) await removeFile(partial);
    else await writingTo(path, () => rename(partial, path));
  } catch (error) {
    await removeFile(partial);
    throw error;
  }
}

async function openInFolder(path: string, openFile: OpenFile): ReturnType<OpenFile> {
  for (let tries = 1; ; tries += 1) {
    try {
      await mkdir(dirname(path), { recursive: true });
      return await openFile(path);
    } catch (error) {
      if (tries === TRIES || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

async function writingTo<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    const { code = '' } = (cause ?? {}) as NodeJS.ErrnoException;
    throw new WriteFailed(`Cannot write ${path}${code && `: ${systemReason(cause)}`}.`, { cause });
  }
}

/** Ignores errors: what cannot be removed stays. */
function removeFile(path: string): Promise<void> {
  return rm(path, { force: true }).catch(() => {});
}

async function isSame(path: string, other: string): Promise<boolean> {
  try {
    const [{ size }, state] = await Promise.all([stat(path), stat(other)]);
    return size === state.size && (await haveSameBytes(path, other));
  } catch {
    // It does not exist, or was removed in the meantime.
    return false;
  }
}

async function haveSameBytes(path: string, other: string): Promise<boolean> {
  const one = await open(path);
  try {
    const two = await open(other);
    try {
      for (;;) {
        const [part, same] = [await readPart(one), await readPart(two)];
        if (!part.equals(same)) return false;
        if (part.length === 0) return true;
      }
    } finally {
      await two.close();
    }
  } finally {
    await one.close();
  }
}

async function readPart(handle: FileHandle): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(CHUNK_BYTES));
  return buffer.subarray(0, bytesRead);
}
