import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/callers/command.ts';
import type { Api } from './api.ts';
import { batchesOf, download, filesOf } from './batch-files.ts';
import { Late, Unreadable } from './response-errors.ts';

const startIn = (path: string) => Number(/start=(\d+)/.exec(path)?.[1]);
const hundredFrom = (start: number) => Array.from({ length: 100 }, (_, index) => start + index);

describe('batchesOf', () => {
  const batch = { status: 'success' };
  const numbered = (numbers: readonly number[]) =>
    Object.fromEntries(numbers.map((number) => [`b${number}`, batch]));

  it('should stop if there are always more batches', async () => {
    const { api, asked } = answering((path) => numbered(hundredFrom(startIn(path))));
    await expect(batchesOf(api, 'd', 1)).rejects.toThrow(
      new Unreadable('dataset d has more than the 1 batch of the export job'),
    );
    expect(asked).toHaveLength(1);
  });

  it('should stop if the batches are always the same', async () => {
    const { api, asked } = answering(() => numbered(hundredFrom(0)));
    await expect(batchesOf(api, 'd', 150)).rejects.toThrow(
      new Unreadable('a page of the batches of dataset d contains nothing new'),
    );
    expect(asked).toHaveLength(2);
  });

  it('should find more batches than a page has', async () => {
    const { api } = answering((path) =>
      numbered(hundredFrom(startIn(path)).filter((number) => number < 150)),
    );
    expect((await batchesOf(api, 'd', 150)).map(({ id }) => id)).toEqual(
      Array.from({ length: 150 }, (_, index) => `b${index}`),
    );
  });

  it('should accept fewer, as of a job that failed', async () => {
    const { api } = answering(() => ({}));
    expect(await batchesOf(api, 'd', 3)).toEqual([]);
  });
});

describe('filesOf', () => {
  const listing = (numbersOf: (start: number) => readonly number[], count: number) =>
    answering((path) =>
      path.includes('/batches/')
        ? {
            data: numbersOf(startIn(path)).map((number) => ({
              dataSetFileId: `f${number}`,
              records: '1',
            })),
            _page: { count },
          }
        : { data: [{ name: 'part', length: '2' }] },
    );

  it('should find the files of several pages', async () => {
    const { api } = listing((start) => hundredFrom(start).filter((number) => number < 150), 150);
    const files = await filesOf(api, 'b');
    expect(files).toHaveLength(150);
    expect(files[149]).toEqual({ dataSetFileId: 'f149', name: 'part', length: 2, records: 1 });
  });

  it.each([
    ['nothing', () => []],
    ['nothing new', () => hundredFrom(0)],
  ])('should stop when a page contains %s', async (_, numbersOf) => {
    const { api } = listing((start) => (start === 0 ? hundredFrom(0) : numbersOf()), 1e15);
    await expect(filesOf(api, 'b')).rejects.toThrow(
      new Unreadable('a page of the files of batch b contains nothing new'),
    );
  });

  it('should stop if there are always more', async () => {
    const { api } = listing(hundredFrom, 1e15);
    await expect(filesOf(api, 'b')).rejects.toThrow(
      new Unreadable('batch b has more than 10,000 files'),
    );
  });

  it('should not read an ID as part of a path', async () => {
    const { api, asked } = answering((path) =>
      path.includes('/batches/')
        ? { data: [{ dataSetFileId: 'f?g\u001b', records: '1' }], _page: { count: 1 } }
        : { data: [] },
    );
    await filesOf(api, 'b/../c\ud800');
    await batchesOf(api, 'd&limit=1', 1);
    expect(asked).toEqual([
      '/data/foundation/export/batches/b%2F..%2Fc%EF%BF%BD/files?start=0&limit=100',
      '/data/foundation/export/files/f%3Fg%1B',
      '/data/foundation/catalog/batches?dataSet=d%26limit%3D1&limit=100&start=0',
    ]);
  });
});

/** An API that gives up after more calls than any test needs. */
function answering(answer: (path: string) => object) {
  const asked: string[] = [];
  const api: Api = async (_, path) => {
    asked.push(path);
    if (asked.length > 20_000) throw new Error('it never ends');
    return Response.json(answer(path));
  };
  return { api, asked };
}

describe('download', () => {
  const file = { dataSetFileId: 'f', name: 'part', length: 3, records: 1 };
  const sending = (chunks: readonly string[], isOver: boolean): Api => {
    const start = (stream: ReadableStreamDefaultController) => {
      for (const chunk of chunks) stream.enqueue(Buffer.from(chunk));
      if (isOver) stream.close();
    };
    return async () => new Response(new ReadableStream({ start }));
  };

  it.each([
    ['stops in the middle', ['ab'], 1, new Late('no complete response within 0.001 s')],
    ['does not end', ['abc'], 1, new Late('no complete response within 0.001 s')],
    [
      'is longer than it should be',
      ['ab', 'cd'],
      10_000,
      new Unreadable('part exceeds its size of 3 bytes'),
    ],
  ])(
    'should give up a file that %s, and leave nothing of it',
    async (_what, chunks, withinMs, error) => {
      using temp = temporaryFolder();
      const downloading = download(sending(chunks, false), file, temp.path, { withinMs });
      await expect(downloading).rejects.toThrow(error);
      expect(temp.files()).toEqual([]);
    },
  );

  it('should keep a file that is complete', async () => {
    using temp = temporaryFolder();
    await download(sending(['ab', 'c'], true), file, temp.path);
    expect(temp.files()).toEqual(['part']);
  });
});
