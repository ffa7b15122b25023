import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BATCH, gate, listed, makerOf, textOf, texts } from '../../test/files/batch-makers.ts';
import { folderForEachTest } from '../../test/files/each-folder.ts';
import { folderFiles } from '../files/folder.ts';
import { memoryFiles } from '../files/memory.ts';
import type { Files } from '../files/port.ts';
import { batchFiles, type MakeBatch } from './batch-files.ts';

const folder = folderForEachTest();

describe.each<[string, () => Files]>([
  ['in memory', () => memoryFiles({ maxBytes: 1 << 20, whenFull: 'evict' })],
  ['in memory that rejects', () => memoryFiles({ maxBytes: 1 << 20, whenFull: 'reject' })],
  ['in memory too small for them', () => memoryFiles({ maxBytes: 20, whenFull: 'evict' })],
  ['in memory too small for any', () => memoryFiles({ maxBytes: 0, whenFull: 'reject' })],
  ['in a folder', () => folderFiles(folder.path)],
])('the files of batches %s', (_, createFiles) => {
  const create = () =>
    batchFiles(createFiles(), {
      onWriteFailed: (error) => {
        throw error;
      },
    });

  it('should be listed as they were made', async () => {
    expect(await create().list(BATCH, makerOf(texts).make)).toEqual(listed);
  });

  it('should be made once for all who ask at a time, and after', async () => {
    const batches = create();
    const maker = makerOf(texts);
    const asked = [1, 2, 3].map(() => batches.list(BATCH, maker.make));
    for (const each of await Promise.all(asked)) expect(each).toEqual(listed);
    await batches.list(BATCH, maker.make);
    expect(maker.made).toBe(1);
  });

  it('should be made when a file is opened that was not listed', async () => {
    const { make } = makerOf(texts);
    expect(await textOf(await create().open(BATCH, make, 'part-00001'))).toBe('and the second');
  });

  it('should give any range of any file', async () => {
    const batches = create();
    const { make } = makerOf(texts, 3);
    const anyRange = fc.tuple(fc.nat(13), fc.nat(20)).map(([a, b]) => ({ start: a, end: a + b }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<keyof typeof texts>('part-00000', 'part-00001'),
        anyRange,
        async (name, range) => {
          const read = await textOf(await batches.open(BATCH, make, name, range));
          expect(read).toBe(texts[name].slice(range.start, range.end + 1));
        },
      ),
    );
  });

  it('should be read when they are empty', async () => {
    const batches = create();
    const { make } = makerOf({ p: '', q: 'one' });
    expect(await textOf(await batches.open(BATCH, make, 'p'))).toBe('');
    expect(await textOf(await batches.open(BATCH, make, 'q'))).toBe('one');
  });

  it('should have no file of another name', async () => {
    const batches = create();
    const { make } = makerOf(texts);
    for (const name of ['part-00002', '', '.', '../prod', 'part-00000/', '%2e', '_manifest.json']) {
      expect(await batches.open(BATCH, make, name)).toBeUndefined();
    }
  });

  it('should be read by several at a time, each at its own pace', async () => {
    const batches = create();
    const { make } = makerOf(texts);
    const slow = (await batches.open(BATCH, make, 'part-00000'))?.getReader();
    const first = await slow?.read();
    expect(await textOf(await batches.open(BATCH, make, 'part-00000'))).toBe('the first file');
    let read = Buffer.from(first?.value ?? []).toString();
    for (let part = await slow?.read(); part?.value; part = await slow?.read()) {
      read += Buffer.from(part.value).toString();
    }
    expect(read).toBe('the first file');
  });

  it('should fail all who wait for a making that fails, and forget it', async () => {
    const batches = create();
    const failing: MakeBatch = async (sink) => {
      await makerOf({ 'part-00001': 'whole' }).make(sink);
      await sink.begin('part-00000');
      await sink.write(new TextEncoder().encode('half'));
      throw new Error('a row is odd');
    };
    const asked = [batches.list(BATCH, failing), batches.open(BATCH, failing, 'part-00000')];
    for (const each of await Promise.allSettled(asked)) {
      expect(each).toMatchObject({ status: 'rejected', reason: { message: 'a row is odd' } });
    }
    const { make } = makerOf(texts);
    expect(await batches.list(BATCH, make)).toEqual(listed);
    expect(await textOf(await batches.open(BATCH, make, 'part-00000'))).toBe('the first file');
  });

  it('should be another path’s own', async () => {
    const batches = create();
    await batches.list(BATCH, makerOf(texts).make);
    for (const path of [`${BATCH.path}2`, BATCH.path.replace('prod', 'dev'), 'part-00000']) {
      const { make } = makerOf({ p: path });
      expect(await textOf(await batches.open({ ...BATCH, path }, make, 'p'))).toBe(path);
    }
    const kept = makerOf(texts);
    expect(await batches.list(BATCH, kept.make)).toEqual(listed);
    expect(kept.made).toBe(0);
  });

  it('should be made again when their content is another, and then be that alone', async () => {
    const batches = create();
    const old = makerOf(texts);
    await batches.list(BATCH, old.make);
    const key = { ...BATCH, content: 'new' };
    const { make } = makerOf({ 'part-00000': 'the other file' });
    expect(await textOf(await batches.open(key, make, 'part-00000'))).toBe('the other file');
    expect(await batches.open(key, make, 'part-00001')).toBeUndefined();
    expect(await batches.list(BATCH, old.make)).toEqual(listed);
    expect(await textOf(await batches.open(BATCH, old.make, 'part-00000'))).toBe('the first file');
  });

  it('should be the new ones when their content is another while they are made', async () => {
    const batches = create();
    const { passed, open } = gate();
    const slow = makerOf(texts);
    const before = batches.list(BATCH, async (sink) => {
      await passed;
      return slow.make(sink);
    });
    const key = { ...BATCH, content: 'new' };
    const next = makerOf({ 'part-00000': 'new' });
    const after = batches.list(key, next.make);
    await new Promise(setImmediate);
    expect(next.made).toBe(0);
    open();
    expect(await before).toEqual(listed);
    expect(await after).toEqual([{ name: 'part-00000', length: 3, records: 1 }]);
    expect(await textOf(await batches.open(key, next.make, 'part-00000'))).toBe('new');
  });

  it('should not be taken for those of another content that are made meanwhile', async () => {
    const batches = create();
    const old = makerOf({ p: 'old' });
    await batches.list(BATCH, old.make);
    const { passed, open } = gate();
    const halfway = gate();
    const after = batches.list({ ...BATCH, content: 'new' }, async (sink) => {
      const made = await makerOf({ p: 'new' }).make(sink);
      halfway.open();
      await passed;
      return made;
    });
    await halfway.passed;
    const bytes = batches.open(BATCH, old.make, 'p');
    open();
    await after;
    expect(await textOf(await bytes)).toBe('old');
  });
});
