import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createCaller, dataSetsPath, jobsPath, usualHeaders } from '../callers/caller.ts';

describe('a body', () => {
  describe.each(['chunked', 'of a known length'])('%s', (framing) => {
    const send = (bytes: Uint8Array<ArrayBuffer>, more: Record<string, string> = {}) => {
      const { fetch } = createCaller({ maxBodyBytes: 1000 });
      const length = framing !== 'chunked' && { 'content-length': `${bytes.length}` };
      const headers = { ...usualHeaders, ...length, ...more };
      return fetch(`http://localhost${dataSetsPath}`, { method: 'POST', headers, body: bytes });
    };
    const bytesOf = (text: string) => new TextEncoder().encode(text);

    it('should be read without its byte order mark', async () => {
      expect((await send(bytesOf('\ufeff{"name":"a"}'))).status).toBe(201);
      expect((await send(bytesOf('\ufeff\ufeff{}'))).status).toBe(400);
    });

    it('should be rejected where it is not UTF-8', async () => {
      const latin = Buffer.from('{"name":"\u00e9"}', 'latin1');
      const answer = await send(new Uint8Array(latin));
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('The request body is not valid UTF-8.');
    });

    it.each(['gzip', 'deflate', 'GZIP', 'x-gzip'])(
      'should be decoded from %s',
      async (encoding) => {
        const encode = encoding === 'deflate' ? deflateSync : gzipSync;
        const body = new Uint8Array(encode('{"name":"a"}'));
        expect((await send(body, { 'content-encoding': encoding })).status).toBe(201);
      },
    );

    it('should be held to its limit as it is decoded', async () => {
      const body = (length: number) =>
        new Uint8Array(gzipSync(`{"name":"${'a'.repeat(length - 11)}"}`));
      expect((await send(body(1000), { 'content-encoding': 'gzip' })).status).toBe(201);
      expect((await send(body(1001), { 'content-encoding': 'gzip' })).status).toBe(413);
      expect((await send(body(300_000), { 'content-encoding': 'gzip' })).status).toBe(413);
    });

    it.each([
      ['what is not encoded', bytesOf('{"name":"a"}')],
      ['what ends early', new Uint8Array(gzipSync('{"name":"a"}').subarray(0, -6))],
      ['another encoding', new Uint8Array(deflateSync('{}'))],
    ])('should be rejected as gzip where it is %s', async (_, bytes) => {
      const answer = await send(bytes, { 'content-encoding': 'gzip' });
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain(
        'The request body is not one complete gzip stream, but Content-Encoding is gzip.',
      );
    });

    it.each(['br', 'zstd', 'gzip, gzip'])(
      'should be rejected in an encoding that cannot be decoded: %s',
      async (encoding) => {
        const answer = await send(bytesOf('{}'), { 'content-encoding': encoding });
        expect([answer.status, answer.headers.get('accept-encoding')]).toEqual([
          415,
          'gzip, deflate',
        ]);
        expect(await answer.text()).toContain('Content-Encoding must be gzip or deflate');
      },
    );
  });

  it('should be taken at the limit of its length, and not a byte over it, where that is announced', async () => {
    const { call } = createCaller({ maxBodyBytes: 10 });
    const send = (body: string) =>
      call('POST', dataSetsPath, { body, headers: { 'content-length': `${body.length}` } });
    expect((await send('{"a":"b" }')).status).toBe(201);
    expect((await send('{"a":"b"  }')).status).toBe(413);
  });

  it('should be held to its limit in process too, where nothing holds it to its announced length', async () => {
    const { call } = createCaller({ maxBodyBytes: 10 });
    const headers = { 'content-length': '2' };
    const answer = await call('POST', dataSetsPath, { body: '{"a":"b"   }', headers });
    expect(answer.status).toBe(413);
  });

  it('should be no bug of the simulator when its sender hangs up', async () => {
    const { fetch, bugs } = createCaller();
    const body = new ReadableStream({
      pull: (controller) => controller.error(new Error('aborted')),
    });
    const init = { method: 'POST', headers: usualHeaders, body, duplex: 'half' };
    const request = new Request(`http://localhost${jobsPath}`, init as RequestInit);
    expect((await fetch(request)).status).toBe(400);
    expect(bugs).toEqual([]);
  });

  it('should not come back at full length in an error', async () => {
    const { call } = createCaller();
    const tags = { ['x'.repeat(60_000)]: 1 };
    const { status, text } = await call('POST', dataSetsPath, { body: { tags } });
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(2000);
  });

  it('should be listed on as many pages as it takes, however long each job is', async () => {
    const { createDataSet, createJob, list, bugs } = createCaller();
    const dataSet = await createDataSet();
    const fields = 'f'.repeat(1_000_000);
    for (let made = 0; made < 40; made += 1) await createJob(dataSet, { body: { fields } });
    const seen: number[] = [];
    for (let query = ''; ; ) {
      const { records, link } = await list(query);
      seen.push(records.length);
      if (link.next === '') break;
      query = `?offset=${link.next.split('offset=')[1]}`;
    }
    expect(seen).toEqual([33, 7]);
    expect(bugs).toEqual([]);
  });

  it('should be listed by itself where it is longer than a page', async () => {
    const { createDataSet, createJob, list } = createCaller({ maxBodyBytes: 40_000_000 });
    const dataSet = await createDataSet();
    const first = await createJob(dataSet);
    const { id } = await createJob(dataSet, { body: { fields: 'f'.repeat(34_000_000) } });
    const page = await list();
    expect(page.records.map((job) => job.id)).toEqual([id]);
    const query = `?offset=${page.link.next.split('offset=')[1]}`;
    expect((await list(query)).records).toMatchObject([{ id: first.id }]);
  });
});
