import type { Hono } from 'hono';
import { apiApp } from './api/app.ts';
import { operations as vendorOperations } from './api/operations.ts';
import { fetching } from './http/fetching.ts';
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
  // Loaded when it is first asked for: most processes never do.
  let control: Promise<Hono> | undefined;
  for (const path of ['/_sim/*', '/openapi.json']) {
    app.all(path, async (c) => {
      control ??= import('./control/app.ts').then(({ controlApp }) =>
        controlApp({ ...parts, vendorOperations }),
      );
      return (await control).fetch(c.req.raw, c.env);
    });
  }
  const handle: Simulator['handle'] = (request, socket) => app.fetch(request, socket);
  return { handle, fetch: fetching(handle) };
}
