import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { headers, jobs, request } from './built.ts';
import { median, type Row, round } from './report.ts';

export type ServerMessage =
  | {
      readonly type: 'serve';
      readonly answers?: readonly { method: string; path: string; body: string }[];
    }
  | { readonly type: 'cpu' };

const ROUNDS = 5;
const ROUND_SECONDS = 2;
const CONNECTIONS = 16;

interface Call {
  readonly what: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query?: string;
  readonly body?: string;
  readonly budget?: { readonly atLeast: number };
}

const calls: readonly Call[] = [
  { what: 'GET one job', method: 'GET', path: `${jobs}/24115`, budget: { atLeast: 0.6 } },
  { what: 'GET a page of 20 jobs', method: 'GET', path: jobs, query: '?limit=20' },
  { what: 'POST a job', method: 'POST', path: jobs, body: request },
];

/** Requests a second of the simulator over those of a bare Hono route that sends the same bytes, in turn. */
export async function benchHttp(): Promise<Row[]> {
  const simulator = await startServer({ type: 'serve' });
  for (let made = 0; made < 20; made += 1) await answer(simulator.url, calls[2] as Call);
  const answers = [];
  for (const call of calls) {
    answers.push({
      method: call.method,
      path: call.path,
      body: await answer(simulator.url, call),
    });
  }
  const bare = await startServer({ type: 'serve', answers });

  const rows: Row[] = [];
  for (const call of calls) {
    const ratios: number[] = [];
    const cpuRatios: number[] = [];
    const rates: [number, number][] = [];
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      const ours = await load(simulator, call);
      const theirs = await load(bare, call);
      ratios.push(ours.perSecond / theirs.perSecond);
      cpuRatios.push(theirs.cpuUsEach / ours.cpuUsEach);
      rates.push([ours.perSecond, theirs.perSecond]);
    }
    const [ours, theirs] = [0, 1].map((at) => median(rates.map((pair) => pair[at] as number)));
    rows.push({
      what: `${call.what} over HTTP, beside a bare Hono route`,
      value: median(ratios),
      unit: 'of its throughput',
      figures: `median of ${ROUNDS} turns, autocannon, ${Math.round(ours ?? 0)} and ${Math.round(theirs ?? 0)} requests/s; by processor time of the server alone ${round(median(cpuRatios))}`,
      ...(call.budget && { budget: call.budget }),
    });
  }
  simulator.process.disconnect();
  bare.process.disconnect();
  return rows;
}

interface Server {
  readonly process: ChildProcess;
  readonly url: string;
}

async function startServer(message: ServerMessage): Promise<Server> {
  const child = fork(join(import.meta.dirname, 'server.ts'));
  child.send(message);
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { process: child, url: `http://127.0.0.1:${port}` };
}

async function answer(url: string, { method, path, query = '', body }: Call): Promise<string> {
  const response = await fetch(`${url}${path}${query}`, { method, headers, body: body ?? null });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text;
}

async function load(
  { process: server, url }: Server,
  { method, path, query = '', body }: Call,
): Promise<{ perSecond: number; cpuUsEach: number }> {
  const before = await cpuUs(server);
  const { requests, non2xx, errors } = await autocannon({
    url: `${url}${path}${query}`,
    method,
    headers,
    connections: CONNECTIONS,
    duration: ROUND_SECONDS,
    ...(body && { body }),
  });
  if (non2xx + errors > 0) throw new Error(`${method} ${path}: ${non2xx + errors} failed`);
  const spent = (await cpuUs(server)) - before;
  return { perSecond: requests.average, cpuUsEach: spent / requests.total };
}

async function cpuUs(server: ChildProcess): Promise<number> {
  server.send({ type: 'cpu' } satisfies ServerMessage);
  const [{ cpuUs }] = (await once(server, 'message')) as [{ cpuUs: number }];
  return cpuUs;
}
