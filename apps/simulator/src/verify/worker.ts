// The command line starts this process for one pact file, because Pact's native library always prints its report to the
// output of its process. It receives a Task and sends a Report.

import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { numbered } from './numbered.ts';
import { createProvider } from './provider.ts';
import type { StateSetup } from './provider-states.ts';

/** The message to the worker. */
export interface Task {
  /** The text of a pact file. */
  readonly pact: string;
  /** The states of each of its interactions. */
  readonly setups: readonly StateSetup[];
}

/** The message from the worker. */
export interface Report {
  /** Pact's JSON. */
  readonly json: string;
  /** The bodies of error responses, by the numbers of their interactions. */
  readonly errors: Readonly<Record<string, string>>;
}

/** The part of `@pact-foundation/pact-core` that is used. */
interface PactCore {
  verifyPacts(options: object): Promise<string>;
}

// Exit with the process that started this one.
process.on('disconnect', () => process.exit(1));
process.once('message', (task: Task) => {
  verify(task).then((report) => process.send?.(report, () => process.exit(0)), fail);
});

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`, () =>
    process.exit(1),
  );
}

async function verify({ pact, setups }: Task): Promise<Report> {
  const provider = createProvider();
  const errors: Record<string, string> = {};
  let interaction = '';
  const api = await listen(async (request) => {
    const response = await provider.fetch(request);
    if (!response.ok) errors[interaction] = await response.clone().text();
    return response;
  });
  const text = numbered(pact);
  const states = await listen(async (request) => {
    if (request.method === 'GET') return new Response(text, { headers: JSON_TYPE });
    const { action, state } = (await request.json()) as { action: string; state: string };
    const next = setups[Number(state)];
    if (action === 'setup' && next) {
      interaction = state;
      provider.begin(next);
    }
    return new Response('{}', { headers: JSON_TYPE });
  });
  const options = {
    provider: 'aep-sim',
    providerBaseUrl: api,
    providerStatesSetupUrl: states,
    pactUrls: [states],
    logLevel: 'error',
  };
  // A failed verification is an error too, and its message is the report.
  const json = await pactCore().verifyPacts(options).catch(reportIn);
  return { json, errors };
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** Not Pact's own wrapper: its proxy rejects bodies over 100 KB, and hides errors of setting up a state. */
function pactCore(): PactCore {
  const beside = createRequire(import.meta.resolve('@pact-foundation/pact'));
  return beside('@pact-foundation/pact-core').default;
}

function reportIn(error: unknown): string {
  if (error instanceof Error && error.message.startsWith('{')) return error.message;
  throw error;
}

function listen(fetch: (request: Request) => Response | Promise<Response>): Promise<string> {
  return new Promise((resolve) => {
    serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
      resolve(`http://127.0.0.1:${port}/`),
    );
  });
}
