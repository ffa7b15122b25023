import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BATCH, gate, makerOf, textOf } from '../../test/batch-makers.ts';
import type { BatchKey } from './files.ts';
import { folderFiles } from './folder-files.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'aep-sim-shared-'));
});
afterEach(() => rm(dir, { recursive: true }));

const texts = { p: 'the first file', q: 'and the second' };
const listed = [
  { name: 'p', length: 14, records: 1 },
  { name: 'q', length: 14, records: 1 },
];
const home = () => join(dir, BATCH.tenant.org, BATCH.tenant.sandbox);
const batch = (batchId: string): BatchKey => ({ ...BATCH, batchId });

describe('a folder that several simulators write to', () => {
  it('should give each of them all files of a batch that they make at once', async () => {
    const all = [folderFiles(dir), folderFiles(dir), folderFiles(dir)];
    const ids = Array.from({ length: 100 }, (_, round) => `round-${round}`);
    for (const id of ids) {
      const { make } = makerOf(texts);
      const made = all.map((files) => files.get(batch(id), make));
      expect(await Promise.all(made)).toEqual([listed, listed, listed]);
      const read = all.map(async (files) => textOf(await files.open(batch(id), make, 'q')));
      expect(await Promise.all(read)).toEqual(Array(3).fill(texts.q));
    }
    expect((await readdir(home())).sort()).toEqual(ids.sort());
  });

  it('should give each of them all files when an earlier run left others', async () => {
    const all = [folderFiles(dir), folderFiles(dir)];
    for (let round = 0; round < 50; round += 1) {
      const key = batch(`round-${round}`);
      await mkdir(join(home(), key.batchId), { recursive: true });
      await writeFile(join(home(), key.batchId, 'p'), 'old');
      const { make } = makerOf(texts);
      await Promise.all(all.map((files) => files.get(key, make)));
      for (const files of all) expect(await textOf(await files.open(key, make, 'p'))).toBe(texts.p);
      expect((await readdir(join(home(), key.batchId))).sort()).toEqual(['p', 'q']);
    }
    expect(await readdir(home())).toHaveLength(50);
  });

  it('should keep the files of the first, so that those who read them can go on', async () => {
    const { make } = makerOf(texts);
    await folderFiles(dir).get(BATCH, make);
    const path = join(home(), BATCH.batchId, 'p');
    const { ino } = await stat(path);
    expect(await folderFiles(dir).get(BATCH, make)).toEqual(listed);
    expect((await stat(path)).ino).toBe(ino);
    expect(await readdir(home())).toEqual([BATCH.batchId]);
  });

  it.each([
    ['as long', { p: 'the other file', q: 'and the second' }],
    ['longer', { p: 'the first file of all', q: 'and the second' }],
    ['one more', { ...texts, r: '' }],
    ['one fewer', { p: texts.p }],
  ])('should have the files of the last when those before were others: %s', async (_, before) => {
    await folderFiles(dir).get(BATCH, makerOf(before).make);
    expect(await folderFiles(dir).get(BATCH, makerOf(texts).make)).toEqual(listed);
    const folder = join(home(), BATCH.batchId);
    expect((await readdir(folder)).sort()).toEqual(['p', 'q']);
    expect(await readFile(join(folder, 'p'), 'utf8')).toBe(texts.p);
    expect(await readdir(home())).toEqual([BATCH.batchId]);
  });

  it('should lose nothing of the one when the making of the other fails', async () => {
    const halfway = gate();
    const go = gate();
    const { make } = makerOf(texts);
    const making = folderFiles(dir).get(BATCH, async (sink) => {
      const files = await make(sink);
      halfway.open();
      await go.passed;
      return files;
    });
    await halfway.passed;
    const failing = folderFiles(dir).get(BATCH, async (sink) => {
      await sink.begin('p');
      throw new RangeError('odd');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await readdir(home())).toHaveLength(1);
    go.open();
    await making;
    expect((await readdir(join(home(), BATCH.batchId))).sort()).toEqual(['p', 'q']);
  });
});
