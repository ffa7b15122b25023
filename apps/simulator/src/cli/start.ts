import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { EditionName } from '@aep-sim/types';
import { serve } from '@hono/node-server';
import type { PaceName, ScriptName } from '../core/script.ts';
import { createSimulator, type Simulator } from '../simulator.ts';
import type { WorldName } from '../tenants/worlds/index.ts';
import { type Log, logTo } from './log.ts';
import { makeFolder } from './make-folder.ts';
import { note } from './printable.ts';
import { profilesIn } from './profiles.ts';
import { refuse } from './refuse.ts';

export interface StartOptions {
  readonly port: number;
  readonly host: string;
  readonly edition: EditionName;
  readonly world: WorldName;
  /** Absent: not chosen, as the pace. */
  readonly script?: ScriptName;
  readonly pace?: PaceName;
  readonly seed: string;
  readonly population: number;
  /** A file. */
  readonly profiles?: string;
  readonly exportDir?: string;
  readonly auth: 'any' | 'strict';
  readonly allowedHosts?: readonly string[];
  readonly maxPageSize: number;
  readonly controlToken?: string;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** How long a stop waits for answers that are under way, in milliseconds. */
const DRAIN_MS = 5000;

/** Serves a simulator until the process is told to stop. */
export async function start(options: StartOptions): Promise<void> {
  const { port, host, json, quiet, allowedHosts = [], profiles: file, ...rest } = options;
  const log = logTo(process.stdout, json ? 'json' : 'text');
  const controlToken = rest.controlToken ?? (isLoopback(host) ? undefined : newToken());
  // Whoever read the first line may have closed the pipe since: the log ends, the simulator does not.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  if (rest.exportDir !== undefined) makeFolder(rest.exportDir, '--export-dir');
  const profiles = file === undefined ? undefined : await profilesIn(file, Date.now());
  const simulator = createSimulator({
    ...rest,
    now: Date.now,
    ...(profiles && { profiles }),
    allowedHosts: [inUrl(host), ...allowedHosts],
    ...(controlToken && { controlToken }),
    onBug: (error) => process.stderr.write(`aep-sim: ${describe(error)}\n`),
    onWriteFailed: ({ message }) => note(message),
  });
  const fetch = quiet ? simulator.handle : logged(simulator.handle, log);

  const server = serve({ fetch, port, hostname: host }, (address: AddressInfo) => {
    log.ready({
      url: `http://${reachable(host)}:${address.port}`,
      edition: rest.edition,
      world: rest.world,
      ...(controlToken && { controlToken }),
    });
  });
  server.on('error', (error: NodeJS.ErrnoException) => refuse(cannotListen(error, port, host)));

  // A terminal tells the whole group, and a wrapper tells again: only the first word counts.
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    server.close(() => process.exit(0));
    setTimeout(() => process.exit(0), DRAIN_MS).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function logged(handle: Simulator['handle'], log: Log): Simulator['handle'] {
  return async (request, socket) => {
    const startedAt = performance.now();
    const response = await handle(request, socket);
    const ms = Math.round(performance.now() - startedAt);
    const { method, url } = request;
    const head = socket?.incoming?.rawHeaders ?? [];
    log.request({ method, url, status: response.status, ms, head });
    return response;
  };
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') {
    return `port ${port} is in use; choose another with --port, or --port 0 for any that is free`;
  }
  if (error.code === 'EACCES') {
    return `port ${port} is not open to this user; choose one above 1023 with --port`;
  }
  return `cannot listen on ${host}: ${error.message}; choose an address of this machine with --host`;
}

/** Where this machine reaches a server that listens there. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  return host === '::' ? '[::1]' : inUrl(host);
}

/** An address as it stands in a URL and in a Host header. */
function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

function newToken(): string {
  return randomBytes(16).toString('hex');
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
