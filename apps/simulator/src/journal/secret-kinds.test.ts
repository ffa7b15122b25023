import { describe, expect, it } from 'vitest';
import { fieldKindOf, headerKindOf, kindOf } from './secret-kinds.ts';

describe('kindOf', () => {
  it.each([
    ['access_token', 'token'],
    ['X-Amz-Security-Token', 'token'],
    ['jwt', 'token'],
    ['client_assertion', 'token'],
    ['authorisation', 'token'],
    ['x-auth', 'token'],
    ['auth', 'token'],
    ['bearer', 'token'],
    ['device_code', 'token'],
    ['code_verifier', 'token'],
    ['api_key', 'key'],
    ['apikey', 'key'],
    ['private_key', 'key'],
    ['privateKey', 'key'],
    ['x-key', 'key'],
    ['Ocp-Apim-Subscription-Key', 'key'],
    ['SharedAccessKey', 'key'],
    ['clientSecret', 'secret'],
    ['PASSWORD', 'secret'],
    ['pwd', 'secret'],
    ['sig', 'secret'],
    ['X-Amz-Signature', 'secret'],
    ['jsessionid', 'secret'],
    ['client_secrt', 'secret'],
    ['clientsecrt', 'secret'],
    ['client_sec', 'secret'],
    ['secrt', 'secret'],
    ['pasword', 'secret'],
  ])('should be that of %s: %s', (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });

  it.each([
    'token_type',
    'tokenType',
    'code',
    'key',
    'author',
    'design',
    'name',
    'author_id',
    'select',
    'section',
    'secure',
    'client_id',
  ])('should be none of %s', (name) => {
    expect(kindOf(name)).toBeUndefined();
  });
});

describe('fieldKindOf', () => {
  it('should be that of an authorization code, which in JSON is the code of an error', () => {
    expect(['code', 'Code', 'error_code'].map(fieldKindOf)).toEqual(['token', 'token', undefined]);
  });
});

describe('headerKindOf', () => {
  it.each([
    ['Authorization', 'token'],
    ['authorizaton', 'token'],
    ['Autorization', 'token'],
    ['x-authorizatoin', 'token'],
    ['x-api-kye', 'key'],
    ['x-ap-key', 'key'],
    ['x-gw-apikey', 'key'],
    ['X_API_KEY', 'key'],
    ['Cookie', 'secret'],
    ['Set-Cookie', 'secret'],
  ])('should be that of %s, however it is spelled: %s', (name, kind) => {
    expect(headerKindOf(name)).toBe(kind);
  });

  it.each([
    'x-request-id',
    'x-gw-ims-org-id',
    'x-sandbox-name',
    'content-type',
    'accept',
    'origin',
    'x-aep-sim-script',
    `authorization${'-of'.repeat(1000)}`.replace('authorization', 'author'),
  ])('should be none of %s', (name) => {
    expect(headerKindOf(name)).toBeUndefined();
  });
});
