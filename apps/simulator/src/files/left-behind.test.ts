import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderForEachTest } from '../../test/files/each-folder.ts';
import { putText, textAt } from '../../test/files/file-bytes.ts';
import { folderFiles } from './folder.ts';
import { removeLeftBehind } from './left-behind.ts';
import { OWNER } from './owner.ts';

const folder = folderForEachTest();

const [machine = ''] = OWNER.split('-');
/** The number of a process that has ended. */
const { pid: ended } = spawnSync(process.execPath, ['--version']);
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Writes a file that was last changed so long ago. */
async function left(name: string, owner: string, agoMs = 0): Promise<string> {
  const path = join(folder.path, dirname(name), `.part.${owner}-${randomUUID()}.partial`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, 'half');
  const at = new Date(Date.now() - agoMs);
  await utimes(path, at, at);
  return path;
}
const paths = async () => {
  const entries = await readdir(folder.path, { recursive: true, withFileTypes: true });
  return entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
};

describe('what a killed process had begun to write', () => {
  it('should go, and the folders that are empty then', async () => {
    await left('org/prod/1-batch/part', `${machine}-${ended}`);
    await left('org/prod/1-batch/part', `${machine}-${ended}`);
    await left('org/prod/2-batch/part', `${machine}-${ended}`);
    const kept = join(folder.path, 'org/prod/2-batch/part');
    await writeFile(kept, 'whole');
    await removeLeftBehind(folder.path);
    expect(await paths()).toEqual([
      join(folder.path, 'org'),
      join(folder.path, 'org/prod'),
      join(folder.path, 'org/prod/2-batch'),
      kept,
    ]);
  });

  it.each<[string, string, number]>([
    ['by this process', OWNER, MINUTE_MS / 2],
    ['by another that is alive', `${machine}-${process.ppid}`, 2 * DAY_MS],
    ['on another machine', `00000000-${ended}`, DAY_MS - MINUTE_MS],
  ])('should stay while it may be being written: %s', async (_, owner, ago) => {
    const path = await left('org/prod/1-batch/part', owner, ago);
    await removeLeftBehind(folder.path);
    expect(await paths()).toContain(path);
  });

  it.each<[string, string, number]>([
    // As in a container, where it is the first process each time.
    ['by an earlier process of the same number', OWNER, DAY_MS],
    ['on another machine, a day ago', `00000000-${process.ppid}`, DAY_MS + MINUTE_MS],
  ])('should be removed once no process can be writing it: %s', async (_, owner, ago) => {
    await left('org/prod/1-batch/part', owner, ago);
    await removeLeftBehind(folder.path);
    expect(await paths()).toEqual([]);
  });

  it('should go with the first file that is put, and what is being written stay', async () => {
    await left('org/prod/1-batch/part', `${machine}-${ended}`);
    const files = folderFiles(folder.path);
    async function* slowly() {
      yield Buffer.from('one ');
      await putText(folderFiles(folder.path), 'other', 'put meanwhile');
      yield Buffer.from('two');
    }
    await files.put('org/prod/2-batch/part', slowly());
    expect(await textAt(files, 'org/prod/2-batch/part')).toBe('one two');
    expect(await paths()).not.toContain(join(folder.path, 'org/prod/1-batch'));
    expect(await textAt(files, 'other')).toBe('put meanwhile');
  });

  it('should leave what is named otherwise, and folders that are the user’s', async () => {
    const own = ['.hidden', '.part.partial', `.git/.part.${machine}-${ended}-x.partial`];
    for (const name of own) {
      await mkdir(dirname(join(folder.path, name)), { recursive: true });
      await writeFile(join(folder.path, name), 'mine');
    }
    await left('.git/objects/part', `${machine}-${ended}`);
    const before = await paths();
    await removeLeftBehind(folder.path);
    expect(await paths()).toEqual(before);
  });

  it('should be nothing where there is no folder, and leave the one of all', async () => {
    await removeLeftBehind(join(folder.path, 'missing'));
    await left('part', `${machine}-${ended}`);
    await mkdir(join(folder.path, 'empty'));
    await removeLeftBehind(folder.path);
    expect(await paths()).toEqual([join(folder.path, 'empty')]);
  });
});
