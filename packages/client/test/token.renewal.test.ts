import { expect, it } from 'vitest';
import { type ImsOptions, imsTokenProvider } from '../src/index.ts';
import { fakeClock } from './fake-clock.ts';
import { errorResponse, job, json, rejection, scriptedClient } from './scripted.ts';

/** Returns t1, t2, and so on, unless `answers` says otherwise. */
function provider(answers: (() => Promise<Response>)[] = [], options: Partial<ImsOptions> = {}) {
  const clock = fakeClock();
  let asked = 0;
  const token = imsTokenProvider({
    clientId: 'me',
    clientSecret: 'secret',
    clock,
    fetch: () => {
      asked += 1;
      return answers.shift()?.() ?? json({ access_token: `t${asked}`, expires_in: 3600 });
    },
    ...options,
  });
  return { token, clock, asked: () => asked };
}

const hang = () => new Promise<Response>(() => {});

it('should give up a request that hangs, and send another', async () => {
  const { token, clock } = provider([hang]);
  const limits: number[] = [];
  clock.timeout = (ms) => {
    limits.push(ms);
    const controller = new AbortController();
    if (limits.length === 1) queueMicrotask(() => controller.abort(new Error('late')));
    return controller.signal;
  };
  expect(await token()).toBe('t2');
  expect(limits).toEqual([30_000, 30_000]);
});

it('should not hold on to what hung to the end', async () => {
  const { token, clock } = provider([hang, hang], { timeoutMs: 50, retry: { attempts: 2 } });
  clock.timeout = (ms) => {
    expect(ms).toBe(50);
    const controller = new AbortController();
    queueMicrotask(() => controller.abort(new Error('late')));
    return controller.signal;
  };
  expect(await rejection(token())).toMatchObject({ kind: 'network', cause: { message: 'late' } });
  clock.timeout = () => new AbortController().signal;
  expect(await token()).toBe('t3');
});

it('should replace a token once, however late others learn that it was rejected', async () => {
  const { token, asked } = provider();
  expect(await token()).toBe('t1');
  expect(await token({ refresh: true, refused: 't1' })).toBe('t2');
  expect(await token({ refresh: true, refused: 't1' })).toBe('t2');
  expect(await token({ refresh: true, refused: 't2' })).toBe('t3');
  expect(asked()).toBe(3);
});

it('should be told which token was rejected', async () => {
  const { token, asked } = provider();
  const fetch = (request: Request) =>
    request.headers.get('authorization') === 'Bearer t1' ? errorResponse(401) : json(job('NEW'));
  let opened = () => {};
  const gate = new Promise<void>((resolve) => {
    opened = resolve;
  });
  const slow = scriptedClient([], { token, fetch: (sent) => gate.then(() => fetch(sent)) }).client;
  const late = slow.getExportJob(7);
  const { client } = scriptedClient([], { token, fetch });
  await client.getExportJob(7);
  opened();
  await late;
  expect(asked()).toBe(2);
});

it('should count the life of a token from the request, not from its response', async () => {
  const slow = async () => {
    clock.advance(60_000);
    return json({ access_token: 'slow', expires_in: 3600 });
  };
  const { token, clock } = provider([slow], { refreshBeforeMs: 0 });
  expect(await token()).toBe('slow');
  clock.advance(3_540_000 - 1);
  expect(await token()).toBe('slow');
  clock.advance(1);
  expect(await token()).toBe('t2');
});

it('should read a lifetime that is a string', async () => {
  const answer = async () => json({ access_token: 't1', expires_in: '60' });
  const { token, clock } = provider([answer]);
  expect(await token()).toBe('t1');
  clock.advance(60_000);
  expect(await token()).toBe('t2');
});
