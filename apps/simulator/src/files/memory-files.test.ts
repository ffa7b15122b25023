import { describe, expect, it } from 'vitest';
import { BATCH, gate, makerOf, textOf } from '../../test/batch-makers.ts';
import type { BatchFiles, BatchKey } from './files.ts';
import { memoryFiles } from './memory-files.ts';

const batch = (batchId: string): BatchKey => ({ ...BATCH, batchId });
const old: BatchKey = { tenant: { ...BATCH.tenant, sandbox: 'old' }, batchId: 'old' };
const ten = (letter: string) => makerOf({ p: letter.repeat(10) });

describe('files in memory', () => {
  it('should let go the bytes of the batch that was least recently used', async () => {
    const files = memoryFiles({ capBytes: 25 });
    const [a, b, c] = [ten('a'), ten('b'), ten('c')];
    await files.get(batch('a'), a.make);
    await files.get(batch('b'), b.make);
    await textOf(await files.open(batch('a'), a.make, 'p'));
    await files.get(batch('c'), c.make);
    expect([a.made, b.made, c.made]).toEqual([1, 1, 1]);
    for (const [key, { make }] of Object.entries({ a, c })) {
      expect(await textOf(await files.open(batch(key), make, 'p'))).toBe(key.repeat(10));
    }
    expect([a.made, b.made, c.made]).toEqual([1, 1, 1]);
    expect(await textOf(await files.open(batch('b'), b.make, 'p'))).toBe('b'.repeat(10));
    expect([a.made, b.made, c.made]).toEqual([1, 2, 1]);
  });

  it('should list a batch whose bytes it let go without making it again', async () => {
    const files = memoryFiles({ capBytes: 10 });
    const a = ten('a');
    const listed = await files.get(batch('a'), a.make);
    await files.get(batch('b'), ten('b').make);
    expect(await files.get(batch('a'), a.make)).toEqual(listed);
    expect(a.made).toBe(1);
  });

  it('should make bytes again once for all who ask, and then hold them', async () => {
    const files = memoryFiles({ capBytes: 10 });
    const a = ten('a');
    await files.get(batch('a'), a.make);
    await files.get(batch('b'), ten('b').make);
    const read = [1, 2, 3].map(async () => textOf(await files.open(batch('a'), a.make, 'p')));
    expect(await Promise.all(read)).toEqual(Array(3).fill('a'.repeat(10)));
    await textOf(await files.open(batch('a'), a.make, 'p'));
    expect(a.made).toBe(2);
  });

  it('should hold all that fits, to the last byte', async () => {
    const files = memoryFiles({ capBytes: 30 });
    const makers = Object.entries({ a: ten('a'), b: ten('b'), c: ten('c') });
    for (const [key, { make }] of makers) await files.get(batch(key), make);
    for (const [key, { make }] of makers) await textOf(await files.open(batch(key), make, 'p'));
    expect(makers.map(([, { made }]) => made)).toEqual([1, 1, 1]);
  });

  it('should list a batch anew whose bytes could not be made again', async () => {
    const files = memoryFiles({ capBytes: 10 });
    await files.get(batch('a'), ten('a').make);
    await files.get(batch('b'), ten('b').make);
    const failing = files.open(batch('a'), () => Promise.reject(new Error('odd')), 'p');
    await expect(failing).rejects.toThrow('odd');
    expect(await files.get(batch('a'), makerOf({ q: 'new' }).make)).toEqual([
      { name: 'q', length: 3, records: 1 },
    ]);
  });

  it('should make each but once of those that are opened at a time and do not fit together', async () => {
    const files = memoryFiles({ capBytes: 10 });
    const makers = Object.entries({ a: ten('a'), b: ten('b'), c: ten('c') });
    const read = makers.map(async ([key, { make }]) =>
      textOf(await files.open(batch(key), make, 'p')),
    );
    expect(await Promise.all(read)).toEqual(makers.map(([key]) => key.repeat(10)));
  });

  describe.each<[string, (files: BatchFiles) => Promise<unknown>]>([
    [
      'failed',
      (files) =>
        files
          .get(old, async (sink) => {
            await sink.begin('p');
            await sink.write(new Uint8Array(4));
            throw new Error('odd');
          })
          .catch(() => {}),
    ],
    [
      'was forgotten',
      async (files) => {
        await files.get(old, makerOf({ p: 'four' }).make);
        files.forget(old.tenant);
      },
    ],
    [
      'was forgotten while it was made',
      async (files) => {
        const { passed, open } = gate();
        const making = files.get(old, async (sink) => {
          const made = await makerOf({ p: 'four' }).make(sink);
          await passed;
          return made;
        });
        files.forget(old.tenant);
        open();
        await making;
      },
    ],
  ])('what %s', (_, leave) => {
    it('should take no room from the others', async () => {
      const files = memoryFiles({ capBytes: 10 });
      const [a, b] = [makerOf({ p: 'aaaaa' }), makerOf({ p: 'bbbbb' })];
      await files.get(batch('a'), a.make);
      await leave(files);
      await files.get(batch('b'), b.make);
      await textOf(await files.open(batch('a'), a.make, 'p'));
      await textOf(await files.open(batch('b'), b.make, 'p'));
      expect([a.made, b.made]).toEqual([1, 1]);
    });
  });

  it('should have its room back after a batch that is too large', async () => {
    const files = memoryFiles({ capBytes: 10 });
    await files.get(batch('large'), makerOf({ p: 'x'.repeat(30) }).make);
    const a = ten('a');
    await textOf(await files.open(batch('a'), a.make, 'p'));
    await textOf(await files.open(batch('a'), a.make, 'p'));
    expect(a.made).toBe(1);
  });

  it('should go on reading what it lets go meanwhile', async () => {
    const files = memoryFiles({ capBytes: 10 });
    const a = ten('a');
    const reading = await files.open(batch('a'), a.make, 'p');
    await files.get(batch('b'), ten('b').make);
    files.forget(BATCH.tenant);
    expect(await textOf(reading)).toBe('a'.repeat(10));
    expect(a.made).toBe(1);
  });

  it('should not let a reader change what it holds', async () => {
    const files = memoryFiles();
    const a = ten('a');
    const reader = (await files.open(BATCH, a.make, 'p'))?.getReader();
    (await reader?.read())?.value?.fill(0);
    expect(await textOf(await files.open(BATCH, a.make, 'p'))).toBe('a'.repeat(10));
  });
});

