import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { SimulatorOptions } from '../../../simulator/src/options.ts';

export interface Listening {
  readonly port: number;
  /** Breaks all connections, and closes the port. */
  stop(): Promise<void>;
}

interface Simulator {
  readonly handle: unknown;
  close(): void;
}
interface Sources {
  createSimulator(options: SimulatorOptions): Simulator;
  readWorld(file: unknown, reading: { readonly edition: string }): { readonly value?: unknown };
  createHttpServer(options: {
    readonly handle: unknown;
    readonly onRejected: () => void;
    readonly onBug: (error: unknown) => void;
  }): { readonly server: Server };
}

/** `world`: a name, or the JSON of a file. */
export type ListenOptions = Omit<SimulatorOptions, 'world'> & {
  readonly world?: unknown;
  readonly onBug: (error: unknown) => void;
};

/** A simulator that listens in this process, on a port or on any that is free. */
export async function listen(
  { world: named, ...options }: ListenOptions,
  port: number,
): Promise<Listening> {
  const { createSimulator, createHttpServer, readWorld } = await sources();
  const world = typeof named === 'object' ? readWorld(named, { edition: 'platform' }).value : named;
  const simulator = createSimulator({ ...options, ...(world !== undefined && { world }) } as never);
  const { onBug } = options;
  const { handle } = simulator;
  const { server } = createHttpServer({ handle, onRejected: () => {}, onBug });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      simulator.close();
      await closed;
    },
  };
}

/**
 * Imported by paths that the compiler does not follow: the simulator is checked with the types of Node, and what tests a
 * page with those of a browser.
 */
async function sources(): Promise<Sources> {
  const from = join(import.meta.dirname, '../../../simulator/src');
  const [simulator, server, world] = (await Promise.all([
    import(join(from, 'simulator.ts')),
    import(join(from, 'cli/serve/server.ts')),
    import(join(from, 'world-file/read.ts')),
  ])) as [Sources, Sources, Sources];
  const { createSimulator } = simulator;
  const { createHttpServer } = server;
  const { readWorld } = world;
  return { createSimulator, createHttpServer, readWorld };
}
