import { expect, it } from 'vitest';
import { createCaller, dataSetsPath, jobsPath } from '../callers/caller.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const credentials = 'grant_type=client_credentials&client_id=a&client_secret=b';

it.each([
  ['GET', jobsPath, 200],
  ['GET', `${jobsPath}/7`, 404],
  ['GET', dataSetsPath, 200],
  ['POST', jobsPath, 400],
  ['GET', '/nowhere', 404],
  ['GET', '/_sim/clock', 200],
  ['PUT', '/_sim/clock', 400],
  ['GET', '/openapi.json', 200],
] as const)('should not be guessed to be a page: %s %s', async (method, path, status) => {
  const body = method === 'GET' ? {} : { body: {} };
  const answer = await createCaller().call(method, path, body);
  expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([
    status,
    'nosniff',
  ]);
});

it.each(['/ims/token/v3', '/ims/token/v2', '/editions/tutorial/ims/token/v3'])(
  'should have no token kept on its way: %s',
  async (path) => {
    const { status, headers } = await createCaller().call('POST', `${path}?${credentials}`, {
      headers: form,
      body: credentials,
    });
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
  },
);
