import { describe, expect, it } from 'vitest';
import type { BatchFile, Client } from '../src/index.ts';
import { foreignController } from './foreign-signal.ts';
import { collected, job, json, rejection, scriptedClient } from './scripted.ts';

const file: BatchFile = { batchId: 'b', dataSetFileId: 'b-1', name: 'p', length: 9 };
const request = { destination: { datasetId: 'd' } };

/** Each method that has options of a call, with these. */
const withOptions: Readonly<Record<string, (client: Client, options: never) => Promise<unknown>>> =
  {
    createDataSet: (c, options) => c.createDataSet({}, options),
    getDataSet: (c, options) => c.getDataSet('d', options),
    dataSetPage: (c, options) => c.dataSetPage({}, options),
    listDataSets: (c, options) => collected(c.listDataSets({}, options)),
    createExportJob: (c, options) => c.createExportJob(request, options),
    getExportJob: (c, options) => c.getExportJob(7, options),
    exportJobPage: (c, options) => c.exportJobPage({}, options),
    listExportJobs: (c, options) => collected(c.listExportJobs({}, options)),
    cancelExportJob: (c, options) => c.cancelExportJob(7, options),
    waitForExportJob: (c, options) => c.waitForExportJob(7, options),
    getBatch: (c, options) => c.getBatch('b', options),
    batchPage: (c, options) => c.batchPage({}, options),
    listBatches: (c, options) => collected(c.listBatches({}, options)),
    batchFilesPage: (c, options) => c.batchFilesPage('b', {}, options),
    listBatchFiles: (c, options) => collected(c.listBatchFiles('b', {}, options)),
    downloadFile: async (c, options) => c.downloadFile(file, options),
  };

/** Each method that has a page or a list, with that. */
const withPage: Readonly<Record<string, (client: Client, page: never) => Promise<unknown>>> = {
  'dataSetPage: page': (c, page) => c.dataSetPage(page),
  'listDataSets: list': (c, list) => collected(c.listDataSets(list)),
  'exportJobPage: page': (c, page) => c.exportJobPage(page),
  'listExportJobs: list': (c, list) => collected(c.listExportJobs(list)),
  'batchPage: page': (c, page) => c.batchPage(page),
  'listBatches: list': (c, list) => collected(c.listBatches(list)),
  'batchFilesPage: page': (c, page) => c.batchFilesPage('b', page),
  'listBatchFiles: list': (c, list) => collected(c.listBatchFiles('b', list)),
};

async function sentenceOf(call: (client: Client) => Promise<unknown>): Promise<string> {
  const { client, requests } = scriptedClient([]);
  const { message } = await rejection(call(client));
  expect(requests).toEqual([]);
  return message;
}

it('should try all methods of a client', () => {
  const { client } = scriptedClient([]);
  expect(Object.keys(withOptions).sort()).toEqual(Object.keys(client).sort());
});

describe.each(Object.entries(withOptions))('the options of %s', (method, call) => {
  it.each<[unknown, string]>([
    [null, 'options must be an object; got null.'],
    [[], 'options must be an object; got an empty array.'],
    [5, 'options must be an object; got 5.'],
    [new Date(0), 'options must be an object; got an instance of Date.'],
    [new Error('x'), 'options must be an object; got an instance of Error.'],
    [Promise.resolve({}), 'options must be an object; got an instance of Promise.'],
    [
      new AbortController().signal,
      'options must be an object; got an instance of AbortSignal. Pass it as { signal }.',
    ],
    [
      foreignController().signal,
      'options must be an object; got an object. Pass it as { signal }.',
    ],
    [{ singal: 5 }, 'singal is not a known option. Did you mean signal?'],
    [{ signal: null }, 'signal must be an AbortSignal; got null.'],
    [
      { signal: new AbortController() },
      'signal must be an AbortSignal; got an instance of AbortController. Pass its signal.',
    ],
    [{ signal: AbortSignal.timeout }, 'signal must be an AbortSignal; got a function.'],
  ])('should not be %o', async (options, message) => {
    expect(await sentenceOf((client) => call(client, options as never))).toBe(
      `${method}: ${message}`,
    );
  });

  it('should not have names of other methods', async () => {
    const said = await sentenceOf((client) => call(client, { timeOutMs: 5 } as never));
    expect(said).toMatch(/^\w+: timeOutMs is not a known option\. See \w+Options\.$/);
  });
});

