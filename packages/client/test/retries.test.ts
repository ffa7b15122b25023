import { describe, expect, it } from 'vitest';
import type { Client } from '../src/index.ts';
import { startAt } from './fake-clock.ts';
import { errorResponse, job, json, rejection, scriptedClient } from './scripted.ts';

const request = { destination: { datasetId: 'd' }, schema: { name: 's' } };
const down = new TypeError('fetch failed');
const get = (client: Client) => client.getExportJob(7);
const create = (client: Client) => client.createExportJob(request);

describe('repetition', () => {
  it.each([429, 502, 503, 504])('should repeat a GET after %i', async (status) => {
    const { client, clock, requests } = scriptedClient([errorResponse(status), json(job('NEW'))]);
    expect(await get(client)).toMatchObject({ id: 7 });
    expect(requests).toHaveLength(2);
    expect(clock.slept).toEqual([500]);
  });

  it('should repeat a GET and a DELETE after a failed connection', async () => {
    const { client, requests } = scriptedClient([down, json(job('NEW')), down, json({})]);
    await get(client);
    await client.cancelExportJob(7);
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'DELETE', 'DELETE']);
  });

  it.each([400, 401, 403, 404, 409, 500, 501])('should not repeat after %i', async (status) => {
    const { client, requests } = scriptedClient([errorResponse(status)]);
    expect(await rejection(get(client))).toMatchObject({ status });
    expect(requests).toHaveLength(1);
  });

  it.each([429, 502, 503, 504, 0])('should not repeat a POST after %i', async (status) => {
    for (const call of [create, (client: Client) => client.createDataSet({})]) {
      const { client, clock, requests } = scriptedClient([status ? errorResponse(status) : down]);
      await rejection(call(client));
      expect(requests).toHaveLength(1);
      expect(clock.slept).toEqual([]);
    }
  });

  it('should repeat a POST, its body too, when the call says so', async () => {
    const { client, requests } = scriptedClient([errorResponse(503), json(job('NEW'))]);
    await client.createExportJob(request, { retry: true });
    expect(await Promise.all(requests.map((sent) => sent.json()))).toEqual([request, request]);
  });

  it('should not repeat a GET when the call says so', async () => {
    const { client, requests } = scriptedClient([errorResponse(503)]);
    await rejection(client.getExportJob(7, { retry: false }));
    expect(requests).toHaveLength(1);
  });

  it('should give up after four requests, with the last error', async () => {
    const answers = [down, down, down, errorResponse(503)];
    const { client, clock, requests } = scriptedClient(answers);
    expect(await rejection(get(client))).toMatchObject({ status: 503 });
    expect(requests).toHaveLength(4);
    expect(clock.slept).toEqual([500, 1000, 2000]);
  });

  it('should grow its waits no further than allowed', async () => {
    const answers = Array.from({ length: 6 }, () => errorResponse(503));
    const retry = { attempts: 6, baseMs: 100, factor: 3, maxMs: 1000 };
    const { client, clock } = scriptedClient(answers, { retry });
    await rejection(get(client));
    expect(clock.slept).toEqual([100, 300, 900, 1000, 1000]);
  });

  it('should wait for a millisecond at least', async () => {
    const retry = { baseMs: 0.1, factor: 1 };
    const { client, clock } = scriptedClient([down, down, json(job('NEW'))], { retry });
    await get(client);
    expect(clock.slept).toEqual([1, 1]);
  });

  it.each([
    [0, 400],
    [0.999999, 600],
  ])('should spread a wait by chance %d to %i ms', async (chance, waitMs) => {
    const { client, clock } = scriptedClient([down, json(job('NEW'))]);
    clock.random = () => chance;
    await get(client);
    expect(clock.slept).toEqual([waitMs]);
  });
});

describe('Retry-After', () => {
  it.each([
    ['7', 7000],
    [' 7 ', 7000],
    [new Date(startAt + 9000).toUTCString(), 9000],
    ['0', 500],
    [new Date(startAt - 9000).toUTCString(), 500],
    ['soon', 500],
    ['2099-12-31', 500],
    ['-5', 500],
    ['', 500],
    ['120', 120_000],
  ])('should make %j a wait of %i ms', async (header, waitMs) => {
    const { client, clock } = scriptedClient([
      errorResponse(503, { 'retry-after': header }),
      json(job('NEW')),
    ]);
    await get(client);
    expect(clock.slept).toEqual([waitMs]);
  });

  it('should never be less than none', async () => {
    const past = { 'retry-after': new Date(startAt - 9000).toUTCString() };
    const { client } = scriptedClient([errorResponse(404, past)]);
    expect(await rejection(get(client))).toMatchObject({ retryAfterMs: 0 });
  });

  it('should fail at once when it asks for too long', async () => {
    const { client, clock, requests } = scriptedClient([
      errorResponse(429, { 'retry-after': '121' }),
    ]);
    const error = await rejection(get(client));
    expect(error).toMatchObject({ status: 429, retryAfterMs: 121_000 });
    expect(requests).toHaveLength(1);
    expect(clock.slept).toEqual([]);
  });
});

describe('abort', () => {
  const reason = new Error('enough');

  it('should send nothing after it', async () => {
    const { client, requests } = scriptedClient([]);
    const signal = AbortSignal.abort(reason);
    expect(await rejection(client.getExportJob(7, { signal }))).toBe(reason);
    expect(requests).toEqual([]);
  });

  it('should end a request that hangs, whether or not fetch listens', async () => {
    const controller = new AbortController();
    const hang = () => {
      queueMicrotask(() => controller.abort(reason));
      return new Promise<Response>(() => {});
    };
    const { client, requests } = scriptedClient([hang]);
    const { signal } = controller;
    expect(await rejection(client.createExportJob(request, { signal }))).toBe(reason);
    expect(requests[0]?.signal.aborted).toBe(true);
  });

  it('should end a request that is aborted as it is sent', async () => {
    const controller = new AbortController();
    const hang = () => {
      controller.abort(reason);
      return new Promise<Response>(() => {});
    };
    const { client } = scriptedClient([hang]);
    expect(await rejection(client.getExportJob(7, { signal: controller.signal }))).toBe(reason);
  });

  it('should end the wait before a repetition', async () => {
    const controller = new AbortController();
    const fail = () => {
      controller.abort(reason);
      return errorResponse(503);
    };
    const { client, requests } = scriptedClient([fail]);
    expect(await rejection(client.getExportJob(7, { signal: controller.signal }))).toBe(reason);
    expect(requests).toHaveLength(1);
  });

  it('should end the wait for a token', async () => {
    const controller = new AbortController();
    const token = () => {
      queueMicrotask(() => controller.abort(reason));
      return new Promise<string>(() => {});
    };
    const { client, requests } = scriptedClient([], { token });
    expect(await rejection(client.getExportJob(7, { signal: controller.signal }))).toBe(reason);
    expect(requests).toEqual([]);
  });
});
