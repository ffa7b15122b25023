import { describe, expect, it } from 'vitest';
import { BATCH, gate, listed, makerOf, textOf, texts } from '../../test/files/batch-makers.ts';
import { folderForEachTest } from '../../test/files/each-folder.ts';
import { folderFiles } from '../files/folder.ts';
import { memoryFiles } from '../files/memory.ts';
import type { Files } from '../files/port.ts';
import { batchFiles } from './batch-files.ts';

const folder = folderForEachTest();

describe.each<[string, () => Files]>([
  ['in memory', () => memoryFiles({ maxBytes: 1 << 20, whenFull: 'evict' })],
  ['in a folder', () => folderFiles(folder.path)],
])('the files of batches that were kept %s', (_, createFiles) => {
  const create = (files: Files) => batchFiles(files, { onWriteFailed: () => {} });

  it('should not be made by those who find them', async () => {
    const files = createFiles();
    await create(files).list(BATCH, makerOf(texts).make);
    const maker = makerOf(texts);
    const others = [create(files), create(files)];
    expect(await others[0]?.list(BATCH, maker.make)).toEqual(listed);
    expect(await textOf(await others[1]?.open(BATCH, maker.make, 'part-00001'))).toBe(
      'and the second',
    );
    expect(maker.made).toBe(0);
  });

  it('should not be looked for by those who have listed them', async () => {
    const files = createFiles();
    const batches = create(files);
    await batches.list(BATCH, makerOf(texts).make);
    await files.remove('');
    const maker = makerOf(texts);
    expect(await batches.list(BATCH, maker.make)).toEqual(listed);
    expect(maker.made).toBe(0);
  });

  it.each<[string, (files: Files) => Promise<void>]>([
    ['a file was removed', (files) => files.remove(`${BATCH.path}/part-00001`)],
    ['a file was changed', (files) => put(files, 'part-00001', 'longer than it was')],
    ['the manifest was removed', (files) => files.remove(`${BATCH.path}/_manifest.json`)],
    ['the manifest is not JSON', (files) => put(files, '_manifest.json', '{"of":')],
    [
      'the manifest is of another kind',
      (files) => put(files, '_manifest.json', '{"of":"content"}'),
    ],
    ['the manifest is null', (files) => put(files, '_manifest.json', 'null')],
    [
      'the manifest lists files of another kind',
      (files) => put(files, '_manifest.json', '{"of":"content","files":[null]}'),
    ],
    [
      'the manifest is of another content',
      (files) => put(files, '_manifest.json', '{"of":"other","files":[]}'),
    ],
  ])('should be made again by those who find that %s', async (__, change) => {
    const files = createFiles();
    await create(files).list(BATCH, makerOf(texts).make);
    await change(files);
    const maker = makerOf(texts);
    expect(await create(files).list(BATCH, maker.make)).toEqual(listed);
    expect(maker.made).toBe(1);
    await create(files).list(BATCH, maker.make);
    expect(maker.made).toBe(1);
  });

  it.each<[string, (files: Files) => Promise<void>]>([
    ['removed', (files) => files.remove(`${BATCH.path}/part-00001`)],
    ['changed', (files) => put(files, 'part-00001', 'longer than it was')],
    ['removed with all', (files) => files.remove('')],
  ])('should be made again, once, for all who open one that was %s', async (__, change) => {
    const files = createFiles();
    const batches = create(files);
    const maker = makerOf(texts);
    await batches.list(BATCH, maker.make);
    await change(files);
    const read = [1, 2, 3].map(async () =>
      textOf(await batches.open(BATCH, maker.make, 'part-00001')),
    );
    expect(await Promise.all(read)).toEqual(Array(3).fill('and the second'));
    expect(maker.made).toBe(2);
  });

  it('should be made again and kept when a file is removed that was found', async () => {
    const files = createFiles();
    await create(files).list(BATCH, makerOf(texts).make);
    const batches = create(files);
    const maker = makerOf(texts);
    await batches.list(BATCH, maker.make);
    await files.remove(`${BATCH.path}/part-00000`);
    for (const _ of [1, 2]) {
      expect(await textOf(await batches.open(BATCH, maker.make, 'part-00000'))).toBe(
        'the first file',
      );
    }
    expect(maker.made).toBe(1);
  });

  it('should not be made again by those who see late that a file was gone', async () => {
    const files = createFiles();
    const [asked, late] = [gate(), gate()];
    let looks = 0;
    const slow: Files = {
      ...files,
      head: async (key) => {
        looks += 1;
        const isSecond = looks === 2;
        const head = await files.head(key);
        if (isSecond) {
          asked.open();
          await late.passed;
        }
        return head;
      },
    };
    const batches = create(slow);
    const maker = makerOf(texts);
    await batches.list(BATCH, maker.make);
    await files.remove('');
    const first = batches.open(BATCH, maker.make, 'part-00000');
    const second = batches.open(BATCH, maker.make, 'part-00000');
    await asked.passed;
    expect(await textOf(await first)).toBe('the first file');
    await files.remove(`${BATCH.path}/_manifest.json`);
    late.open();
    expect(await textOf(await second)).toBe('the first file');
    expect(maker.made).toBe(2);
  });
});

function put(files: Files, name: string, text: string): Promise<void> {
  return files.put(`${BATCH.path}/${name}`, ReadableStream.from([Buffer.from(text)]));
}
