import { describe, expect, it } from 'vitest';
import { listed, names, next, page, part } from './file-pages.ts';
import { collected, rejection, type Scripted, scriptedClient } from './scripted.ts';

describe('a list that does not end', () => {
  it.each([
    ['by its link', [undefined, next] as const],
    ['by its total', [6, undefined] as const],
  ])('should be left when the same page comes again, %s', async (_, [count, href]) => {
    const same = () => page([listed('b-1')], count, href);
    const { client, requests } = scriptedClient([same, page([part('x')], 1), same]);
    const error = await rejection(collected(client.listBatchFiles('b')));
    expect(error).toMatchObject({
      kind: 'cursor-repeated',
      cursor: 'b-1',
      message:
        'The service returned b-1 twice, so the list of the files of batch b would never end.',
    });
    expect(requests).toHaveLength(3);
  });

  it('should be left where the last page is one that came before', async () => {
    const same = () => page([listed('b-1')], 2);
    const { client } = scriptedClient([same, page([part('x')], 1), same]);
    const error = await rejection(collected(client.listBatchFiles('b')));
    expect(error).toMatchObject({ kind: 'cursor-repeated', cursor: 'b-1' });
  });

  it('should be left within a file too', async () => {
    const same = () => page([part('x')], undefined, next);
    const { client } = scriptedClient([page([listed('b-1')], 1), same, same]);
    const error = await rejection(collected(client.listBatchFiles('b')));
    expect(error).toMatchObject({ kind: 'cursor-repeated', cursor: 'x' });
  });

  it('should be left where nothing comes, though more is said to be there', async () => {
    for (const nothing of [page([], 6), page([], undefined, next)]) {
      const { client } = scriptedClient([page([listed('b-1')], 6), page([part('x')], 1), nothing]);
      const error = await rejection(collected(client.listBatchFiles('b')));
      expect(error).toMatchObject({ kind: 'unreadable', pointer: '/data' });
    }
  });

  it('should not be a directory within itself', async () => {
    const { client, requests } = scriptedClient([
      page([listed('b-1')], 1),
      page([listed('b-1'), listed('b-2')], 2),
      page([listed('b-1'), part('x')], 2),
    ]);
    expect(await names(client.listBatchFiles('b'))).toEqual(['x']);
    expect(requests).toHaveLength(3);
  });

  it('should not be directories ever deeper', async () => {
    let made = 0;
    const deeper: Scripted = () => page([listed(`d-${made++}`)], 1);
    const { client, requests } = scriptedClient(Array.from({ length: 99 }, () => deeper));
    const error = await rejection(collected(client.listBatchFiles('b')));
    expect(error).toMatchObject({ kind: 'unreadable' });
    expect(requests).toHaveLength(11);
  });
});
