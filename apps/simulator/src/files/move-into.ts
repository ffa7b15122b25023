import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How often others may get in between. */
const TRIES = 10;

/** What systems say of a rename when something has that name already. */
const IN_THE_WAY = ['EEXIST', 'ENOTEMPTY', 'ENOTDIR', 'EPERM'];

/**
 * Gives a folder of files the name `folder`. When another of the same files has that name, it stays, for
 * somebody may be reading them, and ours goes; what else has the name is replaced.
 *
 * @throws what the file system says; ours is then still there
 */
export async function moveInto(folder: string, ours: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await rename(ours, folder);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (tries === TRIES || !IN_THE_WAY.includes(code)) throw error;
    }
    if (await isSame(folder, ours)) return remove(ours);
    await clear(folder, ours);
  }
}

/**
 * Takes away what has the name, in one step: others see all of it or nothing. What another put there since we
 * looked, if it is the same as ours, gets its name back.
 */
async function clear(folder: string, ours: string): Promise<void> {
  const aside = `${ours}.before`;
  try {
    await rename(folder, aside);
    if (await isSame(aside, ours)) await rename(aside, folder);
  } catch {
    // Another was faster. The next try shows what is there now.
  }
  await remove(aside);
}

/** Whether both hold the same files, to the byte: an earlier run may have left others of the same lengths. */
async function isSame(folder: string, ours: string): Promise<boolean> {
  try {
    const names = await readdir(ours);
    if ((await readdir(folder)).length !== names.length) return false;
    for (const name of names) {
      const [one, other] = [join(folder, name), join(ours, name)];
      if ((await stat(one)).size !== (await stat(other)).size) return false;
      if ((await digestOf(one)) !== (await digestOf(other))) return false;
    }
    return true;
  } catch {
    // It went away while we looked.
    return false;
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}
