import { type BatchFile, createClient } from '@aep-sim/client';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/callers/command.ts';
import { batchesOf, download, filesOf } from './exported-files.ts';
import { Unreadable } from './response-errors.ts';

/** A client whose server answers by the path, and fails after more requests than any test needs. */
function answering(answer: (path: string) => object) {
  const asked: string[] = [];
  const client = createClient({
    baseUrl: 'http://sim.test',
    imsOrgId: '0123456789ABCDEF01234567@AdobeOrg',
    apiKey: 'any',
    token: 'any',
    retry: { attempts: 1 },
    fetch: (request) => {
      const { pathname, search } = new URL(request.url);
      asked.push(`${pathname}${search}`);
      if (asked.length > 20_000) throw new Error('it never ends');
      const given = answer(`${pathname}${search}`);
      return given instanceof Response ? given : Response.json(given);
    },
  });
  return { client, asked };
}

const startIn = (path: string) => Number(/\bstart=(\d+)/.exec(path)?.[1] ?? 0);
const hundredFrom = (start: number) => Array.from({ length: 100 }, (_, index) => start + index);

describe('batchesOf', () => {
  const numbered = (numbers: readonly number[]) =>
    Object.fromEntries(numbers.map((number) => [`b${number}`, { status: 'success' }]));

  it('should stop if there are always more batches', async () => {
    const { client, asked } = answering((path) => numbered(hundredFrom(startIn(path))));
    await expect(batchesOf(client, 'd', 1)).rejects.toThrow(
      new Unreadable('dataset d has more than the 1 batch of the export job'),
    );
    expect(asked).toHaveLength(1);
  });

  it('should stop if the batches are always the same', async () => {
    const { client, asked } = answering(() => numbered(hundredFrom(0)));
    await expect(batchesOf(client, 'd', 150)).rejects.toMatchObject({ kind: 'cursor-repeated' });
    expect(asked).toHaveLength(2);
  });

  it('should find more batches than a page has', async () => {
    const { client } = answering((path) =>
      numbered(hundredFrom(startIn(path)).filter((number) => number < 150)),
    );
    expect((await batchesOf(client, 'd', 150)).map(({ id }) => id)).toEqual(
      Array.from({ length: 150 }, (_, index) => `b${index}`),
    );
  });

  it('should accept fewer, as of a job that failed', async () => {
    expect(await batchesOf(answering(() => ({})).client, 'd', 3)).toEqual([]);
  });
});

describe('filesOf', () => {
  const listing = (last: number) =>
    answering((path) =>
      path.includes('/batches/')
        ? {
            data: hundredFrom(startIn(path))
              .filter((number) => number < last)
              .map((number) => ({ dataSetFileId: `f${number}`, records: '1' })),
            _page: { count: last },
          }
        : { data: [{ name: `part-${/files\/(\w+)/.exec(path)?.[1]}`, length: '2' }] },
    );

  it('should find the files of several pages', async () => {
    const files = await filesOf(listing(150).client, 'b');
    expect(files).toHaveLength(150);
    expect(files[149]).toEqual({
      ...{ batchId: 'b', dataSetFileId: 'f149', name: 'part-f149', length: 2, records: 1 },
    });
  });

  it('should stop at a name that it has seen, which would replace a file', async () => {
    const { client } = answering((path) =>
      path.includes('/batches/')
        ? { data: [{ dataSetFileId: 'f1' }, { dataSetFileId: 'f2' }], _page: { count: 2 } }
        : { data: [{ name: 'part', length: '2' }] },
    );
    await expect(filesOf(client, 'b')).rejects.toThrow(
      new Unreadable('batch b has two files named "part"'),
    );
  });

  it('should stop if there are always more', async () => {
    await expect(filesOf(listing(1e15).client, 'b')).rejects.toThrow(
      new Unreadable('batch b has more than 10,000 files'),
    );
  });
});

describe('download', () => {
  const file: BatchFile = { batchId: 'b', dataSetFileId: 'f', name: 'part', length: 3 };

  it('should keep a file that is complete, and report its progress', async () => {
    using temp = temporaryFolder();
    const seen: number[] = [];
    const { client } = answering(() => new Response('abc'));
    await download(client, file, temp.path, { onProgress: (received) => seen.push(received) });
    expect(temp.files()).toEqual(['part']);
    expect(seen).toEqual([3]);
  });

  it.each([
    ['is longer than it should be', 'abcd', 'part is longer than listed'],
    ['is cut off', 'ab', 'part is incomplete'],
  ])('should leave nothing of a file that %s', async (_what, body, message) => {
    using temp = temporaryFolder();
    const { client } = answering(() => new Response(body));
    await expect(download(client, file, temp.path)).rejects.toThrow(message);
    expect(temp.files()).toEqual([]);
  });

  it.each(['../part', '.part', 'a/b', 'a\\b', ''])(
    'should not write a file named %j',
    async (name) => {
      using temp = temporaryFolder();
      const { client, asked } = answering(() => new Response('abc'));
      await expect(download(client, { ...file, name }, temp.path)).rejects.toThrow(Unreadable);
      expect(asked).toEqual([]);
    },
  );

  it('should stop with its signal', async () => {
    using temp = temporaryFolder();
    const stopping = new AbortController();
    const { client } = answering(() => {
      stopping.abort(new Error('stopped'));
      return new Response('abc');
    });
    const { signal } = stopping;
    await expect(download(client, file, temp.path, { signal })).rejects.toThrow('stopped');
    expect(temp.files()).toEqual([]);
  });
});
