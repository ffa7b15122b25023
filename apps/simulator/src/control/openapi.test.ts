import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createCaller } from '../../test/callers/caller.ts';

it('should be served as it is committed, with the URL of this simulator', async () => {
  const path = join(import.meta.dirname, '../../../../contracts/openapi.json');
  const answer = await createCaller().call('GET', '/openapi.json');
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(answer.json()).toEqual({
    ...JSON.parse(readFileSync(path, 'utf8')),
    servers: [{ url: 'http://localhost', description: 'This simulator.' }],
  });
});

it('should be served without a sandbox, and without the control token', async () => {
  const { call } = createCaller({ controlToken: 'secret' });
  const headers = { authorization: null, 'x-gw-ims-org-id': null };
  expect((await call('GET', '/openapi.json', { headers })).status).toBe(200);
});
