import { describe, expect, it } from 'vitest';
import { type ApiError, type ClientOptions, createClient, NetworkError } from '../src/index.ts';
import { errorResponse, job, json, org, rejection, scriptedClient } from './scripted.ts';

const request = {
  destination: { datasetId: '5b7c86968f7b6501e21ba9df' },
  schema: { name: '_xdm.context.profile' },
};

describe('what is sent', () => {
  it('should create a job with a JSON body and the documented headers', async () => {
    const { client, requests } = scriptedClient([json(job('NEW'))], { sandbox: 'dev' });
    await client.createExportJob(request, { requestId: 'r1', headers: { 'X-Extra': 'x' } });
    const [sent] = requests;
    expect(sent?.method).toBe('POST');
    expect(sent?.url).toBe('http://aep.test/data/core/ups/export/jobs');
    expect(await sent?.json()).toEqual(request);
    expect(Object.fromEntries(sent?.headers ?? [])).toEqual({
      accept: 'application/json',
      authorization: 'Bearer token',
      'content-type': 'application/json',
      'x-api-key': 'key',
      'x-extra': 'x',
      'x-gw-ims-org-id': org,
      'x-request-id': 'r1',
      'x-sandbox-name': 'dev',
    });
    expect(sent?.redirect).toBe('manual');
  });

  it('should leave out what is not said', async () => {
    const { client, requests } = scriptedClient([json({ records: [] })]);
    await client.exportJobPage();
    expect(requests[0]?.url).toBe('http://aep.test/data/core/ups/export/jobs');
    expect(requests[0]?.headers.has('x-sandbox-name')).toBe(false);
    expect(requests[0]?.headers.has('content-type')).toBe(false);
  });

  it('should encode a query', async () => {
    const { client, requests } = scriptedClient([json({ records: [] })]);
    await client.exportJobPage({ limit: 2, cursor: 'a&b=1_2', status: 'FAILED' });
    expect(Object.fromEntries(new URL(requests[0]?.url ?? '').searchParams)).toEqual({
      limit: '2',
      status: 'FAILED',
      offset: 'a&b=1_2',
    });
  });

  it("should let a caller's header replace its own, however it is spelt", async () => {
    const { client, requests } = scriptedClient([json(job('NEW'))]);
    await client.getExportJob(7, { headers: { AUTHORIZATION: 'Bearer other' } });
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer other');
  });

  it.each([
    ['http://aep.test/editions/tutorial', 'http://aep.test/editions/tutorial'],
    ['http://aep.test:8080/a//', 'http://aep.test:8080/a'],
    [undefined, 'https://platform.adobe.io'],
  ])('should keep the path of the base %s', async (baseUrl, base) => {
    const urls: string[] = [];
    const client = createClient({
      ...(baseUrl && { baseUrl }),
      imsOrgId: org,
      apiKey: 'key',
      token: 'token',
      fetch: (sent) => {
        urls.push(sent.url);
        return json(job('NEW'));
      },
    });
    await client.getExportJob(7);
    expect(urls).toEqual([`${base}/data/core/ups/export/jobs/7`]);
  });

  it('should reject ids that would name something else', async () => {
    const { client, requests } = scriptedClient([]);
    for (const id of [Number.NaN, -1, 1.5]) {
      expect(await rejection(client.getExportJob(id))).toBeInstanceOf(TypeError);
      expect(await rejection(client.cancelExportJob(id))).toBeInstanceOf(TypeError);
      expect(await rejection(client.waitForExportJob(id))).toBeInstanceOf(TypeError);
    }
    for (const id of ['', '..', 'a/b', 'a?b']) {
      expect(await rejection(client.getDataSet(id))).toBeInstanceOf(TypeError);
    }
    expect(requests).toEqual([]);
  });
});

describe('options', () => {
  const good: ClientOptions = { imsOrgId: org, apiKey: 'key', token: 'token' };
  it.each([
    [{ apiKey: '' }, 'apiKey'],
    [{ imsOrgId: '' }, 'imsOrgId'],
    [{ token: '' }, 'token'],
    [{ baseUrl: 'aep.test' }, 'baseUrl'],
    [{ baseUrl: 'file:///tmp' }, 'baseUrl'],
    [{ baseUrl: 'http://me:hunter2@aep.test' }, 'baseUrl'],
    [{ baseUrl: 'http://aep.test?a=1' }, 'baseUrl'],
    [{ retry: { attempts: 0 } }, 'attempts'],
    [{ retry: { baseMs: 0 } }, 'retry.baseMs'],
    [{ retry: { maxMs: 0 } }, 'retry.maxMs'],
    [{ retry: { factor: 0.5 } }, 'factor'],
    [{ retry: { jitter: 2 } }, 'jitter'],
  ])('should reject %j', (wrong, name) => {
    expect(() => createClient({ ...good, ...wrong })).toThrow(name);
    expect(() => createClient({ ...good, ...wrong })).not.toThrow('hunter2');
  });
});

