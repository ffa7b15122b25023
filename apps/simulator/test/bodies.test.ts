import { describe, expect, it } from 'vitest';
import { createCaller, dataSetsPath, jobsPath, usualHeaders } from './caller.ts';

describe('a body', () => {
  it.each(['chunked', 'of a known length'])(
    'should be refused with a byte-order mark or what is not UTF-8, %s',
    async (framing) => {
      const { fetch } = createCaller();
      for (const bytes of [
        [0xef, 0xbb, 0xbf, 0x7b, 0x7d],
        [0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d],
      ]) {
        const headers = {
          ...usualHeaders,
          ...(framing !== 'chunked' && { 'content-length': `${bytes.length}` }),
        };
        const body = new Uint8Array(bytes);
        const request = new Request(`http://localhost${dataSetsPath}`, {
          method: 'POST',
          headers,
          body,
        });
        expect((await fetch(request)).status).toBe(400);
      }
    },
  );

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
    const tags = { ['x'.repeat(100_000)]: 1 };
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
