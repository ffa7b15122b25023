// Started by the command line for one pact file: Pact's native library prints its report to the process's own
// output and cannot be told not to, so it gets a process of its own.

import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { readPactFile } from './pact-file.ts';
import { createProvider } from './provider.ts';
import type { Params } from './states.ts';

process.env['PACT_DO_NOT_TRACK'] ??= 'true';
const { Verifier } = await import('@pact-foundation/pact');

const [file = ''] = process.argv.slice(2);
const provider = createProvider();
serve({ fetch: provider.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => {
  verify(port).then(
    () => process.exit(0),
    () => process.exit(1),
  );
});

/** A request on its way from Pact to the provider. */
interface Sent {
  readonly headers: Record<string, unknown>;
}

async function verify(port: number): Promise<void> {
  const { interactions } = readPactFile(readFileSync(file, 'utf8'));
  const names = new Set(interactions.flatMap(({ states }) => states));
  const enter = (name: string) => async (params: unknown) => {
    provider.enter(name, (params ?? {}) as Params);
  };
  await new Verifier({
    provider: 'aep-sim',
    providerBaseUrl: `http://127.0.0.1:${port}`,
    pactUrls: [file],
    logLevel: 'error',
    beforeEach: async () => provider.reset(),
    stateHandlers: Object.fromEntries([...names].map((name) => [name, { setup: enter(name) }])),
    requestFilter: (request: Sent, _response: unknown, next: () => void) => {
      const token = provider.token();
      if (token) request.headers['authorization'] = `Bearer ${token}`;
      next();
    },
  }).verifyProvider();
}
