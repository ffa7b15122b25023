import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileProgress } from '../src/index.ts';
import { type Cut, counting, fileServer, type ServedFile } from './file-server.ts';
import { collected, rejection, scriptedClient } from './scripted.ts';

const length = 20;
const file = { dataSetFileId: 'b-1', name: 'part-0.parquet', length };
const positions = Array.from({ length: length + 1 }, (_, index) => index);
const manners = ['breaks', 'ends'] as const;

async function downloaded(
  { size = length, start = 0, attempts = 4 }: { size?: number; start?: number; attempts?: number },
  served: ServedFile,
) {
  const { fetch, ranges } = fileServer(counting(size), served);
  const { client, clock } = scriptedClient([], { fetch, retry: { attempts } });
  const progress: FileProgress[] = [];
  const stream = client.downloadFile(
    { ...file, length: size },
    { start, onProgress: (one) => progress.push(one) },
  );
  const chunks = await collected(stream);
  return { bytes: Uint8Array.from(chunks.flatMap((chunk) => [...chunk])), ranges, progress, clock };
}

describe.each(manners)('a connection that %s', (how) => {
  it.each(positions)('should be taken up again after %i bytes', async (after) => {
    const { bytes, ranges, clock } = await downloaded({}, { cuts: [{ after, how }] });
    expect(bytes).toEqual(counting(length));
    const again = after === 0 ? [null] : [`bytes=${after}-`];
    expect(ranges).toEqual([null, ...(after === length ? [] : again)]);
    expect(clock.slept).toEqual(after === length ? [] : [500]);
  });

  it.each(positions)('should be taken up after %i bytes without ranges', async (after) => {
    const served = { cuts: [{ after, how }], ignoresRange: true };
    expect((await downloaded({}, served)).bytes).toEqual(counting(length));
  });
});

const cut = fc.record<Cut>({
  after: fc.nat({ max: 30 }),
  how: fc.constantFrom(...manners),
});

it('should hand on each byte once, however often it is cut', () =>
  fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 60 }).chain((size) => fc.tuple(fc.constant(size), fc.nat({ max: size }))),
      fc.record({
        cuts: fc.array(cut, { maxLength: 8 }),
        ignoresRange: fc.boolean(),
        chunk: fc.integer({ min: 1, max: 70 }),
      }),
      async ([size, start], served) => {
        const attempts = served.cuts.length + 1;
        const { bytes, ranges, progress } = await downloaded({ size, start, attempts }, served);
        expect(bytes).toEqual(counting(size).slice(start));
        const received = progress.map((one) => one.received);
        expect(received).toEqual([...new Set(received)].sort((a, b) => a - b));
        expect(received.at(-1) ?? start).toBe(size);
        expect(progress.every((one) => one.length === size)).toBe(true);
        // Every connection begins where some chunk ended.
        const places = [start, ...received];
        for (const range of ranges) {
          expect(places).toContain(range === null ? 0 : Number(/\d+/.exec(range)?.[0]));
        }
      },
    ),
    { numRuns: 300 },
  ));

describe('the retries of a download', () => {
  const endless = (how: Cut['how'], after: number) =>
    Array.from({ length: 50 }, () => ({ after, how }));

  it('should end after four connections that bring nothing', async () => {
    const { fetch, ranges } = fileServer(counting(length), { cuts: endless('breaks', 0) });
    const { client, clock } = scriptedClient([], { fetch });
    const error = await rejection(collected(client.downloadFile(file)));
    expect(error).toMatchObject({ kind: 'network', cause: { message: 'terminated' } });
    expect(ranges).toHaveLength(4);
    expect(clock.slept).toEqual([500, 1000, 2000]);
  });

  it('should reset the count with every byte received', async () => {
    const { bytes, ranges, clock } = await downloaded({}, { cuts: endless('breaks', 1) });
    expect(bytes).toEqual(counting(length));
    expect(ranges).toHaveLength(length);
    expect(new Set(clock.slept)).toEqual(new Set([500]));
  });

  it('should report how many bytes were received when the file ends early every time', async () => {
    const cuts = [{ after: 5, how: 'ends' } as const, ...endless('ends', 0)];
    const { fetch, ranges } = fileServer(counting(length), { cuts });
    const { client } = scriptedClient([], { fetch });
    expect(await rejection(collected(client.downloadFile(file)))).toMatchObject({
      kind: 'file-incomplete',
      file: 'part-0.parquet',
      expected: length,
      received: 5,
    });
    expect(ranges).toEqual([null, 'bytes=5-', 'bytes=5-', 'bytes=5-']);
  });

  it.each([
    ['the client', { retry: { attempts: 1 } }, {}],
    ['the call', {}, { retry: false }],
  ])('should be none where %s says so', async (_, options, call) => {
    const { fetch, ranges } = fileServer(counting(length), { cuts: endless('breaks', 9) });
    const { client } = scriptedClient([], { fetch, ...options });
    const error = await rejection(collected(client.downloadFile(file, call)));
    expect(error).toMatchObject({ kind: 'network' });
    expect(ranges).toEqual([null]);
  });
});