describe('errors', () => {
  it('should hold all that the response contains', async () => {
    const body = {
      requestId: 'r9',
      errors: {
        404: [
          { code: 'UP-1', message: 'gone' },
          { code: 'UP-1', message: 'for good' },
        ],
      },
    };
    const { client } = scriptedClient([json(body, { status: 404 })]);
    const error = await rejection<ApiError>(client.getExportJob(7));
    expect({ ...error }).toStrictEqual({
      kind: 'api',
      name: 'ApiError',
      status: 404,
      code: 'UP-1',
      messages: ['gone', 'for good'],
      body,
      request: { method: 'GET', url: 'http://aep.test/data/core/ups/export/jobs/7' },
      requestId: 'r9',
    });
    expect(error.message).toBe(
      'GET http://aep.test/data/core/ups/export/jobs/7 failed with 404 UP-1: gone; for good.',
    );
  });

  it('should take the request id of the headers, and the text of what is not JSON', async () => {
    const answer = new Response('<html>', { status: 400, headers: { 'x-request-id': 'h1' } });
    const { client } = scriptedClient([answer, new Response('', { status: 403 })]);
    const first = await rejection<ApiError>(client.getExportJob(7));
    expect(first).toMatchObject({ requestId: 'h1', body: '<html>', messages: ['<html>'] });
    const second = await rejection<ApiError>(client.getExportJob(7));
    expect(second.message).toMatch(/jobs\/7 failed with 403\.$/);
    expect(second).not.toHaveProperty('code');
  });

  it('should treat a redirect as an error, and not follow it', async () => {
    const { client, requests } = scriptedClient([
      new Response(null, { status: 307, headers: { location: 'http://other.test' } }),
    ]);
    expect(await rejection(client.createExportJob(request))).toMatchObject({ status: 307 });
    expect(requests).toHaveLength(1);
  });

  it('should wrap a failed fetch, with its cause', async () => {
    const cause = new TypeError('fetch failed', {
      cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
    });
    const { client } = scriptedClient([cause], { retry: { attempts: 1 } });
    const error = await rejection<NetworkError>(client.getExportJob(7));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.cause).toBe(cause);
    expect(error.message).toMatch(/ failed: connection refused \(ECONNREFUSED\)\.$/);
  });

  it('should wrap a response that breaks off', async () => {
    const broken = () =>
      new Response(new ReadableStream({ start: (body) => body.error(new Error('cut')) }));
    const { client } = scriptedClient([broken()], { retry: { attempts: 1 } });
    expect(await rejection(client.getExportJob(7))).toMatchObject({ kind: 'network' });
  });

  it.each(['', 'null', '[]', '<html>', '{"id":7}'])(
    'should reject the response %j',
    async (text) => {
      const { client } = scriptedClient([new Response(text)]);
      expect(await rejection(client.getExportJob(7))).toMatchObject({ kind: 'unreadable' });
    },
  );

  it('should never show a secret', async () => {
    const secret = 'a-token-that-nobody-should-see';
    const echo = { error_code: '403000', message: `bad ${secret}`, more: { deep: secret } };
    const { client } = scriptedClient(
      [json(echo, { status: 403 }), new Response(secret, { status: 400 }), errorResponse(401)],
      { token: secret, apiKey: secret },
    );
    for (let call = 0; call < 3; call++) {
      const error = await rejection<ApiError>(client.getExportJob(7));
      expect(JSON.stringify([error, error.message, error.body])).not.toContain(secret);
    }
    const bad = scriptedClient([], { token: async () => `${secret}\nx` }).client;
    const error = await rejection(bad.getExportJob(7));
    expect(String(error.cause) + error.message).not.toContain(secret);
    expect(error.message).toContain('authorization');
  });
});

describe('cancelExportJob', () => {
  it.each([
    ['204 without a body', new Response(null, { status: 204 })],
    ['200 with a body', json({ status: true, message: 'marked' })],
    ['200 without a body', new Response('')],
  ])('should take %s', async (_, answer) => {
    const { client, requests } = scriptedClient([answer]);
    expect(await client.cancelExportJob(7)).toBeUndefined();
    expect(requests[0]?.method).toBe('DELETE');
  });

  it('should treat false as an error', async () => {
    const { client } = scriptedClient([json({ status: false, message: 'too late' })]);
    const error = await rejection(client.cancelExportJob(7));
    expect(error).toMatchObject({ kind: 'api', status: 200, messages: ['too late'] });
  });
});