describe('a batch that is larger than the cap', () => {
  const large = () => makerOf({ p: 'p'.repeat(1_000), q: 'q'.repeat(1_000) }, 10);
  const opened = async () => {
    const files = memoryFiles({ capBytes: 50 });
    const maker = large();
    await files.get(BATCH, maker.make);
    maker.handedOn = 0;
    return { files, maker };
  };

  it('should be made no faster than it is read', async () => {
    const { files, maker } = await opened();
    const reader = (await files.open(BATCH, maker.make, 'p'))?.getReader();
    await reader?.read();
    await new Promise(setImmediate);
    expect(maker.handedOn).toBeLessThanOrEqual(40);
    await reader?.cancel();
  });

  it('should be made no further than it is read', async () => {
    const { files, maker } = await opened();
    const range = { start: 95, end: 104 };
    expect(await textOf(await files.open(BATCH, maker.make, 'p', range))).toBe('p'.repeat(10));
    expect(maker.handedOn).toBe(110);
  });

  it('should end its making when the reader goes away', async () => {
    const { files, maker } = await opened();
    const { passed, open } = gate();
    const stream = await files.open(BATCH, (sink) => maker.make(sink).finally(open), 'q');
    const reader = stream?.getReader();
    await reader?.read();
    await reader?.cancel();
    await passed;
    expect(maker.handedOn).toBeLessThan(1_100);
  });

  it('should end its making when the reader goes away before its file has begun', async () => {
    const { files, maker } = await opened();
    const { passed, open } = gate();
    const stream = await files.open(BATCH, (sink) => maker.make(sink).finally(open), 'q');
    await stream?.cancel();
    await passed;
    expect(maker.handedOn).toBeLessThan(500);
  });

  it('should break off the reading when its making fails', async () => {
    const { files, maker } = await opened();
    const stream = await files.open(
      BATCH,
      async (sink) => {
        await sink.begin('p');
        await sink.write(new TextEncoder().encode('ppp'));
        throw new Error('odd');
      },
      'p',
    );
    await expect(textOf(stream)).rejects.toThrow('odd');
    expect(await textOf(await files.open(BATCH, maker.make, 'p'))).toBe('p'.repeat(1_000));
  });

  it('should break off the reading when it is made shorter than before', async () => {
    const { files } = await opened();
    const stream = await files.open(BATCH, makerOf({ p: 'ppp' }).make, 'p');
    await expect(textOf(stream)).rejects.toThrow('shorter than before');
  });
});
