import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionNames } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { type Caller, createCaller, jobsPath } from '../../test/callers/caller.ts';
import type { SimulatorOptions } from '../options.ts';

const sent = { headers: { host: 'sim.internal' } };
const health = '/_sim/health';

describe('the health of a simulator', () => {
  it('should say what runs, and how it was started', async () => {
    const path = join(import.meta.dirname, '../../package.json');
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    const started = { edition: 'tutorial', world: 'documented', script: 'stuck', pace: 'instant' };
    const { call } = createCaller(started as Partial<SimulatorOptions>);
    expect((await call('GET', health)).json()).toEqual({
      status: 'ok',
      name: 'aep-sim',
      version,
      controlVersion: 1,
      run: expect.any(String),
      ...started,
      editions: editionNames,
    });
  });

  it('should tell one start from another', async () => {
    const [one, other] = [createCaller(), createCaller()];
    const runOf = async ({ call }: Caller) =>
      (await call('GET', health)).json<{ run: string }>().run;
    expect(await runOf(one)).toBe(await runOf(one));
    expect(await runOf(one)).not.toBe(await runOf(other));
  });

  it('should be told on every host with healthOnAnyHost', async () => {
    const { call } = createCaller({ healthOnAnyHost: true });
    const { status, text } = await call('GET', health, sent);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ status: 'ok' });
    expect((await call('HEAD', health, sent)).status).toBe(200);
  });

  it('should be told on allowed hosts alone without it', async () => {
    const { call } = createCaller();
    expect((await call('GET', health, sent)).status).toBe(403);
    const named = createCaller({ allowedHosts: ['sim.internal'] });
    expect((await named.call('GET', health, sent)).status).toBe(200);
  });

  it('should be all that is told on every host', async () => {
    const { call } = createCaller({ healthOnAnyHost: true });
    for (const path of [
      '/_sim/clock',
      '/_sim/journal',
      `${health}/..`,
      '/openapi.json',
      jobsPath,
    ]) {
      expect((await call('GET', path, sent)).status).toBe(403);
    }
    for (const path of [health, '/_sim/reset']) {
      expect((await call('POST', path, sent)).status).toBe(403);
    }
  });

  it('should not be told to pages of other sites', async () => {
    const { call } = createCaller({ healthOnAnyHost: true });
    const headers = { ...sent.headers, 'sec-fetch-site': 'cross-site' };
    expect((await call('GET', health, { headers })).status).toBe(403);
  });
});
