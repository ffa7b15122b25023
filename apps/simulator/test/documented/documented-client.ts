import type { SimulatorOptions } from '../../src/options.ts';
import { createSimulator } from '../../src/simulator.ts';
import { documentedOrg } from './documents.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined when the answer has no body. */
  readonly body: unknown;
}

export interface Sending {
  /** What the call sends besides, or instead of, what every call sends; undefined leaves a header out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

export type Client = (method: string, path: string, sending?: Sending) => Promise<Answer>;

export const jobsPath = '/data/core/ups/export/jobs';
export const dataSetsPath = '/data/foundation/catalog/dataSets';

/** What the placeholders of the documents' headers stand for here. */
export const headerValues: Readonly<Record<string, string>> = {
  Authorization: 'Bearer a-token',
  'Content-Type': 'application/json',
  'x-api-key': 'a-key',
  'x-gw-ims-org-id': documentedOrg,
  'x-sandbox-name': 'dev',
};

/** A client of a simulator of its own, whose wall clock stands still. */
export function startSimulator(options: Omit<SimulatorOptions, 'now' | 'onBug'>): Client {
  const simulator = createSimulator({
    ...options,
    now: () => Date.UTC(2026, 0, 1),
    // The answer tells of the bug too; the test that sees it fails.
    onBug: () => {},
  });
  return async (method, path, { headers = {}, body } = {}) => {
    const sent = Object.entries({ ...headerValues, ...headers }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as [string, string]],
    );
    const init = { method, headers: sent };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await simulator.fetch(
      new Request(`http://localhost${path}`, text === undefined ? init : { ...init, body: text }),
    );
    const answer = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: answer === '' ? undefined : JSON.parse(answer),
    };
  };
}
