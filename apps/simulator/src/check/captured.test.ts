import { describe, expect, it } from 'vitest';
import { capturedIn } from './captured.ts';

const jobs = 'https://platform.adobe.io/data/core/ups/export/jobs';
const dataSets = 'https://platform.adobe.io/data/foundation/catalog/dataSets';

const entry = (url: unknown, content: object, request: object = {}, status = 200) => ({
  request: { method: 'GET', url, ...request },
  response: { status, content },
});
const har = (...entries: readonly object[]) =>
  capturedIn('a.har', JSON.stringify({ log: { entries } }));

describe('capturedIn', () => {
  it('should read the bodies of this API from a HAR file', () => {
    expect(
      har(
        entry(`${jobs}/1`, { text: '{"id":1}' }),
        entry('https://platform.adobe.io/other', { text: '{"id":1}' }),
        entry(
          dataSets,
          { text: Buffer.from('["@/dataSets/a"]').toString('base64'), encoding: 'base64' },
          { method: 'POST', postData: { text: '{"name":"n"}' } },
        ),
      ),
    ).toEqual([
      { from: 'a.har GET /data/core/ups/export/jobs/1 response', value: { id: 1 } },
      { from: 'a.har POST /data/foundation/catalog/dataSets request', value: { name: 'n' } },
      { from: 'a.har POST /data/foundation/catalog/dataSets response', value: ['@/dataSets/a'] },
    ]);
  });

  it.each([
    ['a body cut off', entry(jobs, { text: '[{"id":1}' }), { lack: 'is not JSON' }],
    ['a web page', entry(jobs, { text: '<html>' }), { lack: 'is not JSON' }],
    ['a body that was not saved', entry(jobs, { size: 7 }), { lack: 'no body saved' }],
    ['a response without a body', entry(jobs, {}, {}, 204), { lack: 'no body' }],
    ['an empty response', entry(jobs, { text: '', size: 0 }), { lack: 'no body' }],
    ['a mark of the encoding', entry(jobs, { text: '\uFEFF7' }), { value: 7 }],
    ['BASE64, spelt so', entry(jobs, { text: 'Nw==', encoding: 'BASE64' }), { value: 7 }],
  ])('should read %s', (_name, one, said) => {
    expect(har(one)).toEqual([{ from: 'a.har GET /data/core/ups/export/jobs response', ...said }]);
  });

  it('should skip the form of a token request', () => {
    const postData = { mimeType: 'application/x-www-form-urlencoded', text: 'client_secret=s' };
    const asked = entry('https://ims.test/ims/token/v3', { text: '{}' }, { postData });
    expect(har(asked)).toEqual([{ from: 'a.har GET /ims/token/v3 response', value: {} }]);
  });

  it.each([
    `${jobs}?token=s3cret`,
    `${jobs}#s3cret`,
    `https://user:s3cret@platform.adobe.io/data/core/ups/export/jobs`,
    'user:s3cret@platform.adobe.io/data/core/ups/export/jobs?s3cret',
    'http://[s3cret/data/core/ups/export/jobs?a\n=s3cret#s3cret',
    '/data/core/ups/export/jobs?s3cret',
    'platform.adobe.io/data/core/ups/export/jobs#s3cret',
  ])('should name of %j the path alone', (url) => {
    const from = 'a.har GET /data/core/ups/export/jobs response';
    expect(har(entry(url, { text: '7' }))).toEqual([{ from, value: 7 }]);
  });

  it('should look for the API in the path alone', () => {
    const elsewhere = ['https://tracker.test/p?from=/export/jobs', 'https://a.test/#/dataSets/1'];
    expect(har(...elsewhere.map((url) => entry(url, { text: '7' })))).toEqual([]);
  });

  it('should read each element of an array of objects', () => {
    expect(capturedIn('a.json', '[{"id":1},7]')).toEqual([
      { from: 'a.json[0]', value: { id: 1 } },
      { from: 'a.json[1]', value: 7 },
    ]);
    expect(capturedIn('a.json', '["@/dataSets/a"]')).toEqual([
      { from: 'a.json', value: ['@/dataSets/a'] },
    ]);
  });

  it.each([
    ...[null, 7, {}, { log: 1 }, { log: { entries: [null, 1, {}, { request: 1 }] } }],
    { log: { entries: [entry({ toString: 1 }, {}, { method: { toString: 1 } })] } },
    { log: { entries: [entry(jobs, {}, { method: { toString: 1 }, postData: [] })] } },
  ])('should not stumble over %j', (value) => {
    expect(() => capturedIn('odd', JSON.stringify(value))).not.toThrow();
  });
});
