import { describe, expect, it } from 'vitest';
import {
  type ApiError,
  type BatchFile,
  type Client,
  type ClientOptions,
  CursorRepeated,
  createClient,
  ExportJobFailed,
  FileIncomplete,
  type ImsOptions,
  imsTokenProvider,
  readBatch,
  readExportJob,
  WaitTimedOut,
} from '../src/index.ts';
import { collected, job, json, org, rejection, type Scripted, scriptedClient } from './scripted.ts';
import { createSimulator } from './simulator.ts';

const jobs = 'http://aep.test/data/core/ups/export/jobs';
const good: ClientOptions = { imsOrgId: org, apiKey: 'key', token: 'token' };

describe('an API error', () => {
  it('should report the wrong fields instead of the title', async () => {
    const { fetch } = createSimulator();
    const { client } = scriptedClient([], { fetch, baseUrl: 'http://localhost' });
    const error = await rejection(client.createExportJob({ schema: { name: '' } } as never));
    expect(error.message).toMatch(
      /^POST http:\/\/localhost\/data\/core\/ups\/export\/jobs failed with 400 UPLIB-101206-500: \/destination is required; /,
    );
    expect(error).toMatchObject({ code: 'UPLIB-101206-500' });
    expect((error as ApiError).messages[0]).toMatch(/^There is a problem/);
  });

  it.each<[string, Response, string]>([
    [
      'the title where there is nothing else',
      json({ title: 'Gone.', status: 404 }, { status: 404 }),
      `GET ${jobs}/7 failed with 404 Gone.: Gone.`,
    ],
    [
      'the sentence of the gateway',
      json({ error_code: '401013', message: 'Oauth token is not valid' }, { status: 401 }),
      `GET ${jobs}/7 failed with 401 401013: Oauth token is not valid.`,
    ],
    [
      'no more than the status',
      new Response('', { status: 500 }),
      `GET ${jobs}/7 failed with 500.`,
    ],
    [
      'what ends with a mark of its own',
      json({ message: 'Really?' }, { status: 418 }),
      `GET ${jobs}/7 failed with 418: Really?`,
    ],
  ])('should show %s', async (_, answer, message) => {
    const { client } = scriptedClient([answer]);
    expect((await rejection(client.getExportJob(7))).message).toBe(message);
  });
});

describe('a failed connection', () => {
  const failed = (code: string) =>
    new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code }) });
  it.each<[Error, string]>([
    [failed('ECONNREFUSED'), 'connection refused (ECONNREFUSED)'],
    [failed('ENOTFOUND'), 'host not found (ENOTFOUND)'],
    [failed('ECONNRESET'), 'connection closed before the response was complete (ECONNRESET)'],
    [failed('CERT_HAS_EXPIRED'), 'no response (CERT_HAS_EXPIRED)'],
    [new Error('the cable is out'), 'no response (the cable is out)'],
    [new Error(''), 'no response'],
  ])('should be described: %s', async (cause, reason) => {
    const { client } = scriptedClient([cause], { retry: { attempts: 1 } });
    const { message } = await rejection(client.getExportJob(7));
    expect(message).toBe(`GET ${jobs}/7 failed: ${reason}.`);
  });
});

describe('an unexpected response', () => {
  const get = (client: Client) => client.getExportJob(7);
  const list = (client: Client) => client.exportJobPage();
  const cancel = (client: Client) => client.cancelExportJob(7);
  it.each<[Scripted, (client: Client) => Promise<unknown>, string]>([
    [new Response('<html>'), get, `to GET ${jobs}/7: the body is not JSON.`],
    [json([]), get, `to GET ${jobs}/7: the body must be an object; got an empty array.`],
    [json([1]), get, `to GET ${jobs}/7: the body must be an object; got an array.`],
    [json({ status: 'NEW' }), get, `to GET ${jobs}/7: /id is required.`],
    [
      json({ id: 'seven', status: 'NEW' }),
      get,
      `to GET ${jobs}/7: /id must be an integer of at least 0; got "seven".`,
    ],
    [
      json({ id: 7, status: {} }),
      get,
      `to GET ${jobs}/7: /status must be a non-empty string; got an object.`,
    ],
    [json({ id: 7, status: 'NEW' }), get, `to GET ${jobs}/7: /creationTime is required.`],
    [
      json(job('NEW', 8)),
      get,
      `to GET ${jobs}/7: /id must be 7, the ID of the requested job; got 8.`,
    ],
    [
      json({ records: [job('NEW'), 5] }),
      list,
      `to GET ${jobs}: /records/1 must be an object; got 5.`,
    ],
    [
      json({ records: [{ id: 1, status: 'x'.repeat(99), creationTime: 'y'.repeat(99) }] }),
      list,
      `to GET ${jobs}: /records/0/creationTime must be Unix time in milliseconds; got "${'y'.repeat(78)}….`,
    ],
    [json({ status: 5 }), cancel, `to DELETE ${jobs}/7: /status must be true; got 5.`],
    [
      json([]),
      cancel,
      `to DELETE ${jobs}/7: the body must be an object, or absent; got an empty array.`,
    ],
  ])('should be described: %#', async (answer, call, message) => {
    const { client } = scriptedClient([answer]);
    const error = await rejection(call(client));
    expect(error.message).toBe(`Unexpected response ${message}`);
    expect(error).toMatchObject({ kind: 'unreadable', request: { url: expect.any(String) } });
  });

  it('should name no request where a reader is called directly', () => {
    expect(() => readExportJob({})).toThrow(/^Unexpected response: \/id is required\.$/);
    expect(() => readBatch({}, 'b')).toThrow(/^Unexpected response: \/b is required\.$/);
    expect(() => readBatch({ b: 1 }, 'b')).toThrow(
      /^Unexpected response: \/b must be an object; got 1\.$/,
    );
  });

  it('should name the header', async () => {
    const file = { dataSetFileId: 'b-1', name: 'p', length: 10 };
    const part = (headers: Record<string, string>) => new Response('x', { status: 206, headers });
    const { client } = scriptedClient([part({ 'content-range': 'bytes 1-9/10' }), part({})]);
    const url = 'http://aep.test/data/foundation/export/files/b-1?path=p';
    const messageOf = async () => (await rejection(collected(client.downloadFile(file)))).message;
    expect(await messageOf()).toBe(
      `Unexpected response to GET ${url}: content-range must be "bytes 0-9/10"; got "bytes 1-9/10".`,
    );
    expect(await messageOf()).toBe(`Unexpected response to GET ${url}: content-range is required.`);
  });
});

