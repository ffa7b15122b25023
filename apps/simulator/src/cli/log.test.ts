import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { logTo } from './log.ts';

const key = '5e0b6b1f77f04c6c';

it.each<[what: string, path: string, shown: string]>([
  ['nothing', '/data/core/ups/export/jobs?limit=5', '/data/core/ups/export/jobs?limit=5'],
  [
    'a secret in its parameter',
    '/ims/token/v2?client_secret=s3c&a=b',
    '/ims/token/v2?client_secret=***&a=b',
  ],
  ['a token in its parameter', '/x?access_token=abcdef', '/x?access_token=***'],
  ['the bearer token in the path', `/jobs/${key}`, '/jobs/***'],
  ['the API key in a parameter', '/jobs?q=another-key-5', '/jobs?q=***'],
  ['a word that is the token too', '/ims/token/v3', '/ims/token/v3'],
])('should show of a request that has %s: %s', (what, path, shown) => {
  const bearer = what.startsWith('a word') ? 'token' : key;
  const head = ['Authorization', `Bearer ${bearer}`, 'x-api-key', 'another-key-5'];
  const event = { method: 'GET', url: `http://localhost:4100${path}`, status: 200, ms: 1, head };
  const [text, json] = (['text', 'json'] as const).map((form) => {
    const out = new PassThrough();
    logTo(out, form).request(event);
    return String(out.read());
  });
  expect(text).toBe(`200 GET ${shown} 1 ms\n`);
  expect(JSON.parse(json ?? '')).toEqual({
    event: 'request',
    method: 'GET',
    status: 200,
    ms: 1,
    path: shown,
  });
});
