// Started by pair.ts in a process of its own: serves the simulator, or the same bytes from a bare route.
import type { AddressInfo } from 'node:net';
import { validators } from '@aep-sim/types/validators';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createSimulator, memoryStore } from './built.ts';
import { fill } from './fill.ts';

export type ServerMessage =
  | { readonly type: 'simulator'; readonly jobs?: number; readonly population?: number }
  | {
      readonly type: 'bare';
      readonly method: string;
      readonly path: string;
      /** What it answers. */
      readonly body: string;
      /** Whether it reads, checks and keeps what it is sent, as any server does. */
      readonly keeps: boolean;
    }
  | { readonly type: 'cpu' };

type Fetch = (request: Request) => Response | Promise<Response>;

process.on('message', async (message: ServerMessage) => {
  if (message.type === 'cpu') {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuUs: user + system });
    return;
  }
  const fetch = message.type === 'bare' ? bare(message) : await simulator(message);
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
    process.send?.({ port }),
  );
  process.on('disconnect', () => {
    server.close();
    process.exit(0);
  });
});

async function simulator({
  jobs = 0,
  population = 1000,
}: Extract<ServerMessage, { type: 'simulator' }>): Promise<Fetch> {
  const store = memoryStore();
  if (jobs > 0) await fill(store, jobs);
  const options = {
    now: Date.now,
    store,
    population,
    world: 'documented',
    pace: 'instant',
  } as const;
  return createSimulator(options).handle;
}

function bare({ method, path, body, keeps }: Extract<ServerMessage, { type: 'bare' }>): Fetch {
  const headers = { 'content-type': 'application/json' };
  const kept = new Map<number, unknown>();
  const app = new Hono().on(method, path, async (c) => {
    if (!keeps) return c.body(body, 200, headers);
    const request: unknown = await c.req.json();
    if (!validators.any.AnyExportJobRequest(request)) return c.body(null, 400);
    kept.set(kept.size, request);
    return c.body(body, 200, headers);
  });
  return app.fetch;
}
