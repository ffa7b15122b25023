import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { headers } from './built.ts';
import type { ServerMessage } from './server.ts';

const TURN_SECONDS = 1;
const WARM_UP_SECONDS = 3;
const CONNECTIONS = 16;

export interface Server {
  readonly process: ChildProcess;
  readonly url: string;
}

/** What is asked, over and over. */
export interface Load {
  readonly method: 'GET' | 'POST';
  /** One after the other. */
  readonly paths: readonly string[];
  /** Of each request another. */
  readonly body?: (count: number) => string;
}

/** The requests a second of one server over those of another, and the same by the processor time of each request. */
export interface Ratio {
  readonly throughput: number;
  readonly cpu: number;
  readonly perSecond: readonly [ours: number, theirs: number];
}

/**
 * Two servers in turns, the second pair of turns in the other order: what slows the machine down slows both. The
 * seconds before, in which code is compiled, do not count.
 */
export async function compare(ours: Server, theirs: Server, load: Load): Promise<Ratio> {
  for (const server of [ours, theirs]) await run(server, load, WARM_UP_SECONDS);
  const first = [await run(ours, load), await run(theirs, load)] as const;
  const last = [await run(theirs, load), await run(ours, load)] as const;
  const mine = sum(first[0], last[1]);
  const other = sum(first[1], last[0]);
  return {
    throughput: mine.requests / other.requests,
    cpu: other.cpuUs / other.requests / (mine.cpuUs / mine.requests),
    perSecond: [mine.requests / (2 * TURN_SECONDS), other.requests / (2 * TURN_SECONDS)],
  };
}

interface Turn {
  readonly requests: number;
  readonly cpuUs: number;
}

function sum(a: Turn, b: Turn): Turn {
  return { requests: a.requests + b.requests, cpuUs: a.cpuUs + b.cpuUs };
}

/** Does something while this process stays awake: to wake it costs the server that sends to it, the slower one more. */
async function awake<T>(act: () => Promise<T>): Promise<T> {
  let isOver = false;
  const spin = () => isOver || setImmediate(spin);
  spin();
  try {
    return await act();
  } finally {
    isOver = true;
  }
}

async function run(
  { process: server, url }: Server,
  { method, paths, body }: Load,
  duration = TURN_SECONDS,
): Promise<Turn> {
  const before = await cpuUs(server);
  let count = 0;
  const shoot = () =>
    autocannon({
      url,
      requests: paths.map((path) => ({
        method,
        path,
        headers,
        ...(body && {
          setupRequest: (request: autocannon.Request) => {
            count += 1;
            return { ...request, body: body(count) };
          },
        }),
      })),
      connections: CONNECTIONS,
      duration,
    });
  const { requests, non2xx, errors } = await awake(shoot);
  if (non2xx + errors > 0) throw new Error(`${method} ${paths[0]}: ${non2xx + errors} failed`);
  return { requests: requests.total, cpuUs: (await cpuUs(server)) - before };
}

async function cpuUs(server: ChildProcess): Promise<number> {
  server.send({ type: 'cpu' } satisfies ServerMessage);
  const [{ cpuUs: spent }] = (await once(server, 'message')) as [{ cpuUs: number }];
  return spent;
}

export async function startServer(message: ServerMessage): Promise<Server> {
  const child = fork(join(import.meta.dirname, 'server.ts'));
  child.send(message);
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { process: child, url: `http://127.0.0.1:${port}` };
}

/** The body that a server answers with. */
export async function answer(
  { url }: Server,
  { method, paths: [path = ''], body }: Load,
): Promise<string> {
  const init = { method, headers, body: body?.(0) ?? null };
  const response = await fetch(`${url}${path}`, init);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text;
}
