import { expect, it } from 'vitest';
import { openSequence } from '../src/step-sequence.ts';
import { ReferenceClient } from './faulty-clients/reference-client.ts';
import { createSimulator } from './simulator.ts';

const JOBS = '/data/core/ups/export/jobs';

/** A wire, and the status of the responses to a client that keeps its first token. */
async function opened() {
  const clients: ReferenceClient[] = [];
  const { wire, clock } = await openSequence({
    simulator: createSimulator(),
    edition: 'platform',
    name: 'wire',
    create: (environment) => {
      const token = environment.token();
      const client = new ReferenceClient({ ...environment, token: () => token });
      clients.push(client);
      return client;
    },
    earlier: new WeakSet(),
    note: () => {},
  });
  const status = async (path: string) => (await clients[0]?.send('GET', path))?.status;
  return { wire, clock, status };
}

it('should reject a token after the given number of responses', async () => {
  const { wire, status } = await opened();
  await status(JOBS);
  wire.expireToken(2);
  const seen = [await status(JOBS), await status(JOBS), await status(JOBS), await status(JOBS)];
  expect(seen).toEqual([200, 200, 401, 401]);
});

it('should accept a request that was sent before the 503 was received', async () => {
  const { wire, status } = await opened();
  wire.overloadSeconds = 5;
  const { outcome } = await wire.call('both', { requests: 0 }, () =>
    Promise.all([status(JOBS), status(`${JOBS}?limit=1`)]),
  );
  expect(outcome).toEqual({ value: [503, 200] });
});

it('should reject one that was sent after it, too early', async () => {
  const { wire, clock, status } = await opened();
  wire.overloadSeconds = 5;
  const call = wire.call('two', { requests: 0 }, async () => {
    await status(JOBS);
    await clock.advance(4000);
    await status(JOBS);
  });
  await expect(call).rejects.toThrow(
    `two sent GET ${JOBS} 1 s too early after a 503 with Retry-After`,
  );
});
