import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { headers, jobs, request } from './built.ts';
import { median, type Row, round } from './report.ts';

export type ServerMessage =
  | {
      readonly type: 'serve';
      /** What the bare server answers; without it the simulator is served. */
      readonly answer?: { readonly method: string; readonly path: string; readonly body: string };
    }
  | { readonly type: 'cpu' };

const ROUNDS = 5;
const ROUND_SECONDS = 2;
const CONNECTIONS = 16;

interface Call {
  readonly what: string;
  readonly method: 'GET' | 'POST';
  /** The pattern of the bare route. */
  readonly route: string;
  /** What is called, one after the other. */
  readonly paths: readonly string[];
  readonly body?: string;
  readonly budget?: { readonly atLeast: number };
}

/** Requests a second of the simulator over those of a bare Hono route that sends the same bytes, in turn. */
export async function benchHttp(): Promise<Row[]> {
  const simulator = await startServer({ type: 'serve' });
  const create: Call = {
    what: 'POST a job',
    method: 'POST',
    route: jobs,
    paths: [jobs],
    body: request,
  };
  const made: string[] = [];
  for (let count = 0; count < 1000; count += 1) {
    const { id } = JSON.parse(await answer(simulator.url, create)) as { id: number };
    made.push(`${jobs}/${id}`);
  }
  const one = `${jobs}/:id`;
  const calls: Call[] = [
    {
      what: 'GET one job, polled',
      method: 'GET',
      route: one,
      paths: [`${jobs}/24115`],
      budget: { atLeast: 0.6 },
    },
    { what: 'GET 1,000 jobs in turn', method: 'GET', route: one, paths: made },
    { what: 'GET a page of 20 jobs', method: 'GET', route: jobs, paths: [`${jobs}?limit=20`] },
    create,
  ];

  const rows: Row[] = [];
  for (const call of calls) {
    const { method, route } = call;
    const body = await answer(simulator.url, call);
    const bare = await startServer({ type: 'serve', answer: { method, path: route, body } });
    const turns: { rates: [number, number]; ratio: number; cpuRatio: number }[] = [];
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      const ours = await load(simulator, call);
      const theirs = await load(bare, call);
      turns.push({
        rates: [ours.perSecond, theirs.perSecond],
        ratio: ours.perSecond / theirs.perSecond,
        cpuRatio: theirs.cpuUsEach / ours.cpuUsEach,
      });
    }
    bare.process.disconnect();
    const [ours, theirs] = [0, 1].map((at) =>
      Math.round(median(turns.map(({ rates }) => rates[at] ?? Number.NaN))),
    );
    const cpu = round(median(turns.map(({ cpuRatio }) => cpuRatio)));
    rows.push({
      what: `${call.what} over HTTP, beside a bare Hono route`,
      value: median(turns.map(({ ratio }) => ratio)),
      unit: 'of its throughput',
      figures: `median of ${ROUNDS} turns, autocannon, ${ours} and ${theirs} requests/s; by processor time of the server alone ${cpu}`,
      ...(call.budget && { budget: call.budget }),
    });
  }
  simulator.process.disconnect();
  return rows;
}

export interface Server {
  readonly process: ChildProcess;
  readonly url: string;
}

export async function startServer(message: ServerMessage): Promise<Server> {
  const child = fork(join(import.meta.dirname, 'server.ts'));
  child.send(message);
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { process: child, url: `http://127.0.0.1:${port}` };
}

async function answer(url: string, { method, paths: [path = ''], body }: Call): Promise<string> {
  const response = await fetch(`${url}${path}`, { method, headers, body: body ?? null });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text;
}

async function load(
  { process: server, url }: Server,
  { what, method, paths, body }: Call,
): Promise<{ perSecond: number; cpuUsEach: number }> {
  const before = await cpuUs(server);
  const { requests, non2xx, errors } = await autocannon({
    url,
    requests: paths.map((path) => ({ method, path, headers, ...(body && { body }) })),
    connections: CONNECTIONS,
    duration: ROUND_SECONDS,
  });
  if (non2xx + errors > 0) throw new Error(`${what}: ${non2xx + errors} failed`);
  const spent = (await cpuUs(server)) - before;
  return { perSecond: requests.average, cpuUsEach: spent / requests.total };
}

async function cpuUs(server: ChildProcess): Promise<number> {
  server.send({ type: 'cpu' } satisfies ServerMessage);
  const [{ cpuUs }] = (await once(server, 'message')) as [{ cpuUs: number }];
  return cpuUs;
}
