import { describe, expect, it } from 'vitest';
import { BATCH, gate, makerOf, textOf } from '../../test/files/batch-makers.ts';
import { memoryFiles } from '../files/memory.ts';
import { batchFiles, type MakeBatch } from './batch-files.ts';

describe('a batch that is larger than all that is kept', () => {
  const opened = async () => {
    const files = memoryFiles({ maxBytes: 50, whenFull: 'evict' });
    const batches = batchFiles(files, { onWriteFailed: () => {} });
    const maker = makerOf({ p: 'p'.repeat(1_000), q: 'q'.repeat(1_000) }, 10);
    await batches.list(BATCH, maker.make);
    maker.handedOn = 0;
    return { batches, maker };
  };

  it('should be made no faster than it is read', async () => {
    const { batches, maker } = await opened();
    const reader = (await batches.open(BATCH, maker.make, 'p'))?.getReader();
    await new Promise(setImmediate);
    expect(maker.handedOn).toBe(0);
    await reader?.read();
    await new Promise(setImmediate);
    expect(maker.handedOn).toBe(20);
    await reader?.cancel();
  });

  it('should be made no further than it is read', async () => {
    const { batches, maker } = await opened();
    const range = { start: 95, end: 104 };
    expect(await textOf(await batches.open(BATCH, maker.make, 'p', range))).toBe('p'.repeat(10));
    expect(maker.handedOn).toBe(110);
  });

  it('should end its making when the reader goes away', async () => {
    const { batches, maker } = await opened();
    const { passed, open } = gate();
    const stream = await batches.open(BATCH, (sink) => maker.make(sink).finally(open), 'q');
    const reader = stream?.getReader();
    await reader?.read();
    await reader?.cancel();
    await passed;
    expect(maker.handedOn).toBeLessThan(1_100);
  });

  it('should end its making when the reader goes away before its file has begun', async () => {
    const { batches, maker } = await opened();
    const [begun, ended] = [gate(), gate()];
    const make: MakeBatch = (sink) => {
      begun.open();
      return maker.make(sink).finally(ended.open);
    };
    const reader = (await batches.open(BATCH, make, 'q'))?.getReader();
    void reader?.read();
    await begun.passed;
    await reader?.cancel();
    await ended.passed;
    expect(maker.handedOn).toBeLessThan(500);
  });

  it('should not be made for a reader who never reads', async () => {
    const { batches, maker } = await opened();
    const stream = await batches.open(BATCH, maker.make, 'p');
    await stream?.cancel();
    await new Promise(setImmediate);
    expect([maker.made, maker.handedOn]).toEqual([1, 0]);
  });

  it('should break off the reading when its making fails', async () => {
    const { batches, maker } = await opened();
    const failing = await batches.open(
      BATCH,
      async (sink) => {
        await sink.begin('p');
        await sink.write(new TextEncoder().encode('ppp'));
        throw new Error('odd');
      },
      'p',
    );
    await expect(textOf(failing)).rejects.toThrow('odd');
    expect(await textOf(await batches.open(BATCH, maker.make, 'p'))).toBe('p'.repeat(1_000));
  });

  it.each([
    ['made shorter than before', { p: 'ppp', q: '' }],
    ['not made again', { q: '' }],
  ])('should break off the reading when a file is %s', async (_, texts) => {
    const { batches } = await opened();
    const stream = await batches.open(BATCH, makerOf(texts).make, 'p');
    await expect(textOf(stream)).rejects.toThrow('p was regenerated shorter than before');
  });

  it('should make nothing after a file that is made shorter', async () => {
    const { batches } = await opened();
    const maker = makerOf({ p: 'ppp', q: 'q'.repeat(1_000) });
    const stream = await batches.open(BATCH, maker.make, 'p');
    await expect(textOf(stream)).rejects.toThrow('p was regenerated shorter than before');
    expect(maker.handedOn).toBe(3);
  });
});
