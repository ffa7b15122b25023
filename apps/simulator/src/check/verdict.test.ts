import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openapi, otherSchemas } from '../generated/openapi.ts';
import type { Schemas } from './explain.ts';
import { MAX_PROBLEMS, verdictOn } from './verdict.ts';

const fixtures = join(import.meta.dirname, '../../../../fixtures');
const schemas: Schemas = {
  ...JSON.parse(openapi).components.schemas,
  ...JSON.parse(otherSchemas),
};
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
    const { payload, findings } = verdictOn(fixture(source.file), schemas);
    expect(payload).toBe(source.payload);
    expect(findings.find(({ edition }) => edition === source.edition)?.problems).toEqual([]);
  });

  it('should report every difference of a payload, and of several types those from the closest', () => {
    const { findings } = verdictOn(fixture('tutorial-2019/get-export-job.response.json'), schemas);
    expect(Object.fromEntries(findings.map((one) => [one.edition, one.problems]))).toEqual({
      platform: [
        { at: '/metrics/totalExportedProfileCounter', message: 'is required' },
        { at: '/metrics/exportedProfileByNamespaceCounter', message: 'is required' },
        { at: '/destination/datasetId', message: 'is required' },
        { at: '/destination/dataSetId', message: 'is not a known field' },
      ],
      segmentation: [
        { at: '/computeGatewayJobId/pushJob', message: 'is not a known field' },
        { at: '/metrics/totalExportedProfileCounter', message: 'is required' },
        { at: '/metrics/exportedProfileByNamespaceCounter', message: 'is required' },
        { at: '/metrics/aCPDatasetWriteTime', message: 'is not a known field' },
      ],
      'segmentation-2020': [
        { at: '/destination/datasetId', message: 'is required' },
        { at: '/destination/batchId', message: 'is required' },
        { at: '/destination/dataSetId', message: 'is not a known field' },
        { at: '/destination/batches', message: 'must be an object; got an array' },
      ],
      profile: [],
      tutorial: [],
    });
  });

  it.each([
    ['GatewayError', { error_code: '403010', message: 'm' }],
    ['CatalogError', { type: 't', status: 404, title: 't', detail: 'd' }],
    ['UpsError', { requestId: 'r', errors: { 404: [] }, type: 't', title: 't', status: 404 }],
    ['TokenResponse', { access_token: 'a', token_type: 'bearer', expires_in: 1 }],
    ['TokenError', { error: 'e', error_description: 'd' }],
  ])('should know a %s, which is the same in all editions', (payload, value) => {
    expect(verdictOn(value, schemas)).toEqual({
      payload,
      findings: [{ edition: 'service', problems: [] }],
    });
  });

  it.each([[{}], [[]], [null], [7], ['text'], [{ hello: 'world' }]])(
    'should say that %j looks like nothing of this API',
    (value) => {
      expect(verdictOn(value, schemas)).toEqual({ payload: undefined, findings: [] });
    },
  );

  it.each([[[{ toString: 1 }]], [JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))]])(
    'should not stumble over a hostile value',
    (value) => {
      expect(verdictOn(value, schemas).payload).toBeUndefined();
    },
  );

  it('should check the status first, because the other fields depend on it', () => {
    const { status, ...rest } = fixture('profile/get-export-job.response.json') as object & {
      status: string;
    };
    const told = (value: unknown) => {
      const { payload, findings } = verdictOn(value, schemas);
      expect(payload).toBe('ExportJob');
      return findings.find(({ edition }) => edition === 'profile')?.problems;
    };
    const known = 'NEW, PROCESSING, SUCCEEDED, FAILED, CANCELLING, CANCELLED';
    const oneOf = [{ at: '/status', message: `must be one of: ${known}` }];
    expect(told({ status, ...rest })).toEqual([]);
    expect(told(rest)).toEqual([{ at: '/status', message: 'is required' }]);
    expect(told({ ...rest, status: 'DONE' })).toEqual(oneOf);
    expect(told({ ...rest, status: 7 })).toEqual(oneOf);
  });

  it('should name a format that is missed, which the validator alone knows', () => {
    const request = fixture('profile/create-export-job.request.json') as {
      additionalFields: { eventList: { filter: object } };
    };
    request.additionalFields.eventList.filter = { fromIngestTimestamp: 'yesterday' };
    const { findings } = verdictOn(request, schemas);
    expect(findings.find(({ edition }) => edition === 'profile')?.problems).toEqual([
      {
        at: '/additionalFields/eventList/filter/fromIngestTimestamp',
        message: 'must be an RFC 3339 timestamp such as 2026-11-26T21:00:00Z',
        keyword: 'format',
      },
    ]);
  });

  it('should tell of a long list the first places, and how many more there are', () => {
    const page = fixture('profile/list-export-jobs.response.json') as { records: object[] };
    const record = { ...page.records[0], surplus: 1 };
    const { findings } = verdictOn(
      { ...page, records: Array.from({ length: 4_000 }, () => record) },
      schemas,
    );
    const own = findings.find(({ edition }) => edition === 'profile');
    expect(own?.problems).toHaveLength(MAX_PROBLEMS);
    expect(own?.problems[1]).toEqual({ at: '/records/1/surplus', message: 'is not a known field' });
    expect(own?.more).toBe(4_000 - MAX_PROBLEMS);
  });
});
