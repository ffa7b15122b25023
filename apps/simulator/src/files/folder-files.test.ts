import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BATCH, gate, makerOf, textOf } from '../../test/batch-makers.ts';
import { WriteFailed } from '../export/port.ts';
import { folderFiles } from './folder-files.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'aep-sim-folder-'));
});
afterEach(() => rm(dir, { recursive: true }));

const home = '0123456789ABCDEF01234567@AdobeOrg/prod';
const folder = `${home}/${BATCH.batchId}`;
/** Everything below the folder that is a file, with its path. */
const found = async (): Promise<string[]> => {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((each) => each.isFile())
    .map((each) => relative(dir, join(each.parentPath, each.name)))
    .sort();
};
const inHome = async () => readdir(join(dir, home));

describe('files in a folder', () => {
  it('should lie under their org, sandbox and batch', async () => {
    await folderFiles(dir).get(BATCH, makerOf({ p: 'one', q: 'two' }).make);
    expect(await found()).toEqual([`${folder}/p`, `${folder}/q`]);
    expect(await readFile(join(dir, folder, 'q'), 'utf8')).toBe('two');
  });

  it.each([
    ['..', '%2E.'],
    ['.', '%2E'],
    ['.a.partial', '%2Ea.partial'],
    ['../../b', '%2E.%2F..%2Fb'],
    ['a\\b:c', 'a%5Cb%3Ac'],
    ['a%2Fb', 'a%252Fb'],
    ['é🦊', '%C3%A9%F0%9F%A6%8A'],
    ['a\u0000', 'a%00'],
    ['A_b-9@c.d', 'A_b-9@c.d'],
    ['', '%'],
  ])('should lie in the folder of their batch when its id is %j', async (batchId, part) => {
    const { make } = makerOf({ p: 'one' });
    const files = folderFiles(dir);
    await files.get({ ...BATCH, batchId }, make);
    expect(await found()).toEqual([`${home}/${part}/p`]);
    expect(await textOf(await files.open({ ...BATCH, batchId }, make, 'p'))).toBe('one');
  });

  it('should appear all at once', async () => {
    const { passed, open: go } = gate();
    const halfway = gate();
    const { make } = makerOf({ p: 'one', q: 'two' });
    const making = folderFiles(dir).get(BATCH, async (sink) => {
      const files = await make(sink);
      halfway.open();
      await passed;
      return files;
    });
    await halfway.passed;
    expect(await inHome()).toEqual([
      expect.stringMatching(new RegExp(`^\\.${BATCH.batchId}\\.[-0-9a-f]{36}\\.partial$`)),
    ]);
    go();
    await making;
    expect(await inHome()).toEqual([BATCH.batchId]);
  });

  it('should take the place of what an earlier run left', async () => {
    await mkdir(join(dir, folder), { recursive: true });
    await writeFile(join(dir, folder, 'old'), 'old');
    await folderFiles(dir).get(BATCH, makerOf({ p: 'new' }).make);
    expect(await found()).toEqual([`${folder}/p`]);
    expect(await readFile(join(dir, folder, 'p'), 'utf8')).toBe('new');
  });

  it('should stay when their tenant is forgotten', async () => {
    const files = folderFiles(dir);
    await files.get(BATCH, makerOf({ p: 'one' }).make);
    files.forget(BATCH.tenant);
    expect(await found()).toEqual([`${folder}/p`]);
  });

  it.each<[string, (path: string) => Promise<void>]>([
    ['took it away', (path) => rm(path)],
    ['wrote into it', (path) => writeFile(path, 'longer than it was')],
  ])('should be made again when somebody %s', async (_, change) => {
    const files = folderFiles(dir);
    const maker = makerOf({ p: 'one' });
    await files.get(BATCH, maker.make);
    await change(join(dir, folder, 'p'));
    expect(await textOf(await files.open(BATCH, maker.make, 'p'))).toBe('one');
    expect(maker.made).toBe(2);
  });
});

describe('a folder that cannot be written', () => {
  it('should say which path and why, and write once it can be', async () => {
    const path = join(dir, 'in-the-way');
    await writeFile(path, '');
    const files = folderFiles(join(path, 'below'));
    const { make } = makerOf({ p: 'one' });
    const failing = files.get(BATCH, make);
    await expect(failing).rejects.toThrow(WriteFailed);
    await expect(failing).rejects.toThrow(/^Could not write .*in-the-way.*ENOTDIR/);
    await rm(path);
    expect(await files.get(BATCH, make)).toHaveLength(1);
  });

  it('should leave nothing, and no open file, when the disk is full', async () => {
    const close = vi.fn(async () => {});
    const full = {
      writeFile: async () => {
        throw Object.assign(new Error('ENOSPC: no space left on device, write'));
      },
      close,
    };
    const openFile = async (path: string) => {
      await writeFile(path, '');
      return full;
    };
    const failing = folderFiles(dir, { openFile }).get(BATCH, makerOf({ p: 'one' }).make);
    await expect(failing).rejects.toThrow(WriteFailed);
    await expect(failing).rejects.toThrow(/partial\/p: ENOSPC/);
    expect(await inHome()).toEqual([]);
    expect(close).toHaveBeenCalledOnce();
  });

  it('should leave nothing when a making fails by itself, and pass its error on', async () => {
    const failing = folderFiles(dir).get(BATCH, async (sink) => {
      await sink.begin('p');
      throw new RangeError('odd');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await inHome()).toEqual([]);
  });
});

describe('reading from a folder', () => {
  const large = makerOf({ p: 'x'.repeat(2_000_000) }, 1_000_000);
  const part = 256 << 10;
  /** How many descriptors this process has on what lies in the folder; 0 where a system does not tell. */
  const descriptors = async (): Promise<number> => {
    const all = await readdir('/proc/self/fd').catch(() => []);
    const paths = await Promise.all(
      all.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
    );
    return paths.filter((path) => path.startsWith(dir)).length;
  };
  const reading = async () => {
    const files = folderFiles(dir);
    await files.get(BATCH, large.make);
    await utimes(join(dir, folder, 'p'), 1_700_000_000, 1_700_000_000);
    const reader = (await files.open(BATCH, large.make, 'p'))?.getReader();
    if (!reader) throw new Error('there is no such file');
    return reader;
  };

  it('should be at the reader’s pace', async () => {
    const reader = await reading();
    const lengths = [];
    for (let next = await reader.read(); next.value; next = await reader.read()) {
      lengths.push(next.value.length);
    }
    expect(lengths).toEqual([...Array(7).fill(part), 2_000_000 - 7 * part]);
  });

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

  it.each<[string, (path: string) => Promise<void>, RegExp]>([
    ['cut short', (path) => truncate(path, 5), /has changed/],
    [
      'replaced by another as long and as old',
      async (path) => {
        await writeFile(`${path}.new`, 'y'.repeat(2_000_000));
        await utimes(`${path}.new`, 1_700_000_000, 1_700_000_000);
        await rename(`${path}.new`, path);
      },
      /has changed/,
    ],
    ['written again', (path) => writeFile(path, 'y'.repeat(2_000_000)), /has changed/],
    ['taken away', (path) => rm(path), /ENOENT/],
  ])('should break off when the file is %s meanwhile', async (_, change, why) => {
    const reader = await reading();
    await reader.read();
    await change(join(dir, folder, 'p'));
    await expect(reader.read()).rejects.toThrow(why);
    expect(await descriptors()).toBe(0);
  });
});
