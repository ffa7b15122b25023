import { describe, expect, it } from 'vitest';
import { counting, fileServer } from './file-server.ts';
import { errorResponse, rejection, type Scripted, scriptedClient } from './scripted.ts';
import { all, cutAt, file, part, read, whole } from './ten-bytes.ts';

describe('the request for a file', () => {
  it('should name the file, and ask for bytes as they are', async () => {
    const { client, requests } = scriptedClient([whole]);
    expect(await read(client.downloadFile(file, { requestId: 'r1' }))).toEqual(all);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.url).toBe(
      'http://aep.test/data/foundation/export/files/b-1?path=part-0.parquet',
    );
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toMatchObject({
      accept: '*/*',
      'accept-encoding': 'identity',
      authorization: 'Bearer token',
      'x-request-id': 'r1',
    });
    expect(requests[0]?.headers.has('range')).toBe(false);
  });

  it.each([
    ['a b+c&d=é/#?.parquet', 'a%20b%2Bc%26d%3D%C3%A9%2F%23%3F.parquet'],
    ['../../x', '..%2F..%2Fx'],
    ['100%.csv', '100%25.csv'],
    ['😀', '%F0%9F%98%80'],
    ['\ud800', '%EF%BF%BD'],
  ])('should spell the name %j so that it arrives', async (name, spelt) => {
    const { client, requests } = scriptedClient([whole]);
    await read(client.downloadFile({ ...file, dataSetFileId: 'b/1 é', name }));
    expect(requests[0]?.url).toBe(
      `http://aep.test/data/foundation/export/files/b%2F1%20%C3%A9?path=${spelt}`,
    );
  });

  it('should be sent when the stream is read, and not before', async () => {
    const { client, requests } = scriptedClient([whole]);
    const stream = client.downloadFile(file);
    await Promise.resolve();
    expect(requests).toEqual([]);
    await read(stream);
  });

  it.each([-1, 0.5, 11, Number.NaN])('should not begin at %d', (start) => {
    const { client } = scriptedClient([]);
    expect(() => client.downloadFile(file, { start })).toThrow(RangeError);
  });

  it.each([-1, 0.5, Number.NaN])('should not be made for %d bytes', (wrong) => {
    const { client } = scriptedClient([]);
    expect(() => client.downloadFile({ ...file, length: wrong })).toThrow(RangeError);
  });

  it.each(['', '.', '..', '\ud800'])('should not be made for the id %j', (dataSetFileId) => {
    const { client } = scriptedClient([]);
    expect(() => client.downloadFile({ ...file, dataSetFileId })).toThrow(TypeError);
  });
});

describe('a start', () => {
  it('should leave out the bytes before it', async () => {
    const { fetch, ranges } = fileServer(counting(file.length));
    const { client } = scriptedClient([], { fetch });
    expect(await read(client.downloadFile(file, { start: 4 }))).toEqual(all.slice(4));
    expect(ranges).toEqual(['bytes=4-']);
  });

  it('should ask for nothing at the end', async () => {
    const { client, requests } = scriptedClient([]);
    expect(await read(client.downloadFile(file, { start: file.length }))).toEqual([]);
    expect(requests).toEqual([]);
  });
});

describe('the length', () => {
  it.each([new Response(null), new Response(null, { status: 204 }), new Response('')])(
    'should let a file be empty (%#)',
    async (empty) => {
      const { client, requests } = scriptedClient([empty]);
      expect(await read(client.downloadFile({ ...file, length: 0 }))).toEqual([]);
      expect(requests).toHaveLength(1);
    },
  );

  it('should not take an error as an empty file', async () => {
    const { client } = scriptedClient([errorResponse(404)]);
    const error = await rejection(read(client.downloadFile({ ...file, length: 0 })));
    expect(error).toMatchObject({ kind: 'api', status: 404 });
  });

  it.each([0, 1, 9])('should be missed by a file that has grown from %i bytes', async (listed) => {
    const { client, requests } = scriptedClient([whole]);
    const error = await rejection(read(client.downloadFile({ ...file, length: listed })));
    expect(error).toMatchObject({ kind: 'file-incomplete', expected: listed });
    expect(error).toHaveProperty('received', listed === 9 ? 10 : 3);
    expect(requests).toHaveLength(1);
  });

  it('should never be gone past', async () => {
    const { client } = scriptedClient([whole]);
    const chunks: number[] = [];
    const error = await rejection(
      (async () => {
        for await (const chunk of client.downloadFile({ ...file, length: 8 }))
          chunks.push(...chunk);
      })(),
    );
    expect(error).toMatchObject({ kind: 'file-incomplete', expected: 8, received: 9 });
    expect(chunks).toEqual(all.slice(0, 6));
  });

  it('should be missed by a file that has shrunk, when the rest is asked for', async () => {
    const gone = errorResponse(416, { 'content-range': 'bytes */10' });
    const { client, requests } = scriptedClient([whole, gone]);
    const error = await rejection(read(client.downloadFile({ ...file, length: 12 })));
    expect(error).toMatchObject({
      kind: 'file-incomplete',
      expected: 12,
      received: 10,
      cause: { kind: 'api', status: 416 },
    });
    expect(requests).toHaveLength(2);
  });

  it('should let a 416 that has no such cause be what it is', async () => {
    const { client } = scriptedClient([errorResponse(416)]);
    expect(await rejection(read(client.downloadFile(file)))).toMatchObject({ kind: 'api' });
  });
});

describe('a response that fails temporarily', () => {
  it('should be asked for again, after Retry-After', async () => {
    const answers = [
      errorResponse(503, { 'retry-after': '7' }),
      cutAt(4),
      errorResponse(429),
      whole,
    ];
    const { client, clock } = scriptedClient(answers);
    expect(await read(client.downloadFile(file))).toEqual(all);
    expect(clock.slept).toEqual([7000, 500, 1000]);
  });

  it('should end the stream if it fails permanently', async () => {
    const { client } = scriptedClient([cutAt(4), errorResponse(403)]);
    expect(await rejection(read(client.downloadFile(file)))).toMatchObject({ status: 403 });
  });
});

describe('a token that expires midway', () => {
  const asked: (boolean | undefined)[] = [];
  const token = async ({ refresh }: { refresh?: boolean } = {}) => {
    asked.push(refresh);
    return refresh ? 'fresh' : 'stale';
  };

  it('should be replaced, and the rest be read', async () => {
    const answers: Scripted[] = [cutAt(4), errorResponse(401), part(4, 'bytes 4-9/10')];
    const { client, requests } = scriptedClient(answers, { token });
    expect(await read(client.downloadFile(file))).toEqual(all);
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer stale',
      'Bearer stale',
      'Bearer fresh',
    ]);
    expect(requests[2]?.headers.get('range')).toBe('bytes=4-');
    expect(asked).toEqual([undefined, undefined, true]);
  });
});
