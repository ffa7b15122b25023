import { describe, expect, it } from 'vitest';
import {
  type ClientOptions,
  createClient,
  type ImsOptions,
  imsTokenProvider,
} from '../src/index.ts';
import { errorResponse, org, rejection, scriptedClient } from './scripted.ts';

describe('createClient', () => {
  const good: ClientOptions = { imsOrgId: org, apiKey: 'key', token: 'token' };
  it.each<[object, string]>([
    [{ token: 5 }, 'token'],
    [{ token: ' ' }, 'token'],
    [{ token: 'hunter2\nx' }, 'token'],
    [{ apiKey: 5 }, 'apiKey'],
    [{ apiKey: 'hunter2\nx' }, 'apiKey'],
    [{ imsOrgId: 'a\u0000hunter2' }, 'imsOrgId'],
    [{ sandbox: 'hunter2–' }, 'sandbox'],
    [{ sandbox: '' }, 'sandbox'],
    [{ sandbox: null }, 'sandbox'],
    [{ fetch: 'x' }, 'fetch'],
    [{ clock: {} }, 'clock'],
    [{ clock: { now: Date.now, sleep: 1, random: Math.random } }, 'clock'],
    [{ baseUrl: 5 }, 'baseUrl'],
    [{ retry: 'false' }, 'retry'],
  ])('should reject %o', (wrong, name) => {
    const create = () => createClient({ ...good, ...wrong });
    expect(create).toThrow(TypeError);
    expect(create).toThrow(name);
    expect(create).not.toThrow('hunter2');
  });

  it.each([
    { maxRetryAfterMs: Number.NaN },
    { maxRetryAfterMs: -1 },
    { maxRetryAfterMs: Number.POSITIVE_INFINITY },
    { baseMs: Number.POSITIVE_INFINITY },
    { maxMs: '5' as never },
  ])('should reject the retry %o', (retry) => {
    expect(() => createClient({ ...good, retry })).toThrow(RangeError);
  });

  it('should treat undefined as absent', async () => {
    const retry = { attempts: undefined, maxRetryAfterMs: undefined } as object;
    const answer = errorResponse(503, { 'retry-after': '121' });
    const { client, clock } = scriptedClient([answer], { retry });
    expect(await rejection(client.getExportJob(7))).toMatchObject({ status: 503 });
    expect(clock.slept).toEqual([]);
  });
});

describe('a call', () => {
  it.each([{ path: '/elsewhere' }, { query: { a: 1 } }, { method: 'DELETE' }, { deadlineAt: 0 }])(
    'should not have the options %j, which would replace a part of its request',
    async (options) => {
      const { client, requests } = scriptedClient([]);
      expect(await rejection(client.getExportJob(7, options as object))).toBeInstanceOf(TypeError);
      expect(requests).toEqual([]);
    },
  );

  it('should reject a retry that is neither true nor false', async () => {
    const { client, requests } = scriptedClient([]);
    const options = { retry: 'false' as never };
    expect(await rejection(client.getExportJob(7, options))).toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
  });

  it.each([undefined, '', ' ', 5, null])('should reject the token %o', async (text) => {
    const { client, requests } = scriptedClient([], { token: async () => text as string });
    const error = await rejection(client.getExportJob(7));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain('token');
    expect(requests).toEqual([]);
  });

  it('should reject when the token provider returns nothing on refresh', async () => {
    const texts = ['old'];
    const token = async () => texts.shift() as string;
    const { client } = scriptedClient([errorResponse(401)], { token });
    expect(await rejection(client.getExportJob(7))).toBeInstanceOf(TypeError);
  });
});

describe('imsTokenProvider', () => {
  const good: ImsOptions = { clientId: 'me', clientSecret: 'hunter2' };
  it.each<[object, string, ErrorConstructor]>([
    [{ clientId: undefined }, 'clientId', TypeError],
    [{ clientId: '' }, 'clientId', TypeError],
    [{ clientSecret: 5 }, 'clientSecret', TypeError],
    [{ scope: 5 }, 'scope', TypeError],
    [{ imsOrgId: 'a\nb' }, 'imsOrgId', TypeError],
    [{ tokenUrl: 'ims' }, 'tokenUrl', TypeError],
    [{ tokenUrl: 'https://me:hunter2@ims.test' }, 'tokenUrl', TypeError],
    [{ fetch: 'x' }, 'fetch', TypeError],
    [{ clock: {} }, 'clock', TypeError],
    [{ refreshBeforeMs: Number.NaN }, 'refreshBeforeMs', RangeError],
    [{ refreshBeforeMs: -1 }, 'refreshBeforeMs', RangeError],
    [{ timeoutMs: 0 }, 'timeoutMs', RangeError],
    [{ timeoutMs: Number.NaN }, 'timeoutMs', RangeError],
  ])('should reject %o', (wrong, name, kind) => {
    const make = () => imsTokenProvider({ ...good, ...wrong });
    expect(make).toThrow(kind);
    expect(make).toThrow(name);
    expect(make).not.toThrow('hunter2');
  });

  it('should take a query in its address', () => {
    expect(() => imsTokenProvider({ ...good, tokenUrl: 'http://a.test/t?x=1' })).not.toThrow();
  });
});
