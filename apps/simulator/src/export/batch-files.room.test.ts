import { describe, expect, it, vi } from 'vitest';
import { gate, type Maker, makerOf, textOf } from '../../test/files/batch-makers.ts';
import { memoryFiles } from '../files/memory.ts';
import type { Files } from '../files/port.ts';
import { type BatchKey, batchFiles } from './batch-files.ts';

const batch = (path: string): BatchKey => ({ path, content: 'content' });
const thousand = (letter: string) => makerOf({ p: letter.repeat(1_000) }, 100);

/** A manifest takes some eighty bytes. */
function memory(maxBytes: number) {
  const files = memoryFiles({ maxBytes, whenFull: 'evict' });
  const batches = batchFiles(files, {
    onWriteFailed: (error) => {
      throw error;
    },
  });
  const read = async (path: string, { make }: Maker, name = 'p') =>
    textOf(await batches.open(batch(path), make, name));
  return { files, batches, read };
}

describe('batches in memory that evicts', () => {
  it('should be listed without being made again when their bytes were let go', async () => {
    const { batches } = memory(1_500);
    const a = thousand('a');
    const listed = await batches.list(batch('a'), a.make);
    await batches.list(batch('b'), thousand('b').make);
    expect(await batches.list(batch('a'), a.make)).toEqual(listed);
    expect(a.made).toBe(1);
  });

  it('should be made again once for all who open them, and then kept', async () => {
    const { batches, read } = memory(1_500);
    const a = thousand('a');
    await batches.list(batch('a'), a.make);
    await batches.list(batch('b'), thousand('b').make);
    const all = [1, 2, 3].map(() => read('a', a));
    expect(await Promise.all(all)).toEqual(Array(3).fill('a'.repeat(1_000)));
    await read('a', a);
    expect(a.made).toBe(2);
  });

  it('should be listed again when their bytes could not be made again', async () => {
    const { batches } = memory(1_500);
    await batches.list(batch('a'), thousand('a').make);
    await batches.list(batch('b'), thousand('b').make);
    const failing = batches.open(batch('a'), () => Promise.reject(new Error('odd')), 'p');
    await expect(failing).rejects.toThrow('odd');
    expect(await batches.list(batch('a'), makerOf({ q: 'new' }).make)).toEqual([
      { name: 'q', length: 3, records: 1 },
    ]);
  });

  it('should all be read that are opened at a time and do not fit together', async () => {
    const { read } = memory(1_500);
    const letters = ['a', 'b', 'c'];
    const all = letters.map((letter) => read(letter, thousand(letter)));
    expect(await Promise.all(all)).toEqual(letters.map((letter) => letter.repeat(1_000)));
  });

  it('should be kept later that had no room while another was made', async () => {
    const { files, batches, read } = memory(1_500);
    const { passed, open } = gate();
    const halfway = gate();
    const slow = batches.list(batch('a'), async (sink) => {
      await sink.begin('p');
      await sink.write(new Uint8Array(1_000));
      halfway.open();
      await passed;
      await sink.end();
      return [{ name: 'p', length: 1_000, records: 1 }];
    });
    await halfway.passed;
    const b = thousand('b');
    expect(await batches.list(batch('b'), b.make)).toEqual([
      { name: 'p', length: 1_000, records: 1 },
    ]);
    expect(await files.list('b')).toEqual([]);
    open();
    await slow;
    for (const _ of [1, 2]) expect(await read('b', b)).toBe('b'.repeat(1_000));
    expect(b.made).toBe(2);
  });

  it('should not make each other’s files go when they do not fit together', async () => {
    const { files, batches, read } = memory(1_500);
    const maker = makerOf({ p: 'p'.repeat(900), q: 'q'.repeat(900) }, 100);
    await batches.list(batch('a'), maker.make);
    expect(await files.list('')).toEqual([]);
    expect(await read('a', maker, 'q')).toBe('q'.repeat(900));
    expect(maker.made).toBe(2);
  });

  it('should not be kept without their manifest', async () => {
    const { files, batches, read } = memory(1_050);
    const a = thousand('a');
    await batches.list(batch('a'), a.make);
    expect(await files.list('')).toEqual([]);
    expect(await read('a', a)).toBe('a'.repeat(1_000));
    expect(a.made).toBe(2);
  });

  it('should be kept when they fit to the last byte', async () => {
    const { files, batches } = memory(10_000);
    await batches.list(batch('a'), thousand('a').make);
    const lengths = await Promise.all((await files.list('a/')).map((key) => files.head(key)));
    const total = lengths.reduce((sum, head) => sum + (head?.length ?? 0), 0);
    for (const [room, kept] of [
      [total, 2],
      [total - 1, 0],
    ] as const) {
      const full = memory(room);
      await full.batches.list(batch('a'), thousand('a').make);
      expect(await full.files.list('')).toHaveLength(kept);
    }
  });

  it('should not be put further once there was no room', async () => {
    const files = memoryFiles({ maxBytes: 1_500, whenFull: 'evict' });
    const put = vi.spyOn(files, 'put');
    const batches = batchFiles(files, { onWriteFailed: () => {} });
    const { make } = makerOf({ p: 'p'.repeat(2_000), q: 'q' });
    await batches.list(batch('a'), make);
    expect(put.mock.calls.map(([key]) => key)).toEqual(['a/p']);
  });

  it('should have their room back after one that is too large, and one that fails', async () => {
    const { files, batches, read } = memory(1_500);
    const a = thousand('a');
    await batches.list(batch('a'), a.make);
    const failing = batches.list(batch('b'), async (sink) => {
      await makerOf({ p: 'p'.repeat(100) }).make(sink);
      await sink.begin('q');
      await sink.write(new Uint8Array(100));
      throw new Error('odd');
    });
    await expect(failing).rejects.toThrow('odd');
    expect(await files.list('')).toEqual(['a/_manifest.json', 'a/p']);
    await batches.list(batch('c'), makerOf({ p: 'x'.repeat(3_000) }).make);
    await read('a', a);
    await read('a', a);
    expect(a.made).toBe(2);
  });

  it('should go on being read when they are let go meanwhile', async () => {
    const { batches } = memory(1_500);
    const a = thousand('a');
    const reading = await batches.open(batch('a'), a.make, 'p');
    await batches.list(batch('b'), thousand('b').make);
    expect(await textOf(reading)).toBe('a'.repeat(1_000));
    expect(a.made).toBe(1);
  });
});

