import type { Hono } from 'hono';
import { apiApp } from './api/app.ts';
import { operations as vendorOperations } from './api/operations.ts';
import { deliver } from './http/deliver.ts';
import { errorReply } from './http/error-reply.ts';
import { fetching } from './http/fetching.ts';
import { guard } from './http/guard.ts';
import type { Socket } from './http/request.ts';
import { checkOptions, type SimulatorOptions } from './options.ts';
import { partsOf } from './parts.ts';

export interface Simulator {
  /**
   * Answers a request as `fetch` does: it takes a string, a URL or a `Request`, and rejects when its signal aborts.
   * No port is opened and no timer started.
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The same for a server: takes what node-server hands in beside the request. */
  handle(request: Request, socket?: Socket): Response | Promise<Response>;
}

/** Wires a simulator. Nothing is opened, and two of them share nothing but the store and files that they are given. */
export function createSimulator(options: SimulatorOptions): Simulator {
  checkOptions(options);
  const parts = partsOf(options);
  const app = apiApp(parts);
  let control: Promise<Hono> | undefined;
  app.all('/_sim/*', async (c) => {
    control ??= import('./control/app.ts').then(({ controlApp }) =>
      controlApp({ ...parts, vendorOperations }),
    );
    return (await control).fetch(c.req.raw, c.env);
  });
  app.get('/openapi.json', async (c) => {
    // Large, and seldom asked for: read when it is.
    const { openapi } = await import('./generated/openapi.ts');
    return c.body(openapi, 200, { 'content-type': 'application/json' });
  });

  const rejects = guard(options.allowedHosts ?? []);
  const handle: Simulator['handle'] = (request, socket) => {
    const error = rejects(request, socket);
    if (!error) return app.fetch(request, socket);
    const rejection = errorReply(error);
    return deliver(request.method === 'HEAD' ? { ...rejection, body: null } : rejection);
  };
  return { handle, fetch: fetching(handle) };
}
