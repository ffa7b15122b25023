import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BATCH, gate, makerOf, textOf } from '../../test/batch-makers.ts';
import { folderFiles } from './folder-files.ts';
import { memoryFiles } from './memory-files.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'aep-sim-drop-'));
});
afterEach(() => rm(dir, { recursive: true }));

const other = { ...BATCH, batchId: 'other' };

describe.each([
  ['memory', () => memoryFiles()],
  ['a folder', () => folderFiles(dir)],
])('files that are dropped from %s', (_, create) => {
  it('should be made again when somebody asks for them', async () => {
    const files = create();
    const maker = makerOf({ p: 'one' });
    const kept = makerOf({ p: 'two' });
    await files.get(BATCH, maker.make);
    await files.get(other, kept.make);
    await files.drop(BATCH);
    expect(await textOf(await files.open(BATCH, maker.make, 'p'))).toBe('one');
    expect(await textOf(await files.open(other, kept.make, 'p'))).toBe('two');
    expect([maker.made, kept.made]).toEqual([2, 1]);
  });

  it('should be none where there were none', async () => {
    const files = create();
    await files.drop(BATCH);
    expect(await files.get(BATCH, makerOf({ p: 'one' }).make)).toHaveLength(1);
  });
});

describe('a folder', () => {
  it('should not have the files of a batch that was dropped, but those of others', async () => {
    const files = folderFiles(dir);
    await files.get(BATCH, makerOf({ p: 'one' }).make);
    await files.get(other, makerOf({ p: 'one' }).make);
    await files.drop(BATCH);
    expect(await readdir(join(dir, BATCH.tenant.org, BATCH.tenant.sandbox))).toEqual(['other']);
  });

  it('should not have them when they were just being written either', async () => {
    const files = folderFiles(dir);
    const halfway = gate();
    const go = gate();
    const { make } = makerOf({ p: 'one' });
    const making = files.get(BATCH, async (sink) => {
      halfway.open();
      await go.passed;
      return make(sink);
    });
    await halfway.passed;
    const dropping = files.drop(BATCH);
    go.open();
    await Promise.all([making, dropping]);
    expect(await readdir(join(dir, BATCH.tenant.org, BATCH.tenant.sandbox))).toEqual([]);
  });

  it('should not have them when another writing of them has ended before', async () => {
    const files = folderFiles(dir);
    const { make } = makerOf({ p: 'one' });
    const halfway = gate();
    const go = gate();
    const first = files.get(BATCH, make);
    files.forget(BATCH.tenant);
    const second = files.get(BATCH, async (sink) => {
      halfway.open();
      await go.passed;
      return make(sink);
    });
    await first;
    await halfway.passed;
    const dropping = files.drop(BATCH);
    // Without waiting for the second writing, the drop would be over first.
    await Promise.race([dropping, stat(dir)]);
    go.open();
    await Promise.all([second, dropping]);
    expect(await readdir(join(dir, BATCH.tenant.org, BATCH.tenant.sandbox))).toEqual([]);
  });
});

describe('memory', () => {
  it('should have room for others again', async () => {
    const files = memoryFiles({ capBytes: 4 });
    const maker = makerOf({ p: 'four' });
    const next = makerOf({ p: 'more' });
    await files.get(BATCH, maker.make);
    await files.drop(BATCH);
    await files.get(other, next.make);
    expect(await textOf(await files.open(other, next.make, 'p'))).toBe('more');
    expect(next.made).toBe(1);
  });
});
