import { type Report, report } from '../src/index.ts';
import { org } from './journal.ts';
import { createSimulator, type SimulatorOptions } from './simulator.ts';

export const baseUrl = 'http://localhost';

const headersFor = (body: unknown) => ({
  'x-gw-ims-org-id': org,
  'content-type': typeof body === 'string' ? 'application/x-ndjson' : 'application/json',
});

/** A simulator whose clock is frozen, for one client. */
export interface Sandbox {
  readonly fetch: typeof fetch;
  /** Moves the clock on: what a client that sleeps does here. */
  sleep(ms: number): Promise<void>;
  /** A call of the control plane, with JSON, or a string of JSON lines. @throws when it is rejected */
  control(method: string, path: string, body?: unknown): Promise<unknown>;
  report(): Promise<Report>;
}

export interface SandboxOptions {
  readonly rules?: readonly object[];
  readonly simulator?: Partial<SimulatorOptions>;
}

export async function createSandbox({ rules = [], simulator }: SandboxOptions): Promise<Sandbox> {
  const { fetch } = createSimulator({
    clock: '2026-01-01T00:00:00Z',
    population: 100,
    ...simulator,
    onBug: (error) => {
      throw error;
    },
  });
  const call: Sandbox['control'] = async (method, path, body) => {
    const response = await fetch(`${baseUrl}/_sim${path}`, {
      method,
      headers: headersFor(body),
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  for (const rule of rules) await call('POST', '/rules', rule);
  return {
    fetch: fetch as Sandbox['fetch'],
    sleep: async (ms) => void (await call('POST', '/clock/advance', { byMs: ms })),
    control: call,
    report: async () => (await call('GET', '/report')) as Report,
  };
}

/** The same findings from entries that are given to the package itself. */
export async function ownReport(sandbox: Sandbox): Promise<Report> {
  const { entries } = (await sandbox.control('GET', '/journal')) as {
    readonly entries: Parameters<typeof report>[0];
  };
  return report(entries);
}
