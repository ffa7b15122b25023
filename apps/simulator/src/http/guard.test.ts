import { describe, expect, it } from 'vitest';
import { createCaller, jobsPath, type Sent } from '../../test/callers/caller.ts';
import type { SimulatorOptions } from '../options.ts';

const clock = '/_sim/clock';
const host = 'localhost:4100';
const statusOf = async (
  path: string,
  headers: Sent['headers'],
  options: Partial<SimulatorOptions> = {},
) => (await createCaller(options).call('GET', path, { headers: { host, ...headers } })).status;

describe('the origin of a page', () => {
  it.each([
    'http://evil.example',
    'http://localhost:3000',
    'http://127.0.0.1:4100',
    'null',
    'localhost:4100',
    '',
  ])('should keep it from the control plane when it is %o', async (origin) => {
    expect(await statusOf(clock, { origin })).toBe(403);
    const { call } = createCaller();
    const headers = { host, origin };
    const { text } = await call('POST', '/_sim/reset', { headers });
    expect(text).toContain(
      'Requests from web pages of other origins to the control plane are not allowed.',
    );
  });

  it('should keep it from the control plane however its path is written', async () => {
    for (const path of ['/%5Fsim/clock', '/_sim/%63lock', '/_sim/clock/', '/_sim']) {
      expect(await statusOf(path, { origin: 'http://evil.example' })).toBe(403);
    }
  });

  it.each([`http://${host}`, `https://${host}`, 'http://LOCALHOST:4100'])(
    'should be let in to the control plane when it is %s, the host it calls',
    async (origin) => {
      expect(await statusOf(clock, { origin })).toBe(200);
    },
  );

  it('should not matter to the files of the page, which can then say why it is shut out', async () => {
    for (const path of ['/_sim/ui', '/_sim/ui/page.js']) {
      expect(await statusOf(path, { origin: 'http://proxy.example' })).not.toBe(403);
    }
    const { call } = createCaller();
    const headers = { host, origin: 'http://proxy.example' };
    expect((await call('POST', '/_sim/ui', { headers })).status).toBe(403);
  });

  it('should be let in when it is the public one', async () => {
    const options = { publicUrl: 'https://sim.example/aep' };
    expect(await statusOf(clock, { origin: 'https://sim.example' }, options)).toBe(200);
    expect(await statusOf(clock, { origin: 'https://other.example' }, options)).toBe(403);
  });

  it('should not matter to the API: a proxy in between sends that of its page along', async () => {
    expect(await statusOf(jobsPath, { origin: 'http://localhost:5173' })).toBe(200);
  });

  it('should not matter in process, where no page comes by', async () => {
    const headers = { origin: 'http://app.test' };
    expect((await createCaller().call('GET', clock, { headers })).status).toBe(200);
  });
});

describe('a host', () => {
  it('should be told in the error, and in the journal, also of a read of the control plane', async () => {
    const { call } = createCaller();
    const strange = { headers: { host: 'strange.example:8080' } };
    const sentence =
      'Host strange.example:8080 is not allowed. To accept it, start with --allowed-hosts strange.example.';
    for (const path of ['/', clock, jobsPath]) {
      const { status, text } = await call('GET', path, strange);
      expect([status, JSON.parse(text)]).toEqual([
        403,
        path === jobsPath ? { error_code: '403900', message: sentence } : { error: sentence },
      ]);
    }
    await call('GET', '/');
    const { entries } = (await call('GET', '/_sim/journal?tenant=none')).json<{
      entries: { request: { path: string } }[];
    }>();
    expect(entries.map(({ request }) => request.path)).toEqual(['/', clock, jobsPath]);
  });

  it('should be any with *', async () => {
    const options = { allowedHosts: ['*'] };
    expect(await statusOf(jobsPath, { host: 'any.example:1' }, options)).toBe(200);
  });

  it('should be the public one', async () => {
    const options = { publicUrl: 'https://Sim.example:8443' };
    expect(await statusOf(jobsPath, { host: 'sim.example:8443' }, options)).toBe(200);
    expect(await statusOf(jobsPath, { host: 'sim.example' }, options)).toBe(403);
  });
});
