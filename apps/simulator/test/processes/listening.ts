import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { BadRequest } from '../../src/cli/serve/bad-request.ts';
import { createHttpServer, type ServerOptions } from '../../src/cli/serve/server.ts';
import { createSimulator } from '../../src/simulator.ts';

export type Handle = ServerOptions['handle'];

/** A server on any free port, and what it was told. */
export async function listening(handle?: Handle) {
  const rejected: BadRequest[] = [];
  const bugs: unknown[] = [];
  const simulator = createSimulator({ now: () => 0 });
  const { server, drain } = createHttpServer({
    handle: handle ?? simulator.handle,
    onRejected: (one) => rejected.push(one),
    onBug: (error) => bugs.push(error),
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const open = (): Socket => connect(port, '127.0.0.1');
  return {
    server,
    drain,
    rejected,
    bugs,
    open,
    /** All that comes back for bytes. */
    send: async (bytes: string): Promise<Received> => {
      const socket = open();
      socket.write(bytes, 'latin1');
      return received(await text(socket));
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export interface Received {
  readonly status: string | undefined;
  readonly head: string;
  readonly body: string;
}

export function received(all: string): Received {
  const [head = '', body = ''] = all.split('\r\n\r\n');
  return { status: /^HTTP\/1\.1 (\d+ [\w ]+)/.exec(head)?.[1], head: head.toLowerCase(), body };
}

export const host = 'Host: localhost\r\n';
export const close = 'Connection: close\r\n';
export const get = (headers: string, line = 'GET /_sim/health HTTP/1.1') =>
  `${line}\r\n${headers}\r\n`;
