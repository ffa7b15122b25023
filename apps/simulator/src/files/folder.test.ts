import { mkdir, mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { folderForEachTest } from '../../test/files/each-folder.ts';
import { breakingOff, putText, textAt } from '../../test/files/file-bytes.ts';
import { folderFiles } from './folder.ts';
import { WriteFailed } from './port.ts';
import { filesSuite } from './suite.ts';

const folder = folderForEachTest();

filesSuite('in a folder', async () => folderFiles(await mkdtemp(join(folder.path, 'files-'))));

/** Everything below the folder, with its path; folders end in a slash. */
const found = async (): Promise<string[]> => {
  const entries = await readdir(folder.path, { recursive: true, withFileTypes: true });
  return entries
    .map(
      (each) =>
        relative(folder.path, join(each.parentPath, each.name)) + (each.isFile() ? '' : '/'),
    )
    .sort();
};

describe('files in a folder', () => {
  it('should lie where their keys say', async () => {
    const files = folderFiles(folder.path);
    await putText(files, 'org@A/prod/p', 'one');
    await putText(files, '../.h//CON', 'two');
    expect(await found()).toEqual([
      '%2E%2E/',
      '%2E%2E/%2Eh/',
      '%2E%2E/%2Eh/%/',
      '%2E%2E/%2Eh/%/%43ON',
      'org@A/',
      'org@A/prod/',
      'org@A/prod/p',
    ]);
    expect(await readFile(join(folder.path, 'org@A/prod/p'), 'utf8')).toBe('one');
  });

  it('should lie beside their place until they are whole', async () => {
    const files = folderFiles(folder.path);
    await putText(files, 'a/p', 'old');
    async function* bytes() {
      yield Buffer.from('new');
      expect(await readdir(join(folder.path, 'a'))).toEqual([
        expect.stringMatching(/^\.p\.[0-9a-f]{8}-\d+-[-0-9a-f]{36}\.partial$/),
        'p',
      ]);
      expect(await files.list('')).toEqual(['a/p']);
    }
    await files.put('a/p', bytes());
    expect(await found()).toEqual(['a/', 'a/p']);
  });

  it('should leave to the user what is the user’s', async () => {
    const files = folderFiles(folder.path);
    await mkdir(join(folder.path, 'a/empty'), { recursive: true });
    const own = ['.hidden', 'my notes', 'a/.p.1.partial', 'a/%41'];
    for (const path of own) await writeFile(join(folder.path, path), '');
    await putText(files, 'a/p', 'one');
    expect(await files.list('')).toEqual(['a/p']);
    await files.remove('');
    expect(await found()).toEqual([...own, 'a/', 'a/empty/'].sort());
  });

  it('should take with them the folders that are empty then, but never the one of all', async () => {
    const files = folderFiles(`${folder.path}/./`);
    for (const key of ['a/b/c/p', 'a/b/q', 'd/e/r']) await putText(files, key, 'one');
    await files.remove('a/b/c');
    expect(await found()).toEqual(['a/', 'a/b/', 'a/b/q', 'd/', 'd/e/', 'd/e/r']);
    await files.remove('');
    expect(await found()).toEqual([]);
  });

  it('should have none where a key names a folder', async () => {
    const files = folderFiles(folder.path);
    await putText(files, 'a/b/p', 'one');
    expect(await files.head('a/b')).toBeUndefined();
    expect(await files.open('a/b')).toBeUndefined();
    expect(await files.list('a/b/p')).toEqual(['a/b/p']);
    expect(await files.list('a/b/p/')).toEqual([]);
  });
});

describe('a folder that cannot be written', () => {
  const full = () => Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });

  it('should say which path and why, and be written once it can be', async () => {
    const path = join(folder.path, 'in-the-way');
    await writeFile(path, '');
    const files = folderFiles(join(path, 'below'));
    const failing = putText(files, 'a/p', 'one');
    await expect(failing).rejects.toThrow(WriteFailed);
    await expect(failing).rejects.toThrow(
      /^Cannot write .*in-the-way\/below\/a\/p: a part of its path is a file \(ENOTDIR\)\.$/,
    );
    await expect(failing).rejects.toMatchObject({ cause: { code: 'ENOTDIR' } });
    expect(await files.list('')).toEqual([]);
    await files.remove('');
    await rm(path);
    await putText(files, 'a/p', 'one');
    expect(await textAt(files, 'a/p')).toBe('one');
  });

  it.each<[string, () => Promise<void>, () => Promise<void>]>([
    ['written', () => Promise.reject(full()), async () => {}],
    ['closed', async () => {}, () => Promise.reject(full())],
  ])('should leave nothing, and no open file, when a file cannot be %s', async (_, write, end) => {
    await putText(folderFiles(folder.path), 'a/p', 'old');
    const close = vi.fn(end);
    const openFile = async (path: string) => {
      await writeFile(path, '');
      return { writeFile: write, close };
    };
    const files = folderFiles(folder.path, { openFile });
    for (const key of ['a/p', 'b/c/p']) {
      const failing = putText(files, key, 'new');
      await expect(failing).rejects.toThrow(WriteFailed);
      await expect(failing).rejects.toThrow(
        `Cannot write ${join(folder.path, key)}: the disk is full (ENOSPC).`,
      );
      expect(close).toHaveBeenCalledOnce();
      close.mockClear();
    }
    expect(await found()).toEqual(['a/', 'a/p']);
    expect(await textAt(files, 'a/p')).toBe('old');
  });

  it('should leave nothing when the bytes break off, and pass their error on', async () => {
    const failing = folderFiles(folder.path).put('a/b/p', breakingOff('half'));
    await expect(failing).rejects.toThrow(RangeError);
    expect(await found()).toEqual([]);
  });

  it.each([
    ['is longer than a file system takes', 'x'.repeat(300)],
    ['is longer in its folders', `${'x'.repeat(300)}/p`],
    ['is below a file', 'file/p'],
    ['is a folder', 'folder'],
  ])('should fail to keep a key that %s', async (_, key) => {
    const files = folderFiles(folder.path);
    await putText(files, 'file', 'one');
    await putText(files, 'folder/p', 'two');
    await expect(putText(files, key, 'new')).rejects.toThrow(WriteFailed);
    expect(await files.head(key)).toBeUndefined();
    expect(await files.open(key)).toBeUndefined();
    expect(await files.list(key)).toEqual(key === 'folder' ? ['folder/p'] : []);
    expect(await found()).toEqual(['file', 'folder/', 'folder/p']);
  });
});

