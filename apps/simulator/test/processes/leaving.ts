import { once } from 'node:events';
import type { Socket } from 'node:net';
import { fetching } from '../../src/http/fetching.ts';
import type { Simulator } from '../../src/simulator.ts';
import { usualHeaders } from '../callers/caller.ts';
import { gate } from '../files/batch-makers.ts';
import { listening } from './listening.ts';

/** A client that may go before it is answered. */
export interface Leaving {
  /** Asks for something, and comes back once the simulator has done with it, whether or not it could be sent. */
  ask(path: string): Promise<void>;
  /** Goes, and comes back once the simulator can know. */
  go(): Promise<void>;
}

type Handle = Simulator['handle'];

/** What hands requests on, and tells when the first of them is done with. */
function watched(handle: Handle) {
  const done = gate();
  const watching: Handle = async (...request) => {
    const response = await handle(...request);
    done.open();
    return response;
  };
  return { handle: watching, done: done.passed };
}

/** It asks by `fetch` with a signal. */
export function leavingInProcess(simulator: Pick<Simulator, 'handle'>): Leaving {
  const { handle, done } = watched(simulator.handle);
  const fetch = fetching(handle);
  const client = new AbortController();
  return {
    ask: async (path) => {
      const { signal } = client;
      // It fails where the client goes.
      await fetch(`http://localhost${path}`, { headers: usualHeaders, signal }).catch(() => {});
      await done;
    },
    go: async () => client.abort(),
  };
}

/** It closes its socket. */
export function leavingBySocket(simulator: Pick<Simulator, 'handle'>): Leaving {
  const { handle, done } = watched(simulator.handle);
  const accepted = Promise.withResolvers<Socket>();
  let client: Socket | undefined;
  return {
    ask: async (path) => {
      await using at = await listening(handle);
      at.server.once('connection', accepted.resolve);
      client = at.open();
      const head = Object.entries(usualHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
      client.resume().write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n${head.join('')}\r\n`);
      await done;
      client.destroy();
    },
    go: async () => {
      const socket = await accepted.promise;
      client?.destroy();
      if (!socket.destroyed) await once(socket, 'close');
    },
  };
}
