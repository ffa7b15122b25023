import { readdir, readlink, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderForEachTest } from '../../test/files/each-folder.ts';
import { putText } from '../../test/files/file-bytes.ts';
import { folderFiles } from './folder.ts';
import { FileMissing } from './port.ts';

const folder = folderForEachTest();

/** How many descriptors this process has on what lies in the folder; 0 where a system does not tell. */
const descriptors = async (): Promise<number> => {
  const all = await readdir('/proc/self/fd').catch(() => []);
  const paths = await Promise.all(all.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')));
  return paths.filter((path) => path.startsWith(folder.path)).length;
};

const reading = async () => {
  const files = folderFiles(folder.path);
  await putText(files, 'p', 'x'.repeat(2_000_000));
  await utimes(join(folder.path, 'p'), 1_700_000_000, 1_700_000_000);
  const reader = (await files.open('p'))?.getReader();
  if (!reader) throw new Error('there is no such file');
  return reader;
};

describe('reading from a folder', () => {
  it('should hold no file open between reads, nor when the reader goes away', async () => {
    const reader = await reading();
    expect(await descriptors()).toBe(0);
    await reader.read();
    await new Promise(setImmediate);
    expect(await descriptors()).toBe(0);
    const pending = reader.read();
    await reader.cancel();
    await pending;
    expect(await descriptors()).toBe(0);
  });

  it.each<[string, (path: string) => Promise<void>, RegExp | typeof FileMissing]>([
    ['cut short', (path) => truncate(path, 5), /changed while it was read/],
    [
      'replaced by another as long and as old',
      async (path) => {
        await writeFile(`${path}.new`, 'y'.repeat(2_000_000));
        await utimes(`${path}.new`, 1_700_000_000, 1_700_000_000);
        await rename(`${path}.new`, path);
      },
      /changed while it was read/,
    ],
    [
      'written again',
      (path) => writeFile(path, 'y'.repeat(2_000_000)),
      /changed while it was read/,
    ],
    ['taken away', (path) => rm(path), FileMissing],
  ])('should break off when the file is %s meanwhile', async (_, change, why) => {
    const reader = await reading();
    await reader.read();
    await change(join(folder.path, 'p'));
    await expect(reader.read()).rejects.toThrow(why);
    expect(await descriptors()).toBe(0);
  });
});