describe('memory that is full and rejects', () => {
  it('should leave no files of another content, nor take them for those it has no room for', async () => {
    const files = memoryFiles({ maxBytes: 500, whenFull: 'reject' });
    const batches = batchFiles(files, { onWriteFailed: () => {} });
    await batches.list(batch('a'), makerOf({ p: 'old', r: 'old' }).make);
    const key = { ...batch('a'), content: 'new' };
    const { make } = makerOf({ q: 'q'.repeat(1_000), p: 'new' });
    expect(await batches.list(key, make)).toHaveLength(2);
    expect(await files.list('')).toEqual([]);
    expect(await textOf(await batches.open(key, make, 'p'))).toBe('new');
  });

  it('should give what it does not keep', async () => {
    const files: Files = memoryFiles({ maxBytes: 1_500, whenFull: 'reject' });
    const batches = batchFiles(files, { onWriteFailed: () => {} });
    await batches.list(batch('a'), thousand('a').make);
    const b = thousand('b');
    expect(await batches.list(batch('b'), b.make)).toHaveLength(1);
    expect(await textOf(await batches.open(batch('b'), b.make, 'p'))).toBe('b'.repeat(1_000));
    expect(await files.list('')).toEqual(['a/_manifest.json', 'a/p']);
  });

  it('should remember what it does not keep, of ten thousand batches', async () => {
    const files = memoryFiles({ maxBytes: 0, whenFull: 'reject' });
    const batches = batchFiles(files, { onWriteFailed: () => {} });
    const maker = makerOf({});
    for (let i = 0; i < 10_000; i += 1) await batches.list(batch(`${i}`), maker.make);
    await batches.list(batch('0'), maker.make);
    expect(maker.made).toBe(10_000);
    await batches.list(batch('10000'), maker.make);
    await batches.list(batch('1'), maker.make);
    expect(maker.made).toBe(10_002);
  });
});
