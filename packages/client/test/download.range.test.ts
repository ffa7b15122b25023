import { describe, expect, it } from 'vitest';
import { counting, hanging } from './file-server.ts';
import { rejection, scriptedClient } from './scripted.ts';
import { all, cutAt, file, part, read, whole } from './ten-bytes.ts';

describe('a range', () => {
  it.each(['bytes 4-9/10', 'bytes 4-9/*', ' BYTES 4-9/10 '])('may say %j', async (range) => {
    const { client } = scriptedClient([cutAt(4), part(4, range)]);
    expect(await read(client.downloadFile(file))).toEqual(all);
  });

  it('may be shorter than asked for', async () => {
    const short = new Response(counting(file.length).subarray(4, 7), {
      status: 206,
      headers: { 'content-range': 'bytes 4-6/10' },
    });
    const { client, requests } = scriptedClient([cutAt(4), short, part(7, 'bytes 7-9/10')]);
    expect(await read(client.downloadFile(file))).toEqual(all);
    expect(requests.map(({ headers }) => headers.get('range'))).toEqual([
      null,
      'bytes=4-',
      'bytes=7-',
    ]);
  });

  it.each([
    'bytes 3-9/10',
    'bytes 5-9/10',
    'bytes 0-9/10',
    'bytes 4-3/10',
    'bytes */10',
    'items 4-9/10',
    'bytes 4-9',
    '',
  ])('should not be %j', async (range) => {
    const { client, requests } = scriptedClient([cutAt(4), part(4, range)]);
    const error = await rejection(read(client.downloadFile(file)));
    expect(error).toMatchObject({
      kind: 'unreadable',
      pointer: 'content-range',
      body: range,
      message: expect.stringContaining('bytes 4-9/10'),
    });
    expect(requests).toHaveLength(2);
  });

  it.each(['bytes 4-9/11', 'bytes 4-8/9', 'bytes 4-10/11', 'bytes 4-10/*'])(
    'should not be of another file than before: %j',
    async (range) => {
      const { client, requests } = scriptedClient([cutAt(4), part(4, range)]);
      const error = await rejection(read(client.downloadFile(file)));
      expect(error).toMatchObject({ kind: 'file-incomplete', expected: 10, received: 4 });
      expect(requests).toHaveLength(2);
    },
  );

  it('should be right even where none was asked for', async () => {
    const { client } = scriptedClient([part(0, 'bytes 0-9/10')]);
    expect(await read(client.downloadFile(file))).toEqual(all);
    const wrong = scriptedClient([part(4, 'bytes 4-9/10')]).client;
    expect(await rejection(read(wrong.downloadFile(file)))).toMatchObject({ kind: 'unreadable' });
  });

  it('of compressed bytes should be given up for the whole file', async () => {
    const packed = hanging(counting(3));
    const range = { 'content-range': 'bytes 4-9/10', 'content-encoding': 'gzip' };
    const squeezed = new Response(packed.body, { status: 206, headers: range });
    const { client, requests } = scriptedClient([cutAt(4), squeezed, whole]);
    expect(await read(client.downloadFile(file))).toEqual(all);
    expect(requests[2]?.headers.has('range')).toBe(false);
    expect(packed.state.cancelled).toBe(true);
  });

  it('of bytes that are as they are may say so', async () => {
    const answers = [cutAt(4), part(4, 'bytes 4-9/10', { 'content-encoding': ' Identity ' })];
    const { client, requests } = scriptedClient(answers);
    expect(await read(client.downloadFile(file))).toEqual(all);
    expect(requests).toHaveLength(2);
  });

  it('should be given back where it is wrong', async () => {
    const { body, state } = hanging(counting(3));
    const headers = { 'content-range': 'bytes 5-9/10' };
    const { client } = scriptedClient([cutAt(4), new Response(body, { status: 206, headers })]);
    await rejection(read(client.downloadFile(file)));
    expect(state.cancelled).toBe(true);
  });
});
