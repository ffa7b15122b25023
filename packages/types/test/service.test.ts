import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validators } from '../src/validators.ts';

const { CatalogError, DataSetMap, GatewayError, TokenResponse, TokenError, UpsError } =
  validators.service;

const dataSet = {
  imsOrg: 'ORG@AdobeOrg',
  created: 1,
  updated: 1,
  version: '1.0.0',
  tags: { 'adobe/pqs/table': ['export'] },
  viewId: '5b020a27e7040801dedba61c',
  classification: { dataBehavior: 'record', managedBy: 'CUSTOMER' },
  files: '@/dataSetFiles?dataSetId=5b020a27e7040801dedba61b',
  namespace: 'ACP',
  state: 'DRAFT',
  unheardOf: true,
};

test('gateway error: the code has six digits', () => {
  expect(GatewayError({ error_code: '403010', message: 'Oauth token is missing.' })).toBe(true);
  expect(GatewayError({ error_code: 403010, message: 'Oauth token is missing.' })).toBe(false);
  expect(GatewayError({ error_code: '40301', message: '' })).toBe(false);
});

test('profile service error: messages by status', () => {
  const about = { requestId: 'r', type: 't', title: 't', status: 404 };
  const entry = { code: 'UPAPI-113000-404', message: 'm' };
  expect(UpsError({ ...about, errors: { '404': [entry] } })).toBe(true);
  expect(UpsError({ ...about, errors: { 'not found': [entry] } })).toBe(false);
  expect(UpsError({ ...about, errors: { '404': entry } })).toBe(false);
});

test('catalog error', () => {
  const error = { type: '/placeholder/type/uri', status: 404, title: 'NotFoundError', detail: 'd' };
  expect(CatalogError(error)).toBe(true);
  expect(CatalogError({ ...error, status: '404' })).toBe(false);
});

test('data sets: by id, with keys that clients need', () => {
  const { classification: _, ...without } = dataSet;
  expect(DataSetMap({ '5b020a27e7040801dedba61b': dataSet })).toBe(true);
  expect(DataSetMap({ '5b020a27e7040801dedba61b': without })).toBe(false);
  expect(DataSetMap({ export: dataSet })).toBe(false);
  expect(DataSetMap({})).toBe(true);
});

test('data sets and messages: keys are what they must be, whatever they are', () => {
  const unit = fc.constantFrom(...'0123456789abcdef');
  const key = fc.oneof(
    fc.string({ unit, minLength: 23, maxLength: 25 }),
    fc.integer({ min: 0, max: 1000 }).map(String),
    fc.string(),
  );
  const isId = (text: string) => text.length === 24 && !/[^0-9a-f]/.test(text);
  const statuses = Array.from({ length: 500 }, (_, at) => String(100 + at));
  fc.assert(
    fc.property(fc.uniqueArray(key, { maxLength: 3 }), (keys) => {
      const map = (value: unknown) => Object.fromEntries(keys.map((name) => [name, value]));
      const error = { requestId: 'r', type: 't', title: 't', status: 404 };
      expect(DataSetMap(map(dataSet))).toBe(keys.every(isId));
      expect(DataSetMap(map(7))).toBe(keys.length === 0);
      expect(UpsError({ ...error, errors: map([]) })).toBe(
        keys.every((name) => statuses.includes(name)),
      );
      expect(UpsError({ ...error, errors: map(7) })).toBe(keys.length === 0);
    }),
  );
});

test('tokens', () => {
  const answer = { access_token: 'a', token_type: 'bearer', expires_in: 86_399 };
  const { expires_in: _, ...without } = answer;
  expect(TokenResponse(answer)).toBe(true);
  expect(TokenResponse(without)).toBe(false);
  expect(TokenError({ error: 'invalid_client', error_description: 'd' })).toBe(true);
});

test('a page of the parts of a file should not pass for a page of files', () => {
  const { BatchFilePage, FilePartPage } = validators.service;
  const part = { name: 'part-0.parquet', length: '10', _links: { self: { href: '/x' } } };
  const page = { data: [part], _page: { limit: 100, count: 1 } };
  expect(FilePartPage(page)).toBe(true);
  expect(BatchFilePage(page)).toBe(false);
  expect(BatchFilePage({ ...page, data: [] })).toBe(true);
});
