import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { EditionName } from '@aep-sim/types';
import type { Instant } from '../core/clock.ts';
import type { PaceName, ScriptName } from '../core/script.ts';
import { createSimulator } from '../simulator.ts';
import { droppedText, logTo } from './log.ts';
import { logLines } from './log-lines.ts';
import { makeFolder } from './make-folder.ts';
import { printable } from './printable.ts';
import { profilesIn } from './profiles.ts';
import { refuse } from './refuse.ts';
import { createHttpServer } from './server.ts';
import { worldAt } from './world.ts';

export interface StartOptions {
  readonly port: number;
  readonly host: string;
  readonly edition: EditionName;
  /** A name, or a file. */
  readonly world: string;
  readonly clock?: Instant;
  readonly clockRuns: boolean;
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
  readonly report: boolean;
}

/** How long a stop waits for answers that are under way, in milliseconds. */
const DRAIN_MS = 5000;

/** Serves a simulator until the process is told to stop. */
export async function start(options: StartOptions): Promise<void> {
  const { port, host, json, quiet, report, ...others } = options;
  const { allowedHosts = [], profiles: file, clock, ...rest } = others;
  const log = logTo(process.stdout, json ? 'json' : 'text');
  const complain = logLines(process.stderr, (lines) => `aep-sim: ${droppedText(lines)}`);
  const onBug = (error: unknown) => complain(`aep-sim: ${describe(error)}`);
  const controlToken = rest.controlToken ?? (isLoopback(host) ? undefined : newToken());
  // Whoever read the first line may have closed the pipe since: the log ends, the simulator does not.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  if (rest.clockRuns && clock === undefined) {
    refuse('--clock-runs requires --clock; without it, the clock runs anyway');
  }
  if (rest.exportDir !== undefined) makeFolder(rest.exportDir, '--export-dir');
  const profiles = file === undefined ? undefined : await profilesIn(file, Date.now());
  const world = await worldAt(rest.world, rest.edition);
  const simulator = createSimulator({
    ...rest,
    world,
    now: Date.now,
    ...(profiles && { profiles }),
    ...(clock !== undefined && { clock: { at: clock, running: rest.clockRuns } }),
    allowedHosts: [inUrl(host), ...allowedHosts],
    // Health probes go by addresses and names that nobody knows beforehand.
    healthOnAnyHost: !isLoopback(host),
    ...(controlToken && { controlToken }),
    onBug,
    onWriteFailed: ({ message }) => complain(`aep-sim: ${printable(message)}`),
    ...(!quiet && { onRequest: log.request }),
  });

  const server = createHttpServer({
    handle: simulator.handle,
    host,
    onRejected: quiet ? () => {} : log.rejected,
    onBug,
  });
  server.listen(port, host, () => {
    const { port: given } = server.address() as AddressInfo;
    log.ready({
      url: `http://${reachable(host)}:${given}`,
      edition: rest.edition,
      world: rest.world,
      ...(controlToken && { controlToken }),
    });
  });
  server.on('error', (error: NodeJS.ErrnoException) => refuse(cannotListen(error, port, host)));

  let leaving = false;
  const leave = async (): Promise<void> => {
    if (leaving) return;
    leaving = true;
    if (report) {
      const { printReport } = await import('./report.ts');
      await printReport(simulator, process.stdout, json ? 'json' : 'text').catch(onBug);
    }
    process.exit(0);
  };

  // A terminal tells the whole group, and a wrapper tells again: only the first word counts.
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    simulator.close();
    server.close(leave);
    setTimeout(leave, DRAIN_MS).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
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