describe('a folder that several write to', () => {
  it('should keep a file of the same bytes, so that those who read it can go on', async () => {
    const text = 'x'.repeat(600_000);
    await putText(folderFiles(folder.path), 'p', text);
    const { ino } = await stat(join(folder.path, 'p'));
    await putText(folderFiles(folder.path), 'p', text);
    expect((await stat(join(folder.path, 'p'))).ino).toBe(ino);
    expect(await found()).toEqual(['p']);
  });

  it.each([
    ['as long', `${'x'.repeat(599_999)}y`],
    ['longer', 'x'.repeat(600_001)],
    ['shorter', 'x'.repeat(599_999)],
    ['empty', ''],
  ])('should replace a file of other bytes: %s', async (_, before) => {
    const text = 'x'.repeat(600_000);
    await putText(folderFiles(folder.path), 'p', before);
    await putText(folderFiles(folder.path), 'p', text);
    expect(await readFile(join(folder.path, 'p'), 'utf8')).toBe(text);
    expect(await found()).toEqual(['p']);
  });

  it('should keep what is put while others remove the last file beside it', async () => {
    const [one, other] = [folderFiles(folder.path), folderFiles(folder.path)];
    for (let round = 0; round < 100; round += 1) {
      await putText(one, 'a/b/p', 'one');
      await Promise.all([putText(other, 'a/b/q', 'two'), one.remove('a/b/p')]);
      expect(await found()).toEqual(['a/', 'a/b/', 'a/b/q']);
      await other.remove('');
    }
  });

  it('should try again when others took the folder away before the file was in it', async () => {
    let times = 0;
    const openFile = async (path: string) => {
      times += 1;
      if (times < 3) await rm(join(folder.path, 'a'), { recursive: true });
      return open(path, 'wx');
    };
    const files = folderFiles(folder.path, { openFile });
    await putText(files, 'a/p', 'one');
    expect(times).toBe(3);
    expect(await textAt(files, 'a/p')).toBe('one');
  });

  it('should give up when the folder is always taken away', async () => {
    const openFile = async (path: string) => {
      await rm(join(folder.path, 'a'), { recursive: true });
      return open(path, 'wx');
    };
    const failing = putText(folderFiles(folder.path, { openFile }), 'a/p', 'one');
    await expect(failing).rejects.toThrow(WriteFailed);
    expect(await found()).toEqual([]);
  });
});
