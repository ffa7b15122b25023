import { describe, expect, it } from 'vitest';
import {
  type ApiError,
  type Client,
  CursorRepeated,
  ExportJobFailed,
  FileIncomplete,
  readBatch,
  readExportJob,
  WaitTimedOut,
} from '../src/index.ts';
import { collected, job, json, rejection, type Scripted, scriptedClient } from './scripted.ts';

const jobs = 'http://aep.test/data/core/ups/export/jobs';

describe('an API error', () => {
  it('should report the wrong fields instead of the title', async () => {
    const title = 'There is a problem.';
    const fields = ['/destination is required', '/schema/name must not be empty'];
    const errors = { 400: [title, ...fields].map((message) => ({ code: 'X-1', message })) };
    const { client } = scriptedClient([json({ title, errors }, { status: 400 })]);
    const error = await rejection(client.getExportJob(7));
    expect(error.message).toBe(
      `GET ${jobs}/7 failed with 400 X-1: /destination is required; /schema/name must not be empty.`,
    );
    expect((error as ApiError).messages).toEqual([title, ...fields]);
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
      'The service returned 1_2 twice, so the list of export jobs would never end.',
    ],
  ])('should say: %s', (error, message) => expect(error.message).toBe(message));
});
