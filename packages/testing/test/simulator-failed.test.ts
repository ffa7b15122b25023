import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkClient, openSandbox, SimulatorFailed, type Surroundings } from '../src/index.ts';
import { createSimulator } from './simulator.ts';
import { PlainClient } from './zoo/plain-client.ts';

const plain = (surroundings: Surroundings) => new PlainClient(surroundings);

afterEach(() => {
  vi.useRealTimers();
});

/** A simulator in which some requests fare otherwise. */
function ailing(fare: (request: Request) => Promise<Response> | undefined) {
  const { fetch } = createSimulator();
  return { fetch: (request: Request) => fare(request) ?? fetch(request) };
}

const isCreation = ({ method, url }: Request) => method === 'POST' && url.endsWith('/export/jobs');

describe('a simulator that fails', () => {
  it.each([
    ['refuses all', () => true, 'the simulator refused PUT /_sim/world: 500 out of order'],
    [
      'gives no token',
      ({ url }: Request) => url.includes('/ims/'),
      'the simulator gave no token: out of order',
    ],
    [
      'fails under the client',
      isCreation,
      'the simulator answered 500 to POST /data/core/ups/export/jobs: out of order',
    ],
  ])('should not be put down to the client when it %s', async (_, isHit, message) => {
    const simulator = ailing((request) =>
      isHit(request) ? Promise.resolve(new Response('out of order', { status: 500 })) : undefined,
    );
    const check = checkClient(plain, { simulator, seed: 1 });
    await expect(check).rejects.toThrow(SimulatorFailed);
    await expect(check).rejects.toThrow(message);
  });

  it('should not be put down to the client when it breaks', async () => {
    const simulator = ailing((request) =>
      isCreation(request) ? Promise.reject(new Error('broken')) : undefined,
    );
    await expect(checkClient(plain, { simulator, seed: 1 })).rejects.toThrow(
      'the simulator did not answer POST /editions/platform/data/core/ups/export/jobs: Error: broken',
    );
  });

  it('should be named with its address when nothing is there', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const simulator = { url: `http://127.0.0.1:${port}` };
    const message = `the simulator at ${simulator.url} did not answer PUT /_sim/world: connect ECONNREFUSED 127.0.0.1:${port}`;
    await expect(checkClient(plain, { simulator })).rejects.toThrow(message);
    await expect(openSandbox(simulator)).rejects.toThrow(message);
  });

  it('should be told from one that answers, and is none', async () => {
    const simulator = { fetch: () => new Response('<p>Hello') };
    const check = checkClient(plain, { simulator });
    await expect(check).rejects.toThrow(SimulatorFailed);
    await expect(check).rejects.toThrow('answered PUT /_sim/world in no JSON: is it a simulator?');
  });

  it.each([
    ['a page', () => new Response('<p>Hello', { status: 404 })],
    ['other JSON', () => Response.json({ error: { code: 7 } }, { status: 404 })],
    ['no object', () => Response.json(null, { status: 400 })],
    ['a sentence, and fails', () => Response.json({ error: 'Out of order' }, { status: 500 })],
  ])('should be to blame when it rejects a call with %s', async (_, fetch) => {
    const opening = openSandbox({ fetch });
    await expect(opening).rejects.toThrow(SimulatorFailed);
    await expect(opening).rejects.toThrow(/^the simulator refused PUT \/_sim\/world: \d+ /);
  });

  it('should not be to blame when it rejects what the caller gave', async () => {
    const { fetch } = createSimulator({ controlToken: 'secret' });
    const check = checkClient(plain, { simulator: { fetch, controlToken: 'other' }, seed: 1 });
    await expect(check).rejects.toThrow(TypeError);
    await expect(check).rejects.toThrow(/^The control plane requires a token; /);
  });

  it.each([
    ['at all', () => true, 'PUT /_sim/world'],
    ['the client', isCreation, 'POST /editions/platform/data/core/ups/export/jobs'],
    ['for time', ({ url }: Request) => url.endsWith('/advance'), 'POST /_sim/clock/advance'],
  ])('should be given up after ten seconds when it does not answer %s', async (_, isHit, line) => {
    // What the simulator loads when it is first used takes real time.
    await checkClient(plain, { simulator: createSimulator(), seed: 1, runs: 1 });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const simulator = ailing((request) => (isHit(request) ? new Promise(() => {}) : undefined));
    let settled: unknown;
    const check = checkClient(plain, { simulator, seed: 1 }).catch((error: unknown) => {
      settled = error;
    });
    let seconds = 0;
    for (; settled === undefined && seconds < 1000; seconds++) {
      await vi.advanceTimersByTimeAsync(50);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await check;
    expect(settled).toBeInstanceOf(SimulatorFailed);
    expect((settled as Error).message).toBe(`the simulator has not answered ${line} within 10 s`);
    expect(vi.getTimerCount()).toBe(0);
  });
});
