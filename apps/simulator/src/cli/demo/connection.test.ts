import { afterEach, expect, it, vi } from 'vitest';
import { type Connection, clientOf, WillNotFinish } from './connection.ts';
import { demoLog } from './demo-log.ts';

const connection: Connection = {
  url: 'http://sim.test/editions/tutorial',
  sandbox: 'demo',
  log: demoLog(process.stdout, 'quiet'),
  signal: new AbortController().signal,
};

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([null, {}, 'x', { nextChangeAt: 'soon' }])(
  'should reject %j, which is no clock',
  async (body) => {
    vi.stubGlobal('fetch', async (request: Request) =>
      Response.json(
        request.method === 'GET'
          ? { id: 7, status: 'PROCESSING', creationTime: 1000, updateTime: 1000 }
          : body,
      ),
    );
    const client = clientOf(connection, 'token', { skipWait: true });
    await expect(client.waitForExportJob(7)).rejects.toThrow('the body is not a clock');
  },
);

it('should advance the clock until nothing changes any more, and then report that', async () => {
  const changes = [5, 9, null];
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(`${request.method} ${new URL(request.url).pathname}`);
    return Response.json(
      request.method === 'GET'
        ? { id: 7, status: 'PROCESSING', creationTime: 1000, updateTime: 1000 }
        : { now: 1, running: true, nextChangeAt: changes.shift() },
    );
  });
  const client = clientOf(connection, 'token', { skipWait: true });
  await expect(client.waitForExportJob(7)).rejects.toThrow(WillNotFinish);
  const poll = 'GET /editions/tutorial/data/core/ups/export/jobs/7';
  const advance = 'POST /_sim/clock/advance';
  expect(asked).toEqual([poll, advance, poll, advance, poll, advance, poll]);
});
