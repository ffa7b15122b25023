import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asked, listed, names, next, page, part } from './file-pages.ts';
import { collected, errorResponse, rejection, scriptedClient } from './scripted.ts';

describe('listBatchFiles', () => {
  it('should give the files of a batch, with their length as a number', async () => {
    const { client, requests } = scriptedClient([
      page([listed('b-1'), listed('b-2')], 2),
      page([part('part-0.parquet', '249058'), part('part-1.parquet', 7)], 2),
      page([part('part-0.parquet', '0')], 1),
    ]);
    expect(await collected(client.listBatchFiles('b'))).toEqual([
      { batchId: 'b', dataSetFileId: 'b-1', name: 'part-0.parquet', length: 249_058 },
      { batchId: 'b', dataSetFileId: 'b-1', name: 'part-1.parquet', length: 7 },
      { batchId: 'b', dataSetFileId: 'b-2', name: 'part-0.parquet', length: 0 },
    ]);
    expect(asked(requests)).toEqual([
      '/batches/b/files?start=0&limit=100',
      '/files/b-1?start=0&limit=100',
      '/files/b-2?start=0&limit=100',
    ]);
  });

  it('should give the rows of the entry that a file belongs to', async () => {
    const { client } = scriptedClient([
      page(
        [
          { ...listed('b-1'), records: '12' },
          { ...listed('b-2'), records: 'many' },
        ],
        2,
      ),
      page([part('part-0'), { ...listed('b-3'), records: 5 }], 2),
      page([part('part-1')], 1),
      page([part('part-2')], 1),
    ]);
    const files = await collected(client.listBatchFiles('b'));
    expect(files.map(({ name, records }) => [name, records])).toEqual([
      ...[
        ['part-0', 12],
        ['part-1', 5],
        ['part-2', undefined],
      ],
    ]);
  });

  it('should give nothing for a batch without files', async () => {
    for (const empty of [page([], 0), page([]), page([], 0, next)]) {
      const { client, requests } = scriptedClient([empty]);
      expect(await collected(client.listBatchFiles('b'))).toEqual([]);
      expect(requests).toHaveLength(1);
    }
  });

  it('should go through it again when it is asked again', async () => {
    const { client } = scriptedClient([page([], 0), page([], 0)]);
    const files = client.listBatchFiles('b');
    expect([await collected(files), await collected(files)]).toEqual([[], []]);
  });

  it('should go on by the total, without a link', async () => {
    const { client, requests } = scriptedClient([
      page([listed('b-1')], 2),
      page([part('x'), part('y')], 3),
      page([part('z')], 3),
      page([listed('b-2')], 2),
      page([part('w')], 1),
    ]);
    const files = client.listBatchFiles('b', { pageSize: 2 });
    expect(await names(files)).toEqual(['x', 'y', 'z', 'w']);
    expect(asked(requests)).toEqual([
      '/batches/b/files?start=0&limit=2',
      '/files/b-1?start=0&limit=2',
      '/files/b-1?start=2&limit=2',
      '/batches/b/files?start=1&limit=2',
      '/files/b-2?start=0&limit=2',
    ]);
  });

  it('should go on by the link, without a total, or with that of the page', async () => {
    for (const count of [undefined, 1]) {
      const { client } = scriptedClient([
        page([listed('b-1')], count, next),
        page([part('x')], 1),
        page([listed('b-2')], count),
        page([part('y')], 1),
      ]);
      expect(await names(client.listBatchFiles('b'))).toEqual(['x', 'y']);
    }
  });

  it.each([
    'https://platform.adobe.io:443/data/foundation/export/batches/b/files?start=1&limit=100',
    'https://elsewhere.test/steal?start=77',
    '//elsewhere.test/steal',
    'string',
  ])('should send no token where the link %s leads', async (href) => {
    const self = { _links: { self: { href: 'https://elsewhere.test/files/b-1' } } };
    const { client, requests } = scriptedClient([
      page([{ ...listed('b-1'), ...self }], 2, href),
      page([{ ...part('x'), ...self }], 1),
      page([listed('b-2')], 2),
      page([part('y')], 1),
    ]);
    expect(await names(client.listBatchFiles('b'))).toEqual(['x', 'y']);
    expect(new Set(requests.map(({ url }) => new URL(url).origin))).toEqual(
      new Set(['http://aep.test']),
    );
    expect(asked(requests)[2]).toBe('/batches/b/files?start=1&limit=100');
  });

  it('should go into a directory, and the directories in it', async () => {
    const { client, requests } = scriptedClient([
      page([listed('b-1')], 1),
      page([listed('b-1-1'), part('x'), listed('b-1-2')], 3),
      page([part('y')], 1),
      page([listed('b-1-2-1')], 1),
      page([part('z')], 1),
    ]);
    const files = await collected(client.listBatchFiles('b'));
    expect(files.map(({ dataSetFileId, name }) => `${dataSetFileId}/${name}`)).toEqual([
      'b-1-1/y',
      'b-1/x',
      'b-1-2-1/z',
    ]);
    expect(requests).toHaveLength(5);
  });

  it('should keep below the base, whatever an id looks like', async () => {
    const { client, requests } = scriptedClient([
      page([listed('../../x?y#z')], 1),
      page([part('a')], 1),
    ]);
    expect(await names(client.listBatchFiles('a/b c'))).toEqual(['a']);
    expect(asked(requests)).toEqual([
      '/batches/a%2Fb%20c/files?start=0&limit=100',
      '/files/..%2F..%2Fx%3Fy%23z?start=0&limit=100',
    ]);
  });

  it.each(['', '.', '..', '\ud800'])('should reject the batch %j', async (id) => {
    const { client, requests } = scriptedClient([]);
    expect(await rejection(collected(client.listBatchFiles(id)))).toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
  });

  it('should ask for a page only when it is wanted', async () => {
    const { client, requests } = scriptedClient([page([listed('b-1')], 9), page([part('x')], 9)]);
    for await (const _ of client.listBatchFiles('b')) break;
    expect(requests).toHaveLength(2);
  });

  it('should end with the reason of its signal, and repeat temporary failures', async () => {
    const controller = new AbortController();
    const answers = [
      errorResponse(503),
      page([listed('b-1')], 1),
      errorResponse(502),
      page([part('x')], 2),
    ];
    const { client, clock } = scriptedClient(answers);
    const reason = new Error('enough');
    const listing = async () => {
      const call = { signal: controller.signal };
      for await (const _ of client.listBatchFiles('b', {}, call)) controller.abort(reason);
    };
    expect(await rejection(listing())).toBe(reason);
    expect(clock.slept).toEqual([500, 500]);
  });

  it('should reject as any call for a batch that is not there', async () => {
    const { client } = scriptedClient([errorResponse(404)]);
    expect(await rejection(collected(client.listBatchFiles('b')))).toMatchObject({ status: 404 });
  });
});

