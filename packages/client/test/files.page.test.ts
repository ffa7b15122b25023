import { describe, expect, it } from 'vitest';
import { asked, listed, next, page } from './file-pages.ts';
import { collected, json, rejection, scriptedClient } from './scripted.ts';

describe('batchFilesPage', () => {
  it('should read one page', async () => {
    const entry = {
      ...listed('b-1'),
      dataSetViewId: 'v',
      created: '1573256315368',
      records: '12',
      size: '99',
    };
    const { client, requests } = scriptedClient([page([entry], 6, next), page([], 6)]);
    expect(await client.batchFilesPage('b', { start: 2, limit: 1 })).toEqual({
      files: [
        {
          dataSetFileId: 'b-1',
          dataSetViewId: 'v',
          createdAt: 1_573_256_315_368,
          records: 12,
          raw: entry,
        },
      ],
      total: 6,
      next: 3,
    });
    expect(await client.batchFilesPage('b', { start: 6 })).toEqual({ files: [], total: 6 });
    expect(asked(requests)).toEqual([
      '/batches/b/files?start=2&limit=1',
      '/batches/b/files?start=6',
    ]);
  });

  it.each([{ limit: 0 }, { limit: 1.5 }, { start: -1 }, { start: Number.NaN }])(
    'should not be asked for by %j',
    async (wrong) => {
      const { client, requests } = scriptedClient([]);
      expect(await rejection(client.batchFilesPage('b', wrong))).toBeInstanceOf(RangeError);
      expect(requests).toEqual([]);
    },
  );

  it('should need no more than an id', async () => {
    const entry = { dataSetFileId: 'b-1', created: 'soon', records: -1 };
    const { client, requests } = scriptedClient([page([entry])]);
    expect(await client.batchFilesPage('b')).toEqual({
      files: [{ dataSetFileId: 'b-1', raw: entry }],
    });
    expect(asked(requests)).toEqual(['/batches/b/files?start=0']);
  });

  it.each([
    [{}, '/data'],
    [[], '/data'],
    [{ data: {} }, '/data'],
    [{ data: ['b-1'] }, '/data/0'],
    [{ data: [listed('b-1'), {}] }, '/data/1/dataSetFileId'],
    [{ data: [listed('..')] }, '/data/0/dataSetFileId'],
    [{ data: [listed(' ')] }, '/data/0/dataSetFileId'],
  ])('should not read %j', async (body, pointer) => {
    const { client } = scriptedClient([json(body)]);
    const error = await rejection(client.batchFilesPage('b'));
    expect(error).toMatchObject({ kind: 'unreadable', pointer, body });
  });
});

it.each(['', 'ten', '1.5', '-1', -1, 1.5, null, undefined, '9007199254740993'])(
  'should not take %j for a length',
  async (length) => {
    const { client } = scriptedClient([page([listed('b-1')], 1), page([{ name: 'x', length }], 1)]);
    const error = await rejection(collected(client.listBatchFiles('b')));
    expect(error).toMatchObject({ kind: 'unreadable', pointer: '/data/0/length' });
  },
);