describe('other errors', () => {
  const failed = { ...job('FAILED'), errors: [] };
  it.each<[Error, string]>([
    [new ExportJobFailed(readExportJob(failed)), 'Export job 7 failed.'],
    [
      new WaitTimedOut(5, 50, readExportJob(job('NEW', 5))),
      'Export job 5 did not finish within 50 ms; its last status was NEW. It may still be running.',
    ],
    [
      new WaitTimedOut(5, 50),
      'Export job 5 did not finish within 50 ms; no response with its status was received. It may still be running.',
    ],
    [new FileIncomplete('part-0', 100, 40), 'part-0 is incomplete: received 40 of 100 bytes.'],
    [
      new FileIncomplete('part-0', 100, 140),
      'part-0 is longer than listed: received 140 of 100 bytes.',
    ],
    [
      new CursorRepeated('1_2'),
      'The service returned 1_2 twice in the list of export jobs, which would never end.',
    ],
  ])('should say: %s', (error, message) => expect(error.message).toBe(message));
});

describe('createClient', () => {
  const form =
    'must be an organization ID (24 hex digits and @AdobeOrg), such as 0123456789ABCDEF01234567@AdobeOrg.';
  it.each<[unknown, string]>([
    [undefined, 'options are required: imsOrgId, apiKey, token.'],
    [null, 'options are required: imsOrgId, apiKey, token.'],
    ['x', 'options are required: imsOrgId, apiKey, token.'],
    [{}, 'imsOrgId is required.'],
    [{ ...good, imsOrgId: '0123456789ABCDEF01234567' }, `imsOrgId ${form}`],
    [{ ...good, imsOrgId: 'me@techacct.adobe.com' }, `imsOrgId ${form}`],
    [{ ...good, imsOrgId: '@AdobeOrg' }, `imsOrgId ${form}`],
    [{ ...good, imsOrgId: 'a b@AdobeOrg' }, `imsOrgId ${form}`],
    [{ ...good, apiKey: '' }, 'apiKey is required.'],
    [{ ...good, token: 5 }, 'token must be a non-empty string.'],
    [
      { ...good, token: 'a\nb' },
      'token contains a character that is not allowed in an HTTP header.',
    ],
    [{ ...good, fetch: 'x' }, 'fetch must be a function.'],
    [{ ...good, baseUrl: 'aep.test' }, 'baseUrl must be an http or https URL.'],
    [{ ...good, baseUrl: 'http://a:b@c' }, 'baseUrl must not contain a user name or a password.'],
    [{ ...good, baseUrl: 'http://c?d' }, 'baseUrl must not contain a query or a fragment.'],
    [{ ...good, retry: 5 }, 'retry must be an object.'],
    [
      { ...good, retry: { attempts: 0 } },
      'retry.attempts must be an integer of at least 1; got 0.',
    ],
    [{ ...good, retry: { baseMs: 0 } }, 'retry.baseMs must be a finite number above 0; got 0.'],
    [
      { ...good, retry: { factor: 0.5 } },
      'retry.factor must be a finite number of at least 1; got 0.5.',
    ],
    [{ ...good, retry: { jitter: 2 } }, 'retry.jitter must be a number from 0 to 1; got 2.'],
    [
      { ...good, retry: { maxRetryAfterMs: Number.POSITIVE_INFINITY } },
      'retry.maxRetryAfterMs must be a finite number of at least 0; got Infinity.',
    ],
    [
      { ...good, requestTimeoutMs: '5' },
      'requestTimeoutMs must be a number of milliseconds above 0, or Infinity for no limit; got "5".',
    ],
  ])('should reject %o in one sentence', (options, message) => {
    let said = '';
    try {
      createClient(options as ClientOptions);
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).toBe(`createClient: ${message}`);
  });

  it.each([org, ` ${org} `, 'ACME@AdobeOrg', org.toLowerCase()])(
    'should leave it to the service whether it knows %s',
    (imsOrgId) => {
      expect(() => createClient({ ...good, imsOrgId })).not.toThrow();
    },
  );
});

