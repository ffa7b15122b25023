import type { Hono } from 'hono';
import { vendorApi } from './api/app.ts';
import { checkOptions } from './check-options.ts';
import { dispatching, type Handle } from './http/areas.ts';
import { fetching } from './http/fetching.ts';
import type { SimulatorOptions } from './options.ts';
import { type Parts, partsOf } from './parts.ts';
import type { SandboxReport } from './reports.ts';

export interface Simulator {
  /**
   * Answers a request as `fetch` does: it takes a string, a URL or a `Request`, and rejects when its signal aborts.
   * No port is opened and no timer started.
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The same for a server: accepts the objects that node-server passes with the request. */
  readonly handle: Handle;
  /** What clients did wrong in each sandbox that has requests in the journal, as `GET /_sim/report` says of one. */
  reports(): Promise<readonly SandboxReport[]>;
  /**
   * Ends what waits for something to happen: streams of events, and reads of the journal. Requests are answered as before.
   */
  close(): void;
}

/** Wires a simulator. Nothing is opened, and two of them share nothing but the store and files that they are given. */
export function createSimulator(options: SimulatorOptions): Simulator {
  checkOptions(options);
  return wired(partsOf(options));
}

/** The same of parts that are there already: the command line has other uses for them, too. */
export function wired(parts: Parts): Simulator {
  const { areas, rest } = vendorApi(parts);
  const load = () => controlArea(parts);
  const control = [
    { base: '/_sim', load },
    { base: '/openapi.json', load },
    { base: '/', isAlone: true, load },
  ];
  const handle = dispatching([...areas, ...control], rest);
  const reports = async () => (await import('./reports.ts')).reportsOf(parts.journal);
  return { handle, fetch: fetching(handle, parts.ready), reports, close: parts.close };
}

async function controlArea(parts: Parts): Promise<Hono> {
  const [{ controlApp }, { operations }] = await Promise.all([
    import('./control/app.ts'),
    import('./api/operations.ts'),
  ]);
  return controlApp({ ...parts, vendorOperations: operations });
}
