import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionNames } from '@aep-sim/types';
import { expect, it } from 'vitest';
import { createCaller } from '../../test/callers/caller.ts';

it.each(editionNames)(
  'should be served for the edition %s, with the URL of that edition',
  async (name) => {
    const path = join(import.meta.dirname, `../../../../contracts/openapi/${name}.json`);
    const committed = JSON.parse(readFileSync(path, 'utf8'));
    const answer = await createCaller().call('GET', `/editions/${name}/openapi.json`);
    expect(answer.headers.get('content-type')).toBe('application/json');
    const url = `http://localhost/editions/${name}`;
    expect(answer.json()).toEqual({
      ...committed,
      servers: [{ url, description: 'This simulator.' }],
    });
  },
);

it('should have the URL at which clients reach the simulator', async () => {
  const { call } = createCaller({ publicUrl: 'https://sim.test/aep' });
  const answer = await call('GET', '/editions/tutorial/openapi.json');
  const servers = [{ url: 'https://sim.test/aep/editions/tutorial' }];
  expect(answer.json()).toMatchObject({ servers });
});

it('should not be served for an edition that there is not', async () => {
  const answer = await createCaller().call('GET', '/editions/tutrial/openapi.json');
  expect(answer.status).toBe(404);
  expect(answer.text).toContain('is not an endpoint of this simulator');
});

it('should be served without a sandbox, and without the control token', async () => {
  const { call } = createCaller({ controlToken: 'secret' });
  const headers = { authorization: null, 'x-gw-ims-org-id': null };
  expect((await call('GET', '/editions/profile/openapi.json', { headers })).status).toBe(200);
});
