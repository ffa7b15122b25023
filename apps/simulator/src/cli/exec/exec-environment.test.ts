import { afterEach, describe, expect, it, vi } from 'vitest';
import { startAt } from '../../../test/callers/caller.ts';
import type { SimulatorOptions } from '../../options.ts';
import { partsOf } from '../../parts.ts';
import { wired } from '../../simulator.ts';
import { execEnvironment } from './exec-environment.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A simulator, and what a command is told of it. */
async function environment({ controlToken, ...options }: Partial<SimulatorOptions>) {
  const parts = partsOf({ now: () => startAt, ...options });
  const served = { url: 'http://sim', parts, ...(controlToken && { controlToken }) };
  const { pace, advanceOnPoll = false } = options;
  const env = await execEnvironment(served, { ...(pace && { pace }), advanceOnPoll });
  return { env, fetch: wired(parts).fetch };
}

describe('the environment of a command', () => {
  it.each(['documented', 'empty'] as const)(
    'should name a dataset that is there, in the world %s',
    async (world) => {
      const { env, fetch } = await environment({ world });
      const { env: again } = await environment({ world });
      const headers = {
        ...{ authorization: 'Bearer any', 'x-api-key': env['AEP_API_KEY'] ?? '' },
        'x-gw-ims-org-id': env['AEP_IMS_ORG'] ?? '',
        'x-sandbox-name': env['AEP_SANDBOX'] ?? '',
      };
      const path = `/data/foundation/catalog/dataSets/${env['AEP_DATASET_ID']}`;
      expect((await fetch(`http://sim${path}`, { headers })).status).toBe(200);
      expect(again).toEqual(env);
    },
  );

  it('should allow more time for slower jobs', async () => {
    const { env } = await environment({ pace: 'realistic' });
    expect(Number(env['AEP_DEADLINE_MS'])).toBeGreaterThan(300_000);
  });

  it('should let a client poll without a pause if polls advance the clock', async () => {
    const { env } = await environment({ advanceOnPoll: true });
    expect(env['AEP_POLL_MS']).toBe('0');
  });

  it('should keep how often to poll, and until when, but not the token of another simulator', async () => {
    vi.stubEnv('AEP_POLL_MS', '5');
    vi.stubEnv('AEP_DEADLINE_MS', '');
    vi.stubEnv('AEP_CONTROL_TOKEN', 'of another');
    const { env } = await environment({});
    expect(env).toMatchObject({
      AEP_POLL_MS: '5',
      AEP_DEADLINE_MS: '60000',
      AEP_CONTROL_TOKEN: undefined,
    });
    const own = await environment({ controlToken: 'own' });
    expect(own.env['AEP_CONTROL_TOKEN']).toBe('own');
  });
});