describe.each(Object.entries(withPage))('the argument of %s', (argument, call) => {
  const [method, name] = argument.split(': ');
  it.each<[unknown, string]>([
    [null, `${name} must be an object; got null.`],
    ['x', `${name} must be an object; got "x".`],
    [new Map(), `${name} must be an object; got an instance of Map.`],
    [
      new AbortController().signal,
      `${name} must be an object; got an instance of AbortSignal. Pass it as { signal } in the next argument, options.`,
    ],
    [
      { signal: AbortSignal.abort() },
      `signal is not a known option of ${name}. Pass it in the next argument, options.`,
    ],
  ])('should not be %o', async (page, message) => {
    expect(await sentenceOf((client) => call(client, page as never))).toBe(`${method}: ${message}`);
  });

  it('should not have a name that is not known', async () => {
    const said = await sentenceOf((client) => call(client, { pagSize: 5 } as never));
    const advice = name === 'list' ? /Did you mean pageSize\?/ : /See \w+\./;
    expect(said).toMatch(
      new RegExp(`^${method}: pagSize is not a known option. ${advice.source}$`),
    );
  });
});

describe('an argument', () => {
  const circle: Record<string, unknown> = {};
  circle['circle'] = circle;
  const any = (value: unknown) => value as never;
  const json5 =
    'request cannot be written as JSON. It must contain only objects, arrays, strings, numbers, booleans, and null, and not itself.';
  const listed =
    'file must be an object with dataSetFileId, name, and length, as listBatchFiles returns it';
  const headers = 'headers must be an object of names and values, such as { "x-name": "value" }';
  const ofClient = 'idOrJob must be an export job that the client returned, or its ID';
  const job = 'idOrJob must be an export job or its ID, an integer of at least 0';

  it.each<[string, (client: Client) => Promise<unknown>]>([
    ['createDataSet: request must be an object; got null.', (c) => c.createDataSet(any(null))],
    [
      'createExportJob: request must be an object; got undefined.',
      (c) => c.createExportJob(any(undefined)),
    ],
    [`createExportJob: ${json5}`, (c) => c.createExportJob(any(circle))],
    [`createDataSet: ${json5}`, (c) => c.createDataSet(any({ name: 1n }))],
    [
      'getExportJob: id must be an integer of at least 0; got "7".',
      (c) => c.getExportJob(any('7')),
    ],
    [
      'cancelExportJob: id must be an integer of at least 0; got an object.',
      (c) => c.cancelExportJob(any({ id: 7 })),
    ],
    [
      'cancelExportJob: id must be an integer of at least 0; got 1.5.',
      (c) => c.cancelExportJob(1.5),
    ],
    ['getExportJob: id must be an integer of at least 0; got 5n.', (c) => c.getExportJob(any(5n))],
    [`waitForExportJob: ${job}; got "7".`, (c) => c.waitForExportJob(any('7'))],
    [`waitForExportJob: ${job}; got undefined.`, (c) => c.waitForExportJob(any(undefined))],
    [`waitForExportJob: ${job}; got null.`, (c) => c.waitForExportJob(any(null))],
    [`waitForExportJob: ${job}; got -1.`, (c) => c.waitForExportJob(-1)],
    [
      `waitForExportJob: ${job}; got an instance of Promise.`,
      (c) => c.waitForExportJob(any(Promise.resolve(7))),
    ],
    [
      'waitForExportJob: idOrJob.id must be an integer of at least 0; got "7".',
      (c) => c.waitForExportJob(any({ id: '7' })),
    ],
    [`waitForExportJob: ${ofClient}; got an object.`, (c) => c.waitForExportJob(any({ id: 7 }))],
    [
      `waitForExportJob: ${ofClient}; got an object.`,
      (c) => c.waitForExportJob(any({ id: 7, ended: true, status: 'FAILED' })),
    ],
    [
      'waitForExportJob: onProgress must be a function.',
      (c) => c.waitForExportJob(7, any({ onProgress: null })),
    ],
    ['getDataSet: id must be letters, digits, - and _; got null.', (c) => c.getDataSet(any(null))],
    [
      'getBatch: id must be a string that fits in a URL path; got Symbol(b).',
      (c) => c.getBatch(any(Symbol('b'))),
    ],
    [
      'listBatchFiles: batchId must be a string that fits in a URL path; got Symbol(b).',
      (c) => collected(c.listBatchFiles(any(Symbol('b')))),
    ],
    [
      'exportJobPage: cursor must be a non-empty string.',
      (c) => c.exportJobPage(any({ cursor: null })),
    ],
    [
      'listExportJobs: status must be a non-empty string.',
      (c) => collected(c.listExportJobs(any({ status: 5 }))),
    ],
    [
      'dataSetPage: createdAfter must be Unix time in milliseconds; got an instance of Date.',
      (c) => c.dataSetPage(any({ createdAfter: new Date(0) })),
    ],
    [
      'listBatches: createdBefore must be Unix time in milliseconds; got null.',
      (c) => collected(c.listBatches(any({ createdBefore: null }))),
    ],
    [
      'dataSetPage: property must be a non-empty string, or an array of such strings.',
      (c) => c.dataSetPage(any({ property: null })),
    ],
    [
      'dataSetPage: name must be a non-empty string, or an array of such strings.',
      (c) => c.dataSetPage(any({ name: 5 })),
    ],
    [
      'dataSetPage: tags must be an object of tags and their values, such as { team: "exports" }.',
      (c) => c.dataSetPage(any({ tags: ['a'] })),
    ],
    [
      'listDataSets: limit is not a known option. See DataSetFilter.',
      (c) => collected(c.listDataSets(any({ limit: 5 }))),
    ],
    [
      'getExportJob: requestId must be a non-empty string.',
      (c) => c.getExportJob(7, any({ requestId: 5 })),
    ],
    [
      `getExportJob: ${headers}; got an instance of Headers.`,
      (c) => c.getExportJob(7, any({ headers: new Headers({ a: 'b' }) })),
    ],
    [`getExportJob: ${headers}; got null.`, (c) => c.getExportJob(7, any({ headers: null }))],
    [
      'getExportJob: headers.x-a must be a string.',
      (c) => c.getExportJob(7, any({ headers: { 'x-a': undefined } })),
    ],
    [`downloadFile: ${listed}; got null.`, async (c) => c.downloadFile(any(null))],
    [`downloadFile: ${listed}; got "p".`, async (c) => c.downloadFile(any('p'))],
    [
      'downloadFile: file.dataSetFileId must be a string that fits in a URL path; got undefined.',
      async (c) => c.downloadFile(any({})),
    ],
    // Without a name, the service would respond with the list of files.
    [
      'downloadFile: file.name is required.',
      async (c) => c.downloadFile(any({ dataSetFileId: 'b', length: 1 })),
    ],
    [
      'downloadFile: onProgress must be a function.',
      async (c) => c.downloadFile(file, any({ onProgress: 5 })),
    ],
  ])('should be rejected: %s', async (message, call) => {
    expect(await sentenceOf(call)).toBe(message);
  });
});

it('should accept options without a value, and an object without a prototype', async () => {
  const { client, requests } = scriptedClient([json(job('NEW')), json(job('NEW'))]);
  const bare = Object.assign(Object.create(null), { headers: Object.create(null) });
  await client.getExportJob(7, { signal: undefined, logger: undefined } as object);
  await client.getExportJob(7, bare);
  expect(requests).toHaveLength(2);
});
