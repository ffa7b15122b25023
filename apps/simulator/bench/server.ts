// Started by http.ts in a process of its own: serves the simulator, or the same bytes from a bare route.
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createSimulator } from './built.ts';
import type { ServerMessage } from './http.ts';

process.on('message', (message: ServerMessage) => {
  if (message.type === 'cpu') {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuUs: user + system });
    return;
  }
  const server = serve(
    {
      fetch: message.answer ? bare(message.answer) : simulator(),
      port: 0,
      hostname: '127.0.0.1',
    },
    ({ port }: AddressInfo) => process.send?.({ port }),
  );
  process.on('disconnect', () => {
    server.close();
    process.exit(0);
  });
});

function simulator(): (request: Request) => Response | Promise<Response> {
  return createSimulator({ now: Date.now, world: 'documented', pace: 'instant' }).fetch;
}

function bare(
  answer: NonNullable<Extract<ServerMessage, { type: 'serve' }>['answer']>,
): (request: Request) => Response | Promise<Response> {
  const { method, path, body } = answer;
  const app = new Hono().on(method, path, (c) =>
    c.body(body, 200, { 'content-type': 'application/json' }),
  );
  return app.fetch;
}
