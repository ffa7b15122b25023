import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gate } from '../../test/files/batch-makers.ts';
import { breakingOff, putText, textAt } from '../../test/files/file-bytes.ts';
import { memoryFiles } from './memory.ts';
import { type Files, NoRoom, WriteFailed } from './port.ts';
import { filesSuite } from './suite.ts';

const evicting = (maxBytes: number) => memoryFiles({ maxBytes, whenFull: 'evict' });
const rejecting = (maxBytes: number) => memoryFiles({ maxBytes, whenFull: 'reject' });

filesSuite('in memory that evicts', () => evicting(1 << 20));
// Twice the room that one key takes: what replaces it is beside it until it is whole.
filesSuite('in memory that rejects', () => rejecting(2 << 20));

/** A put that has given its bytes, and ends when it is told to. */
async function underWay(files: Files, key: string, text: string) {
  const [begun, end] = [gate(), gate()];
  async function* bytes() {
    yield Buffer.from(text);
    begun.open();
    await end.passed;
  }
  const put = files.put(key, bytes());
  await begun.passed;
  return async () => {
    end.open();
    await put;
  };
}

describe.each([
  ['evicts', evicting],
  ['rejects', rejecting],
])('memory that %s', (_, create) => {
  it('should hold all that fits, to the last byte', async () => {
    const files = create(10);
    for (const key of ['a', 'b']) await putText(files, key, '12345');
    await putText(files, 'c', '');
    expect(await files.list('')).toEqual(['a', 'b', 'c']);
  });

  it('should not take what is larger than all, nor read on', async () => {
    const files = create(10);
    await putText(files, 'a', '12345');
    let asked = 0;
    let isClosed = false;
    async function* large() {
      try {
        for (; asked < 100; asked += 1) yield Buffer.from('12345678901');
      } finally {
        isClosed = true;
      }
    }
    const failing = files.put('a', large());
    await expect(failing).rejects.toThrow(NoRoom);
    await expect(failing).rejects.toThrow(WriteFailed);
    await expect(failing).rejects.toThrow('a exceeds the limit of files in memory (10 bytes)');
    expect([asked, isClosed]).toEqual([0, true]);
    expect(await textAt(files, 'a')).toBe('12345');
  });

  it('should count the bytes of puts under way', async () => {
    const files = create(10);
    const end = await underWay(files, 'a', '123456');
    await expect(putText(files, 'b', '12345')).rejects.toThrow(NoRoom);
    await putText(files, 'c', '1234');
    await end();
    expect(await files.list('')).toEqual(['a', 'c']);
  });

  it.each<[string, (files: Files) => Promise<unknown>]>([
    ['broke off', (files) => files.put('a', breakingOff('1234')).catch(() => {})],
    ['did not fit', (files) => putText(files, 'a', '12345678901').catch(() => {})],
    ['was removed', (files) => putText(files, 'a', '1234').then(() => files.remove('a'))],
    ['was replaced', (files) => putText(files, 'a', '1234').then(() => putText(files, 'a', ''))],
  ])('should have the room back of what %s', async (__, leave) => {
    const files = create(10);
    await leave(files);
    await putText(files, 'b', '12345');
    await putText(files, 'c', '12345');
    expect(await textAt(files, 'b')).toBe('12345');
    expect(await textAt(files, 'c')).toBe('12345');
  });

  it.each<[string, (files: Files) => Promise<unknown>]>([
    ['removed', (files) => files.remove('a')],
    ['replaced', (files) => putText(files, 'a', 'other')],
  ])('should go on reading what is %s meanwhile', async (__, change) => {
    const files = create(20);
    await putText(files, 'a', 'some bytes');
    const bytes = await files.open('a');
    await change(files);
    expect(await new Response(bytes).text()).toBe('some bytes');
  });

  it('should never hold more than it may', async () => {
    const put = fc.record({ key: fc.constantFrom('a', 'b', 'c'), length: fc.nat(12) });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(put), async (scheduler, puts) => {
        const files = create(10);
        let given = 0;
        async function* bytes(length: number) {
          let own = 0;
          try {
            for (; own < length; own += 1) {
              await scheduler.schedule(Promise.resolve());
              yield new Uint8Array(1);
              // Here once what was given is taken.
              given += 1;
              expect((await heldBy(files)) + given).toBeLessThanOrEqual(10);
            }
          } finally {
            given -= own;
          }
        }
        const all = puts.map(({ key, length }) => files.put(key, bytes(length)));
        const ends = await scheduler.waitFor(Promise.allSettled(all));
        for (const end of ends)
          if (end.status === 'rejected') expect(end.reason).toBeInstanceOf(NoRoom);
        expect(await heldBy(files)).toBeLessThanOrEqual(10);
      }),
    );
  });
});

async function heldBy(files: Files): Promise<number> {
  const heads = (await files.list('')).map((key) => files.head(key));
  return (await Promise.all(heads)).reduce((sum, head) => sum + (head?.length ?? 0), 0);
}

describe('memory that evicts', () => {
  it('should let go what was least recently put or opened', async () => {
    const files = evicting(25);
    for (const key of ['a', 'b']) await putText(files, key, '1234567890');
    await files.open('a');
    await putText(files, 'c', '1234567890');
    expect(await files.list('')).toEqual(['a', 'c']);
    await putText(files, 'a', '123');
    await putText(files, 'd', '1234567890123');
    expect(await files.list('')).toEqual(['a', 'd']);
  });

  it('should not count a look as a use', async () => {
    const files = evicting(20);
    for (const key of ['a', 'b']) await putText(files, key, '1234567890');
    await files.head('a');
    await files.list('a');
    await putText(files, 'c', '1234567890');
    expect(await files.list('')).toEqual(['b', 'c']);
  });

  it('should not let anything go for a chunk that cannot fit', async () => {
    const files = evicting(10);
    await putText(files, 'a', '12345');
    const end = await underWay(files, 'b', '12');
    await expect(files.put('c', ReadableStream.from([Buffer.alloc(9)]))).rejects.toThrow(NoRoom);
    await end();
    expect(await files.list('')).toEqual(['a', 'b']);
  });

  it('should take later what had no room beside a put under way', async () => {
    const files = evicting(10);
    const end = await underWay(files, 'a', '123456');
    await expect(putText(files, 'b', '12345')).rejects.toThrow(NoRoom);
    await end();
    await putText(files, 'b', '12345');
    expect(await files.list('')).toEqual(['b']);
  });

  it('should go on reading what it lets go meanwhile', async () => {
    const files = evicting(10);
    await putText(files, 'a', 'some bytes');
    const bytes = await files.open('a');
    await putText(files, 'b', 'other');
    expect(await files.head('a')).toBeUndefined();
    expect(await new Response(bytes).text()).toBe('some bytes');
  });
});

describe('memory that rejects', () => {
  it('should let nothing go', async () => {
    const files = rejecting(10);
    await putText(files, 'a', '123456');
    for (const key of ['a', 'b'])
      await expect(putText(files, key, '12345')).rejects.toThrow(NoRoom);
    await putText(files, 'a', '1234');
    expect(await files.list('')).toEqual(['a']);
    expect(await textAt(files, 'a')).toBe('1234');
  });
});
