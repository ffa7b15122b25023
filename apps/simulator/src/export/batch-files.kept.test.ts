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
])('the files of batches that are kept %s', (_, createFiles) => {
  const create = (files: Files) => batchFiles(files, { onWriteFailed: () => {} });

  it('should lie under their path, with a manifest', async () => {
    const files = createFiles();
    await create(files).list(BATCH, makerOf({ p: 'one', q: 'two' }).make);
    expect(await files.list('')).toEqual(
      ['_manifest.json', 'p', 'q'].map((name) => `${BATCH.path}/${name}`),
    );
    expect(await textOf(await files.open(`${BATCH.path}/q`))).toBe('two');
    const manifest = await textOf(await files.open(`${BATCH.path}/_manifest.json`));
    expect(JSON.parse(manifest)).toEqual({
      of: 'content',
      files: [
        { name: 'p', length: 3, records: 1 },
        { name: 'q', length: 3, records: 1 },
      ],
    });
  });

  it('should have their manifest last', async () => {
    const files = createFiles();
    const { make } = makerOf(texts);
    await create(files).list({ ...BATCH, content: 'old' }, make);
    await create(files).list(BATCH, async (sink) => {
      const made = await make(sink);
      expect(await files.list('')).toEqual(listed.map(({ name }) => `${BATCH.path}/${name}`));
      return made;
    });
    expect(await files.list('')).toHaveLength(3);
  });

  it('should leave the batches beside them', async () => {
    const files = createFiles();
    const batches = create(files);
    const beside = { ...BATCH, path: `${BATCH.path}0` };
    const kept = makerOf(texts);
    await batches.list(beside, kept.make);
    await batches.list(BATCH, makerOf(texts).make);
    await batches.list({ ...BATCH, content: 'new' }, makerOf({ p: 'new' }).make);
    expect(await textOf(await batches.open(beside, kept.make, 'part-00000'))).toBe(
      'the first file',
    );
    expect(kept.made).toBe(1);
  });

  it('should take the place of what earlier makings left', async () => {
    const files = createFiles();
    await put(files, 'old', 'old');
    await put(files, 'p', 'a longer one');
    // Cannot be removed without `p`.
    await put(files, '', 'odd');
    await create(files).list(BATCH, makerOf({ p: 'new' }).make);
    expect(await files.list('')).toEqual(
      ['', '_manifest.json', 'p'].map((name) => `${BATCH.path}/${name}`),
    );
    expect(await textOf(await files.open(`${BATCH.path}/p`))).toBe('new');
  });

  it('should leave nothing when their making fails', async () => {
    const files = createFiles();
    const failing = create(files).list(BATCH, async (sink) => {
      await makerOf(texts).make(sink);
      await sink.begin('part-00002');
      await sink.write(Buffer.from('half'));
      throw new RangeError('odd');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await files.list('')).toEqual([]);
  });

  it('should not fail before their puts have ended', async () => {
    const files = createFiles();
    const { passed, open } = gate();
    let isOver = false;
    const slow: Files = {
      ...files,
      put: async (key, bytes) => {
        try {
          return await files.put(key, bytes);
        } finally {
          await passed;
          isOver = true;
        }
      },
    };
    const failing = create(slow).list(BATCH, async (sink) => {
      await sink.begin('p');
      throw new RangeError('odd');
    });
    setImmediate(open);
    await expect(failing).rejects.toThrow(RangeError);
    expect(isOver).toBe(true);
  });

  it('should be kept no faster than the files take them', async () => {
    const files = createFiles();
    const { passed, open } = gate();
    const maker = makerOf({ p: 'x'.repeat(100) }, 10);
    const slow: Files = {
      ...files,
      put: async (key, bytes) => {
        async function* slowly() {
          for await (const chunk of bytes) {
            yield chunk;
            await passed;
          }
        }
        return files.put(key, slowly());
      },
    };
    const listing = create(slow).list(BATCH, maker.make);
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(maker.handedOn).toBeLessThanOrEqual(20);
    open();
    expect(await listing).toEqual([{ name: 'p', length: 100, records: 1 }]);
    expect(await textOf(await files.open(`${BATCH.path}/p`))).toBe('x'.repeat(100));
  });
});

function put(files: Files, name: string, text: string): Promise<void> {
  return files.put(`${BATCH.path}/${name}`, ReadableStream.from([Buffer.from(text)]));
}
