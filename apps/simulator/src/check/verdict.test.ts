import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { capturedIn } from './captured.ts';
import { verdictOn } from './verdict.ts';

const fixtures = join(import.meta.dirname, '../../../../fixtures');
const text = (file: string): string => readFileSync(join(fixtures, file), 'utf8');
const fixture = (file: string): unknown => JSON.parse(text(file));

interface Source {
  readonly file: string;
  readonly edition: string;
  readonly payload: string;
}
const sources = fixture('sources.json') as readonly Source[];

describe('verdictOn', () => {
  it.each(sources)('should find that $file is a $payload and fits $edition', (source) => {
    const { payload, findings } = verdictOn(fixture(source.file));
    expect(payload).toBe(source.payload);
    expect(findings.find(({ edition }) => edition === source.edition)?.problems).toEqual([]);
  });

  it('should name every place where a payload differs, and of several forms the nearest', () => {
    const { findings } = verdictOn(fixture('tutorial-2019/get-export-job.response.json'));
    expect(Object.fromEntries(findings.map((one) => [one.edition, one.problems]))).toEqual({
      platform: [
        { at: '/metrics/totalExportedProfileCounter', message: 'is required' },
        { at: '/metrics/exportedProfileByNamespaceCounter', message: 'is required' },
        { at: '/destination/datasetId', message: 'is required' },
        { at: '/destination/dataSetId', message: 'is not known here' },
      ],
      segmentation: [
        { at: '/computeGatewayJobId/pushJob', message: 'is not known here' },
        { at: '/metrics/totalExportedProfileCounter', message: 'is required' },
        { at: '/metrics/exportedProfileByNamespaceCounter', message: 'is required' },
        { at: '/metrics/aCPDatasetWriteTime', message: 'is not known here' },
      ],
      'segmentation-2020': [
        { at: '/destination/datasetId', message: 'is required' },
        { at: '/destination/batchId', message: 'is required' },
        { at: '/destination/dataSetId', message: 'is not known here' },
        { at: '/destination/batches', message: 'must be object' },
      ],
      profile: [],
      tutorial: [],
    });
  });

  it.each([
    ['GatewayError', { error_code: '403010', message: 'm' }],
    ['CatalogError', { type: 't', status: 404, title: 't', detail: 'd' }],
    ['UpsError', { requestId: 'r', errors: { 404: [] }, type: 't', title: 't', status: 404 }],
    ['TokenAnswer', { access_token: 'a', token_type: 'bearer', expires_in: 1 }],
    ['TokenError', { error: 'e', error_description: 'd' }],
  ])('should know a %s, which is the same in all editions', (payload, value) => {
    expect(verdictOn(value)).toEqual({
      payload,
      findings: [{ edition: 'service', problems: [] }],
    });
  });

  it.each([[{}], [[]], [null], [7], ['text'], [{ hello: 'world' }]])(
    'should say that %j looks like nothing of this API',
    (value) => {
      expect(verdictOn(value)).toEqual({ payload: undefined, findings: [] });
    },
  );
});

describe('capturedIn', () => {
  const job = text('profile/get-export-job.response.json');
  const entry = (url: string, response: object, request: object = {}) => ({
    request: { method: 'GET', url, ...request },
    response: { status: 200, content: response },
  });

  it('should take the bodies of this API out of a HAR file, and no query with them', () => {
    const entries = [
      entry('https://platform.adobe.io/data/core/ups/export/jobs/24115?token=s', { text: job }),
      entry('https://platform.adobe.io/other', { text: '{"id":1}' }),
      entry(
        'https://platform.adobe.io/data/foundation/catalog/dataSets',
        { text: Buffer.from('["@/dataSets/a"]').toString('base64'), encoding: 'base64' },
        { method: 'POST', postData: { text: '{"name":"n"}' } },
      ),
      entry('https://platform.adobe.io/data/core/ups/export/jobs', { text: '<html>' }),
      entry('https://platform.adobe.io/data/core/ups/export/jobs', {}),
    ];
    expect(capturedIn('a.har', JSON.stringify({ log: { entries } }))).toEqual([
      { from: 'a.har GET /data/core/ups/export/jobs/24115 answer', value: JSON.parse(job) },
      { from: 'a.har POST /data/foundation/catalog/dataSets request', value: { name: 'n' } },
      { from: 'a.har POST /data/foundation/catalog/dataSets answer', value: ['@/dataSets/a'] },
    ]);
  });

  it.each([null, 7, {}, { log: 1 }, { log: { entries: [null, 1, {}, { request: 1 }] } }])(
    'should not stumble over %j',
    (value) => {
      expect(() => capturedIn('odd', JSON.stringify(value))).not.toThrow();
    },
  );
});
