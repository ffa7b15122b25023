import { describe, expect, it } from 'vitest';
import type { Client, ClientOptions } from '../src/index.ts';
import { fakeClock } from './fake-clock.ts';
import { foreignController } from './foreign-signal.ts';
import { polls } from './polls.ts';
import { collected, json, rejection, scriptedClient } from './scripted.ts';
import { timedClock } from './timed-clock.ts';

const settings: [string, () => Partial<ClientOptions>][] = [
  ['a time limit', () => ({ clock: timedClock() })],
  ['no time limit', () => ({ clock: timedClock(), requestTimeoutMs: Number.POSITIVE_INFINITY })],
  ['a clock without timeout', () => ({ clock: fakeClock() })],
];
const file = { dataSetFileId: 'b-1', name: 'p', length: 2 };

const calls: [string, (client: Client, signal: AbortSignal) => Promise<unknown>][] = [
  ['getExportJob', (client, signal) => client.getExportJob(7, { signal })],
  ['waitForExportJob', (client, signal) => client.waitForExportJob(7, { signal })],
  [
    'waitForExportJob with a deadline',
    (client, signal) => client.waitForExportJob(7, { signal, deadlineMs: 5000 }),
  ],
];

describe.each(settings)('a signal of another realm, with %s', (_, options) => {
  it.each(calls)('should be accepted by %s, and left without listeners', async (_name, call) => {
    const { signal, listeners } = foreignController();
    const { client } = scriptedClient(polls('SUCCEEDED'), options());
    expect(await call(client, signal)).toMatchObject({ id: 7 });
    expect(listeners()).toBe(0);
  });

  it.each(calls)('should end %s with its reason', async (_name, call) => {
    const { signal, abort, listeners } = foreignController();
    const reason = new Error('enough');
    const hang = () => {
      queueMicrotask(() => abort(reason));
      return new Promise<Response>(() => {});
    };
    const { client, requests } = scriptedClient([hang], options());
    expect(await rejection(call(client, signal))).toBe(reason);
    expect(requests.map((request) => request.signal.aborted)).toEqual([true]);
    expect(listeners()).toBe(0);
  });

  it('should be accepted by downloadFile, and left without listeners', async () => {
    const { signal, listeners } = foreignController();
    const { client } = scriptedClient([json(17)], options());
    expect(await collected(client.downloadFile(file, { signal }))).toHaveLength(1);
    expect(listeners()).toBe(0);
  });

  it('should end a download that is not read', async () => {
    const { signal, abort, listeners } = foreignController();
    const { client } = scriptedClient([], options());
    const reason = new Error('enough');
    const stream = client.downloadFile(file, { signal });
    abort(reason);
    expect(await rejection(collected(stream))).toBe(reason);
    expect(listeners()).toBe(0);
  });
});

describe('the signal of clock.timeout', () => {
  it.each([
    ['undefined', undefined],
    ['an object', {}],
  ])('should not be %s', async (got, result) => {
    const clock = { ...fakeClock(), timeout: () => result as never };
    const { client, requests } = scriptedClient([], { clock });
    const message = `clock.timeout() must return an AbortSignal; got ${got}.`;
    const waiting = client.waitForExportJob(7, { deadlineMs: 5000 });
    expect((await rejection(waiting)).message).toBe(message);
    const error = await rejection(client.getExportJob(7));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toBe(message);
    expect(requests).toEqual([]);
  });

  it('should end a request if it has aborted before', async () => {
    const clock = { ...fakeClock(), timeout: () => AbortSignal.abort(new Error('late')) };
    const { client } = scriptedClient([], { clock, retry: { attempts: 1 } });
    const error = await rejection(client.getExportJob(7));
    expect(error).toMatchObject({ kind: 'network', timeoutMs: 30_000 });
  });
});
