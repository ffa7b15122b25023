import type { Report } from '@aep-sim/types';
import { type OpenedSandbox, type SandboxOptions, sandboxAt } from '../sandbox.ts';
import type { Connection } from '../simulator-under-test.ts';
import { Tokens } from '../tokens.ts';
import { clientFetch } from './client-fetch.ts';
import { sandboxClock } from './clock.ts';
import { sandboxDatasets } from './datasets.ts';
import { sandboxJobs } from './jobs.ts';
import { sandboxJournal } from './journal.ts';
import { type Leaks, readLeaks, reportLeaks } from './leaks.ts';
import { sandboxRules } from './rules.ts';
import type { TestSandbox, TestSimulator } from './test-sandbox.ts';

/** A simulator, and how its sandboxes start. */
export interface Host {
  readonly to: Connection;
  /** The `fetch` of the simulator. Rejects like the global one, and has no time limit of its own. */
  readonly send: TestSandbox['fetch'];
  readonly options: SandboxOptions;
  /** Resets a sandbox to its initial state. */
  start(opened: OpenedSandbox): Promise<void>;
  /** Whether a sandbox may start with jobs. */
  readonly hasWorld: boolean;
  /** Whether it only accepts tokens of `/ims`. */
  readonly isStrict: boolean;
  readonly leaks: Leaks | undefined;
  /** Ends pending requests of the simulator. */
  close(): void;
}

/** Opens a sandbox for one test. */
export async function openInTest(host: Host): Promise<TestSimulator> {
  const { to, send } = host;
  const actions = readLeaks(host.leaks);
  const opened = sandboxAt(to, host.options);
  const { sandbox, call } = opened;
  await host.start(opened);
  const headers = {
    ...sandbox.headers,
    authorization: `Bearer ${await tokenOf(host, sandbox.org)}`,
  };
  let isOpen = true;
  const sim: TestSimulator = {
    baseUrl: sandbox.baseUrl,
    fetch: clientFetch(sandbox.baseUrl, send, () => isOpen),
    headers,
    org: sandbox.org,
    sandbox: sandbox.name,
    token: headers.authorization.slice('Bearer '.length),
    apiKey: sandbox.headers['x-api-key'] ?? '',
    clock: sandboxClock(opened),
    rules: sandboxRules(sandbox),
    jobs: sandboxJobs(opened),
    datasets: sandboxDatasets(sandbox, headers),
    journal: sandboxJournal(opened),
    report: async () => (await call('GET', '/report')) as Report,
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      await reportLeaks(sim, actions, first);
    },
    [Symbol.asyncDispose]: () => sim.close(),
  };
  const first = host.hasWorld ? await sim.jobs.list() : [];
  return sim;
}

/** Any token is valid, unless the simulator is strict. */
async function tokenOf({ isStrict, to }: Host, org: string): Promise<string> {
  return isStrict ? new Tokens(to, org, Date.now).token() : 'testing';
}
