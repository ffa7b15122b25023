import { describe, expect, it } from 'vitest';
import {
  type BatchFile,
  type Client,
  type ClientOptions,
  createClient,
  type ImsOptions,
  imsTokenProvider,
} from '../src/index.ts';
import { collected, org, rejection, scriptedClient } from './scripted.ts';

const good: ClientOptions = { imsOrgId: org, apiKey: 'key', token: 'token' };

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
    [{ ...good, baseUrl: null }, 'baseUrl must be an http or https URL.'],
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
  const file = { dataSetFileId: 'b', name: 'p' } as BatchFile;
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
      'getExportJob: id must be an integer of at least 0; got "7".',
      (c) => c.getExportJob('7' as never),
    ],
    ['getDataSet: id must be letters, digits, - and _; got "a/b".', (c) => c.getDataSet('a/b')],
    ['getBatch: id must be a string that fits in a URL path; got "..".', (c) => c.getBatch('..')],
    [
      'getExportJob: retry must be true or false; got "false".',
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
      'downloadFile: file.length must be an integer of at least 0; got undefined.',
      async (c) => c.downloadFile(file),
    ],
    [
      'downloadFile: start must be an integer from 0 to 1; got 2.',
      async (c) => c.downloadFile({ ...file, length: 1 }, { start: 2 }),
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
