import { open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { BATCH, gate, makerOf, textOf } from '../../test/files/batch-makers.ts';
import { folderForEachTest } from '../../test/files/each-folder.ts';
import { folderFiles } from '../files/folder.ts';
import { type Files, WriteFailed } from '../files/port.ts';
import { batchFiles } from './batch-files.ts';

const folder = folderForEachTest();

const texts = { p: 'the first file', q: 'and the second' };
const listed = [
  { name: 'p', length: 14, records: 1 },
  { name: 'q', length: 14, records: 1 },
];
const kept = ['_manifest.json', 'p', 'q'];
const homeOf = (path: string) => join(folder.path, ...path.split('/'));
const namesIn = async (path: string) => (await readdir(homeOf(path)).catch(() => [])).sort();

/** One simulator that keeps its batches in the folder. */
function simulator(files: Files = folderFiles(folder.path)) {
  const onWriteFailed = vi.fn();
  return { ...batchFiles(files, { onWriteFailed }), onWriteFailed };
}

describe('batches that cannot be written', () => {
  /** A disk that is full for files of this name while it is. */
  const disk = (name: string) => {
    const state = { isFull: true, opened: 0, closed: 0 };
    const openFile = async (path: string) => {
      const handle = await open(path, 'wx');
      state.opened += 1;
      return {
        writeFile: async (bytes: Uint8Array) => {
          if (state.isFull && path.includes(`.${name}.`)) {
            throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
          }
          await handle.writeFile(bytes);
        },
        close: async () => {
          state.closed += 1;
          await handle.close();
        },
      };
    };
    return { state, files: folderFiles(folder.path, { openFile: openFile as typeof open }) };
  };

  it.each(['p', 'q', '_manifest.json'])(
    'should fail all who wait, be told of once, leave nothing, and be tried again: %s',
    async (name) => {
      const { state, files } = disk(name);
      const batches = simulator(files);
      const maker = makerOf(texts);
      const asked = [
        batches.list(BATCH, maker.make),
        batches.list(BATCH, maker.make),
        batches.open(BATCH, maker.make, 'p'),
      ];
      const ends = await Promise.allSettled(asked);
      const error = batches.onWriteFailed.mock.calls[0]?.[0];
      expect(error).toBeInstanceOf(WriteFailed);
      expect(error.message).toBe(
        `Cannot write ${join(homeOf(BATCH.path), name)}: the disk is full (ENOSPC).`,
      );
      for (const end of ends) expect(end).toEqual({ status: 'rejected', reason: error });
      expect(batches.onWriteFailed).toHaveBeenCalledOnce();
      expect(maker.made).toBe(1);
      expect(await readdir(folder.path)).toEqual([]);
      expect(state.closed).toBe(state.opened);

      await expect(batches.list(BATCH, maker.make)).rejects.toThrow(WriteFailed);
      expect(batches.onWriteFailed).toHaveBeenCalledTimes(2);
      state.isFull = false;
      expect(await batches.list(BATCH, maker.make)).toEqual(listed);
      expect(await textOf(await batches.open(BATCH, maker.make, 'q'))).toBe(texts.q);
      expect(batches.onWriteFailed).toHaveBeenCalledTimes(2);
      expect(await namesIn(BATCH.path)).toEqual(kept);
    },
  );

  it('should reach their making at its next step', async () => {
    const { files } = disk('p');
    const maker = makerOf({ p: 'p'.repeat(100) }, 10);
    await expect(simulator(files).list(BATCH, maker.make)).rejects.toThrow(WriteFailed);
    expect(maker.handedOn).toBeLessThanOrEqual(20);
  });

  it('should fail when their files are not so much as begun', async () => {
    await writeFile(join(folder.path, 'in-the-way'), '');
    const batches = simulator(folderFiles(join(folder.path, 'in-the-way')));
    await expect(batches.list(BATCH, makerOf(texts).make)).rejects.toThrow(/ENOTDIR/);
    await rm(join(folder.path, 'in-the-way'));
    expect(await batches.list(BATCH, makerOf(texts).make)).toEqual(listed);
  });

  it('should not be told of when their making fails by itself', async () => {
    const batches = simulator();
    const failing = batches.list(BATCH, async (sink) => {
      await sink.begin('p');
      throw new RangeError('odd');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(batches.onWriteFailed).not.toHaveBeenCalled();
    expect(await readdir(folder.path)).toEqual([]);
  });

  it('should be told of when they are made again for a reader', async () => {
    const { state, files } = disk('q');
    state.isFull = false;
    const batches = simulator(files);
    const { make } = makerOf(texts);
    await batches.list(BATCH, make);
    await rm(join(homeOf(BATCH.path), 'p'));
    state.isFull = true;
    await expect(batches.open(BATCH, make, 'p')).rejects.toThrow(WriteFailed);
    expect(batches.onWriteFailed).toHaveBeenCalledOnce();
    state.isFull = false;
    expect(await textOf(await batches.open(BATCH, make, 'p'))).toBe(texts.p);
  });
});

describe('a folder that several simulators write to', () => {
  it('should give each of them all files of a batch that they make at once', async () => {
    const all = [simulator(), simulator(), simulator()];
    for (let round = 0; round < 60; round += 1) {
      const key = { ...BATCH, path: `org/prod/${round}` };
      const { make } = makerOf(texts);
      const made = all.map((each) => each.list(key, make));
      expect(await Promise.all(made)).toEqual([listed, listed, listed]);
      const read = all.map(async (each) => textOf(await each.open(key, make, 'q')));
      expect(await Promise.all(read)).toEqual(Array(3).fill(texts.q));
      expect(await namesIn(key.path)).toEqual(kept);
    }
  });

  it('should give each of them all files when an earlier run left others', async () => {
    const all = [simulator(), simulator()];
    for (let round = 0; round < 30; round += 1) {
      const key = { ...BATCH, path: `org/prod/${round}` };
      await simulator().list({ ...key, content: 'old' }, makerOf({ p: 'old', r: 'old' }).make);
      const { make } = makerOf(texts);
      await Promise.all(all.map((each) => each.list(key, make)));
      for (const each of all) expect(await textOf(await each.open(key, make, 'p'))).toBe(texts.p);
      expect(await namesIn(key.path)).toEqual(kept);
    }
  });

  it('should keep the files of the first, so that those who read them can go on', async () => {
    const large = makerOf({ p: 'p'.repeat(600_000), q: 'one' }, 100_000);
    const first = simulator();
    const reader = (await first.open(BATCH, large.make, 'p'))?.getReader();
    const begun = await reader?.read();
    await rm(join(homeOf(BATCH.path), 'q'));
    const path = join(homeOf(BATCH.path), 'p');
    const { ino } = await stat(path);
    await simulator().list(BATCH, large.make);
    expect(large.made).toBe(2);
    expect((await stat(path)).ino).toBe(ino);
    let length = begun?.value?.length ?? 0;
    for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
      length += next.value.length;
    }
    expect(length).toBe(600_000);
  });

  it.each([
    ['as long', { p: 'the other file', q: 'and the second' }],
    ['longer', { p: 'the first file of all', q: 'and the second' }],
    ['one more', { ...texts, r: '' }],
    ['one fewer', { p: texts.p }],
  ])('should have the files of the last when those before were others: %s', async (_, before) => {
    await simulator().list({ ...BATCH, content: 'old' }, makerOf(before).make);
    expect(await simulator().list(BATCH, makerOf(texts).make)).toEqual(listed);
    expect(await namesIn(BATCH.path)).toEqual(kept);
    expect(await readFile(join(homeOf(BATCH.path), 'p'), 'utf8')).toBe(texts.p);
  });

  it('should lose nothing of the one when the making of the other fails', async () => {
    const halfway = gate();
    const go = gate();
    const { make } = makerOf(texts);
    const making = simulator().list(BATCH, async (sink) => {
      const files = await make(sink);
      halfway.open();
      await go.passed;
      return files;
    });
    await halfway.passed;
    const failing = simulator().list(BATCH, async (sink) => {
      await sink.begin('p');
      throw new RangeError('odd');
    });
    await expect(failing).rejects.toThrow(RangeError);
    go.open();
    await making;
    expect(await namesIn(BATCH.path)).toEqual(kept);
  });

  it('should lose nothing for good when the other fails late', async () => {
    const first = simulator();
    const { make } = makerOf(texts);
    const failing = simulator().list(BATCH, async (sink) => {
      await make(sink);
      await first.list(BATCH, make);
      throw new RangeError('odd');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await textOf(await first.open(BATCH, make, 'p'))).toBe(texts.p);
    expect(await simulator().list(BATCH, make)).toEqual(listed);
  });
});