describe('imsTokenProvider', () => {
  it.each<[unknown, string]>([
    [undefined, 'options are required: clientId, clientSecret.'],
    [{ clientId: 'a' }, 'clientSecret is required.'],
    [
      { clientId: 'a', clientSecret: 'b', imsOrgId: 'c' },
      'imsOrgId must be an organization ID (24 hex digits and @AdobeOrg), such as 0123456789ABCDEF01234567@AdobeOrg.',
    ],
    [
      { clientId: 'a', clientSecret: 'b', refreshBeforeMs: -1 },
      'refreshBeforeMs must be a finite number of at least 0; got -1.',
    ],
  ])('should reject %o in one sentence', (options, message) => {
    expect(() => imsTokenProvider(options as ImsOptions)).toThrow(
      expect.objectContaining({ message: `imsTokenProvider: ${message}` }),
    );
  });
});

describe('a method', () => {
  const file = {} as BatchFile;
  it.each<[string, (client: Client) => Promise<unknown>]>([
    [
      'exportJobPage: limit must be an integer of at least 1; got 0.',
      (c) => c.exportJobPage({ limit: 0 }),
    ],
    [
      'listExportJobs: pageSize must be an integer of at least 1; got 0.',
      (c) => collected(c.listExportJobs({ pageSize: 0 })),
    ],
    [
      'dataSetPage: limit must be an integer of at least 1; got 0.',
      (c) => c.dataSetPage({ limit: 0 }),
    ],
    [
      'dataSetPage: start must be an integer of at least 0; got -1.',
      (c) => c.dataSetPage({ start: -1 }),
    ],
    [
      'listDataSets: pageSize must be an integer of at least 1; got "5".',
      (c) => collected(c.listDataSets({ pageSize: '5' as never })),
    ],
    [
      'listBatches: pageSize must be an integer of at least 1; got 1.5.',
      (c) => collected(c.listBatches({ pageSize: 1.5 })),
    ],
    [
      'listBatches: status must be a non-empty string, or an array of such strings.',
      (c) => collected(c.listBatches({ status: '' })),
    ],
    [
      'batchFilesPage: start must be an integer of at least 0; got -1.',
      (c) => c.batchFilesPage('b', { start: -1 }),
    ],
    [
      'listBatchFiles: pageSize must be an integer of at least 1; got NaN.',
      (c) => collected(c.listBatchFiles('b', { pageSize: Number.NaN })),
    ],
    [
      'The ID of an export job must be an integer of at least 0; got "7".',
      (c) => c.getExportJob('7' as never),
    ],
    [
      'The ID of a dataset must be letters, digits, - and _; got "a/b".',
      (c) => c.getDataSet('a/b'),
    ],
    [
      'The ID of a batch must be a string that fits in a URL path; got "..".',
      (c) => c.getBatch('..'),
    ],
    [
      'retry must be true or false; got "false".',
      (c) => c.getExportJob(7, { retry: 'false' as never }),
    ],
    [
      'waitForExportJob: pollMs must be a finite number above 0; got 0.',
      (c) => c.waitForExportJob(7, { pollMs: 0 }),
    ],
    [
      'waitForExportJob: deadlineMs must be a number; got "5".',
      (c) => c.waitForExportJob(7, { deadlineMs: '5' as never }),
    ],
    [
      'waitForExportJob: deadlineMs must be a number of at least 0; got -1.',
      (c) => c.waitForExportJob(7, { deadlineMs: -1 }),
    ],
    [
      'waitForExportJob: onProgress must be a function.',
      (c) => c.waitForExportJob(7, { onProgress: 5 as never }),
    ],
    [
      'downloadFile: length must be an integer of at least 0; got undefined.',
      async (c) => c.downloadFile({ ...file, dataSetFileId: 'b' }),
    ],
    [
      'downloadFile: start must be an integer from 0 to 1; got 2.',
      async (c) => c.downloadFile({ ...file, dataSetFileId: 'b', length: 1 }, { start: 2 }),
    ],
    [
      'Header x-a contains a character that HTTP does not allow, in its name or its value.',
      (c) => c.getExportJob(7, { headers: { 'x-a': '\n\u0000' } }),
    ],
  ])('should reject: %s', async (message, call) => {
    const { client, requests } = scriptedClient([]);
    expect((await rejection(call(client))).message).toBe(message);
    expect(requests).toEqual([]);
  });

  it('should reject a token provider that returns none', async () => {
    const { client } = scriptedClient([], { token: async () => '' });
    expect((await rejection(client.getExportJob(7))).message).toBe(
      'createClient: token() must resolve to a non-empty string.',
    );
  });
});
