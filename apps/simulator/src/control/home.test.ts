import { expect, it } from 'vitest';
import { createCaller } from '../../test/callers/caller.ts';

const strange = { 'x-gw-ims-org-id': null, authorization: null, 'x-api-key': null };

it('should be told without a token, in four lines that lead on', async () => {
  const { call } = createCaller({ controlToken: 'secret' });
  const { status, text, headers } = await call('GET', '/', { headers: strange });
  expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  const lines = text.split('\n');
  expect(lines).toEqual([
    expect.stringMatching(/^aep-sim \d+\.\d+\.\d+\S* \(unofficial\): /),
    'Page: http://localhost/_sim/ui',
    'Health: http://localhost/_sim/health',
    'Docs: http://localhost/_sim/docs',
    '',
  ]);
  for (const line of lines.slice(1, 3)) {
    const [path = ''] = /\/_sim.*/.exec(line) ?? [];
    expect((await call('GET', path)).status).toBe(200);
  }
});

it('should answer HEAD, for what waits there', async () => {
  const { status, text } = await createCaller().call('HEAD', '/', { headers: strange });
  expect([status, text]).toEqual([200, '']);
});

it('should say what is possible to a POST, and nothing for what lies below', async () => {
  const { call } = createCaller();
  const { status, headers } = await call('POST', '/');
  expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  for (const path of ['//x', '/x', '/index.html']) {
    expect((await call('GET', path)).status).toBe(404);
  }
});
