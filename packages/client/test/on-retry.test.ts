import { describe, expect, it } from 'vitest';
import {
  type ClientOptions,
  createClient,
  imsTokenProvider,
  type RetryEvent,
} from '../src/index.ts';
import { fakeClock } from './fake-clock.ts';
import { counting, fileServer } from './file-server.ts';
import { collected, errorResponse, job, json, org, rejection, scriptedClient } from './scripted.ts';

const url = 'http://aep.test/data/core/ups/export/jobs/7';
const down = new TypeError('fetch failed');

describe('onRetry', () => {
  it('should be called before each wait, with what failed', async () => {
    const events: RetryEvent[] = [];
    const sleptBefore: number[] = [];
    const { client, clock } = scriptedClient([errorResponse(503), down, json(job('NEW'))], {
      onRetry: (event) => {
        events.push(event);
        sleptBefore.push(clock.slept.length);
      },
    });
    await client.getExportJob(7);
    const of = { method: 'GET', url };
    expect(events).toEqual([
      {
        ...of,
        attempt: 1,
        delayMs: 500,
        status: 503,
        error: expect.objectContaining({ code: '503000' }),
      },
      { ...of, attempt: 2, delayMs: 1000, error: expect.objectContaining({ kind: 'network' }) },
    ]);
    expect(events[1]).not.toHaveProperty('status');
    expect(sleptBefore).toEqual([0, 1]);
    expect(clock.slept).toEqual([500, 1000]);
  });

  it('should report the wait that Retry-After causes', async () => {
    const delays: number[] = [];
    const answers = [errorResponse(429, { 'retry-after': '7' }), json(job('NEW'))];
    const { client } = scriptedClient(answers, {
      onRetry: ({ delayMs }) => delays.push(delayMs),
    });
    await client.getExportJob(7);
    expect(delays).toEqual([7000]);
  });

  it.each([
    [
      'no other request follows',
      [errorResponse(503), errorResponse(503), errorResponse(503), errorResponse(503)],
      3,
    ],
    ['the error is not a passing one', [errorResponse(404)], 0],
  ])('should not be called if %s', async (_, answers, calls) => {
    let called = 0;
    const { client } = scriptedClient(answers, { onRetry: () => called++ });
    await rejection(client.getExportJob(7));
    expect(called).toBe(calls);
  });

  it('should not be called if a deadline leaves no time for another request', async () => {
    const events: RetryEvent[] = [];
    const busy = errorResponse(503, { 'retry-after': '60' });
    const options = { onRetry: (event: RetryEvent) => events.push(event) };
    const { client } = scriptedClient([busy], options);
    await rejection(client.waitForExportJob(7, { deadlineMs: 5000 }));
    expect(events).toEqual([]);
    const { client: other } = scriptedClient(
      [errorResponse(503), errorResponse(503), errorResponse(503)],
      options,
    );
    await rejection(other.waitForExportJob(7, { deadlineMs: 1200 }));
    expect(events.map(({ delayMs }) => delayMs)).toEqual([500, 700]);
  });

  it('should be called for downloads', async () => {
    const events: RetryEvent[] = [];
    const file = { dataSetFileId: 'b-1', name: 'p', length: 9 };
    const { fetch } = fileServer(counting(9), { cuts: [{ after: 3, how: 'breaks' }] });
    const { client } = scriptedClient([], { fetch, onRetry: (event) => events.push(event) });
    await collected(client.downloadFile(file));
    const path = 'http://aep.test/data/foundation/export/files/b-1?path=p';
    expect(events).toMatchObject([{ method: 'GET', url: path, attempt: 1, delayMs: 500 }]);
  });

  it('should be called for tokens', async () => {
    const events: RetryEvent[] = [];
    const answers = [errorResponse(503), json({ access_token: 't' })];
    const token = imsTokenProvider({
      clientId: 'me',
      clientSecret: 'a secret that nobody knows',
      clock: fakeClock(),
      fetch: () => answers.shift() ?? Response.error(),
      onRetry: (event) => events.push(event),
    });
    await token();
    expect(events).toMatchObject([{ method: 'POST', attempt: 1, delayMs: 500, status: 503 }]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no log');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no log'))],
    ['never ends', () => new Promise(() => {})],
  ])('should not harm the call where it %s', async (_, onRetry) => {
    const { client } = scriptedClient([errorResponse(503), json(job('NEW'))], { onRetry });
    expect(await client.getExportJob(7)).toMatchObject({ id: 7 });
  });

  it('should show no secret', async () => {
    const secret = 'a-token-that-nobody-should-see';
    const shown: string[] = [];
    const { client } = scriptedClient(
      [json({ message: secret }, { status: 503 }), json(job('NEW'))],
      {
        token: secret,
        onRetry: (event) => shown.push(JSON.stringify(event) + event.error.message),
      },
    );
    await client.getExportJob(7);
    expect(shown.join()).toContain('[redacted]');
    expect(shown.join()).not.toContain(secret);
  });

  it('should be a function', () => {
    const options = { imsOrgId: org, apiKey: 'k', token: 't', onRetry: 'x' };
    expect(() => createClient(options as unknown as ClientOptions)).toThrow(
      /^createClient: onRetry must be a function\.$/,
    );
    const ims = { clientId: 'me', clientSecret: 's', onRetry: 'x' as never };
    expect(() => imsTokenProvider(ims)).toThrow(/^imsTokenProvider: onRetry must be a function\.$/);
  });
});
