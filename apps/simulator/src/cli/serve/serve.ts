import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EditionName } from '@aep-sim/types';
import { checkOptions } from '../../check-options.ts';
import type { Instant } from '../../core/clock.ts';
import type { PaceName, ScriptName } from '../../core/script.ts';
import { sentence } from '../../core/sentence.ts';
import { isHost } from '../../http/guard.ts';
import { type Parts, partsOf } from '../../parts.ts';
import { type Simulator, wired } from '../../simulator.ts';
import { exitWithError } from '../exit-with-error.ts';
import { droppedText, type Log } from '../log/log.ts';
import { logLines } from '../log/log-lines.ts';
import { makeFolder } from '../make-folder.ts';
import { profilesIn } from '../profiles.ts';
import { printable } from '../terminal/printable.ts';
import type { Drain } from './drain.ts';
import { noticed } from './noticed.ts';
import { rulesAt } from './rules.ts';
import { createHttpServer } from './server.ts';
import { worldAt } from './world.ts';

/** The options of a served simulator. */
export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly edition: EditionName;
  /** A name, or a file. */
  readonly world: string;
  readonly clock?: Instant;
  readonly clockRuns: boolean;
  readonly advanceOnPoll: boolean;
  /** Names of built-in rules, and files, in the order in which their rules are tried. */
  readonly rules?: readonly string[];
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
  readonly publicUrl?: string;
  readonly maxPageSize: number;
  readonly maxExportBytes: number;
  readonly maxImportedBytes: number;
  readonly maxJournalBytes: number;
  readonly maxSegments: number;
  readonly maxBatches: number;
  readonly maxDatasets: number;
  readonly maxRules: number;
  readonly maxSandboxes: number;
  readonly controlToken?: string;
}

const ANY_HOST =
  "--allowed-hosts '*' lets any web page reach the simulator. If you know the hosts, list them instead.";

/** A simulator that listens. */
export interface Served {
  readonly url: string;
  readonly simulator: Simulator;
  readonly parts: Parts;
  readonly server: Server;
  readonly drain: Drain;
  readonly controlToken?: string;
}

/** The token to print: only a generated one. The user knows any other, and it may be a secret. */
export function shownToken(
  { controlToken: given }: ServeOptions,
  { controlToken }: Served,
): Pick<Served, 'controlToken'> {
  return given === undefined && controlToken !== undefined ? { controlToken } : {};
}

/** Starts a simulator, and logs each request if there is a log. If it cannot start, the process exits. */
export async function serve(
  options: ServeOptions,
  log?: Pick<Log, 'request' | 'rejected'>,
): Promise<Served> {
  const { host, port, controlToken = isLoopback(host) ? undefined : newToken() } = options;
  const complain = logLines(process.stderr, (lines) => `aep-sim: ${droppedText(lines)}`);
  const onBug = (error: unknown) => complain(`aep-sim: ${describe(error)}`);
  // The reader of the output may close it. Keep serving without a log.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const chosen = await chosenBy(options);
  const simulatorOptions = {
    ...chosen,
    now: Date.now,
    // Health probes use addresses and names that are not known beforehand.
    healthOnAnyHost: !isLoopback(host),
    ...(controlToken !== undefined && { controlToken }),
    onBug,
    onWriteFailed: ({ message }: Error) => complain(`aep-sim: ${sentence(printable(message))}`),
    ...(log && { onRequest: log.request }),
  };
  if (options.allowedHosts?.includes('*')) complain(`aep-sim: ${ANY_HOST}`);
  checkOptions(simulatorOptions);
  const parts = partsOf(simulatorOptions);
  const simulator = wired(parts);
  const { server, drain } = createHttpServer({
    handle: simulator.handle,
    onRejected: log ? log.rejected : () => {},
    onBug,
  });
  server.on('error', (error: NodeJS.ErrnoException) =>
    exitWithError(cannotListen(error, port, host)),
  );
  await once(server.listen(port, host), 'listening');
  const { port: given } = server.address() as AddressInfo;
  const url = `http://${reachable(host)}:${given}`;
  return {
    url,
    simulator,
    parts,
    server,
    drain,
    ...(controlToken !== undefined && { controlToken }),
  };
}

/** The options of the simulator, with the content of their files. */
async function chosenBy(options: ServeOptions) {
  const { port: _, host, allowedHosts = [], profiles: file, rules: named, ...rest } = options;
  const { clock, clockRuns, ...limited } = rest;
  const { maxSegments, maxBatches, maxDatasets, maxRules, maxSandboxes, ...others } = limited;
  if (clockRuns && clock === undefined) {
    exitWithError('--clock-runs requires --clock. Without --clock, the clock always runs.');
  }
  if (rest.exportDir !== undefined) {
    makeFolder(rest.exportDir, '--export-dir');
    await (await import('../../files/left-behind.ts')).removeLeftBehind(rest.exportDir);
  }
  const profiles =
    file === undefined ? undefined : await noticed(file, profilesIn(file, Date.now()));
  const world = await noticed(rest.world, worldAt(rest.world, rest.edition));
  const rules = named === undefined ? undefined : await rulesAt(named, maxRules);
  return {
    ...others,
    world,
    limits: {
      segments: maxSegments,
      batches: maxBatches,
      dataSets: maxDatasets,
      rules: maxRules,
      sandboxes: maxSandboxes,
    },
    // One that is no host cannot be listened on either, which is reported then.
    allowedHosts: [...[inUrl(host)].filter(isHost), ...allowedHosts],
    ...(profiles && { profiles }),
    ...(rules && { rules }),
    ...(clock !== undefined && { clock: { at: clock, running: clockRuns } }),
  };
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is already in use. Pass --port to choose another, or --port 0 for any free port.`;
  }
  if (error.code === 'EACCES') {
    return `Port ${port} is not allowed for this user (EACCES). Pass a port above 1023 with --port.`;
  }
  const reason =
    error.code === 'EADDRNOTAVAIL'
      ? 'this machine does not have that address'
      : 'the address is not valid or was not found';
  return `Cannot listen on ${host}: ${reason} (${error.code}). Pass another with --host; the default is 127.0.0.1.`;
}

/** The host at which this machine reaches a server that listens there. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  return host === '::' ? '[::1]' : inUrl(host);
}

/** An address as it is written in a URL and in a Host header. */
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
