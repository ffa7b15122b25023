import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ClientEnvironment, checkClient, openSandbox, SimulatorError } from '../src/index.ts';
import { ReferenceClient } from './faulty-clients/reference-client.ts';
import { createSimulator } from './simulator.ts';

const plain = (environment: ClientEnvironment) => new ReferenceClient(environment);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A simulator in which some requests fare otherwise. */
function ailing(fare: (request: Request) => Promise<Response> | undefined) {
  const { fetch } = createSimulator();
  return { fetch: (request: Request) => fare(request) ?? fetch(request) };
}

const isCreation = ({ method, url }: Request) => method === 'POST' && url.endsWith('/export/jobs');

describe('a simulator that fails', () => {
  it.each([
    ['rejects everything', () => true, 'The simulator rejected PUT /_sim/world: 500 out of order'],
    [
      'gives no token',
      ({ url }: Request) => url.includes('/ims/'),
      'The simulator returned no token: out of order.',
    ],
    [
      'fails under the client',
      isCreation,
      'The simulator responded with 500 to POST /data/core/ups/export/jobs: out of order',
    ],
  ])('should not be put down to the client when it %s', async (_, isHit, message) => {
    const simulator = ailing((request) =>
      isHit(request) ? Promise.resolve(new Response('out of order', { status: 500 })) : undefined,
    );
    const check = checkClient(plain, { simulator, seed: 1 });
    await expect(check).rejects.toThrow(SimulatorError);
    await expect(check).rejects.toThrow(message);
  });

  it('should not be put down to the client when it breaks', async () => {
    const simulator = ailing((request) =>
      isCreation(request) ? Promise.reject(new Error('broken')) : undefined,
    );
    await expect(checkClient(plain, { simulator, seed: 1 })).rejects.toThrow(
      'The simulator did not respond to POST /editions/platform/data/core/ups/export/jobs: Error: broken.',
    );
  });

  it('should be named with its address when nothing is there', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const simulator = { url: `http://127.0.0.1:${port}` };
    const message = `The simulator at ${simulator.url} did not respond to PUT /_sim/world: connection refused (ECONNREFUSED). Start a simulator with npx aep-sim start, or check the URL.`;
    await expect(checkClient(plain, { simulator })).rejects.toThrow(message);
    await expect(openSandbox(simulator)).rejects.toThrow(message);
  });

  it.each([
    ['of another realm', { cause: { code: 'ENOTFOUND' } }, 'host not found (ENOTFOUND)'],
    ['with a code without words', { cause: { code: 'EPROTO' } }, 'no response (EPROTO)'],
    ['without a code', { cause: new Error('bad port') }, 'no response (bad port)'],
    ['without a cause', new TypeError('fetch failed'), 'no response'],
  ])('should be named with the reason when fetch fails with an error %s', async (_, error, why) => {
    vi.stubGlobal('fetch', () => Promise.reject(error));
    await expect(openSandbox({ url: 'http://sim.test' })).rejects.toThrow(
      `The simulator at http://sim.test did not respond to PUT /_sim/world: ${why}. Start a simulator with npx aep-sim start, or check the URL.`,
    );
  });

  it.each([
    [new Error('broken', { cause: { code: 'ENOSPC' } }), 'Error: broken.'],
    [
      new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }),
      'connection refused (ECONNREFUSED). Start a simulator with npx aep-sim start, or check the URL.',
    ],
  ])('should be named with the reason when its own fetch rejects with %o', async (error, why) => {
    await expect(openSandbox({ fetch: () => Promise.reject(error) })).rejects.toThrow(
      `The simulator did not respond to PUT /_sim/world: ${why}`,
    );
  });

  it('should be distinguished from another server', async () => {
    const simulator = { fetch: () => new Response('<p>Hello') };
    const check = checkClient(plain, { simulator });
    await expect(check).rejects.toThrow(SimulatorError);
    await expect(check).rejects.toThrow(
      'responded to PUT /_sim/world, but not with JSON. Check that it is aep-sim.',
    );
  });

  it.each([
    ['a page', () => new Response('<p>Hello', { status: 404 })],
    ['other JSON', () => Response.json({ error: { code: 7 } }, { status: 404 })],
    ['no object', () => Response.json(null, { status: 400 })],
    ['a sentence, and fails', () => Response.json({ error: 'Out of order' }, { status: 500 })],
  ])('should be the cause when it rejects a request with %s', async (_, fetch) => {
    const opening = openSandbox({ fetch });
    await expect(opening).rejects.toThrow(SimulatorError);
    await expect(opening).rejects.toThrow(/^The simulator rejected PUT \/_sim\/world: \d+ /);
  });

  it('should not be the cause when it rejects an option', async () => {
    const { fetch } = createSimulator({ controlToken: 'secret' });
    const check = checkClient(plain, { simulator: { fetch, controlToken: 'other' }, seed: 1 });
    await expect(check).rejects.toThrow(TypeError);
    await expect(check).rejects.toThrow(/^The control plane requires a token; /);
  });

  it.each([
    ['at all', () => true, 'PUT /_sim/world'],
    ['the client', isCreation, 'POST /editions/platform/data/core/ups/export/jobs'],
    ['for time', ({ url }: Request) => url.endsWith('/advance'), 'POST /_sim/clock/advance'],
  ])('should fail after 10 s without a response to %s', async (_, isHit, line) => {
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
    expect(settled).toBeInstanceOf(SimulatorError);
    expect((settled as Error).message).toBe(
      `The simulator did not respond to ${line} within 10 s.`,
    );
    expect(vi.getTimerCount()).toBe(0);
  });
});