it('should give each file of a batch once, in order, however it is paged', () => {
  const shape = fc.record({
    sizes: fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 6 }),
    pageSize: fc.integer({ min: 1, max: 5 }),
    // Pages that begin a little before where they should, as when the list grows meanwhile.
    back: fc.constantFrom(0, 1),
    counted: fc.boolean(),
  });
  return fc.assert(
    fc.asyncProperty(shape, async ({ sizes, pageSize, back, counted }) => {
      const files = sizes.map((size, file) =>
        Array.from({ length: size }, (_, index) => part(`${file}-${index}`)),
      );
      const fetch = (request: Request) => {
        const { pathname, searchParams } = new URL(request.url);
        const id = /files\/b-(\d+)$/.exec(pathname)?.[1];
        const all =
          id === undefined ? files.map((_, index) => listed(`b-${index}`)) : files[Number(id)];
        const end = Number(searchParams.get('start')) + Number(searchParams.get('limit'));
        const first = Math.max(0, Number(searchParams.get('start')) - (pageSize > 1 ? back : 0));
        const isLast = end >= (all?.length ?? 0);
        const data = all?.slice(first, end) ?? [];
        return page(data, counted ? all?.length : undefined, isLast ? undefined : next);
      };
      const { client } = scriptedClient([], { fetch });
      const expected = files.flatMap((parts) => parts.map(({ name }) => name));
      expect(await names(client.listBatchFiles('b', { pageSize }))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
