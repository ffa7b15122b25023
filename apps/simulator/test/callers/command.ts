import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { serve } from '@hono/node-server';
import { binary, type Finished } from '../processes/processes.ts';

export interface Command {
  readonly finished: Promise<Finished>;
  /** Waits until something is written on standard output; fails when the command ends without it. */
  saying(text: string): Promise<void>;
  stop(signal: 'SIGINT' | 'SIGTERM'): void;
}

/** Starts the binary with something on its standard input. Temporary files go to `temp`. */
export function command(
  args: readonly string[],
  { input = '', temp }: { input?: string; temp?: string } = {},
): Command {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    // Node would keep what it has compiled among the files that a test looks for.
    NODE_DISABLE_COMPILE_CACHE: '1',
    ...(temp && { TMPDIR: temp, TEMP: temp }),
  };
  const child = spawn(process.execPath, [binary, ...args], { env });
  const ended = once(child, 'close') as Promise<[number | null]>;
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return {
    finished: ended.then(([code]) => ({ code, stdout, stderr })),
    saying: async (text) => {
      while (!stdout.includes(text)) {
        const over = await Promise.race([once(child.stdout, 'data').then(() => false), ended]);
        if (over && !stdout.includes(text)) throw new Error(`ended without ${text}: ${stderr}`);
      }
    },
    stop: (signal) => child.kill(signal),
  };
}

/** Runs the binary to its end. */
export function ran(
  args: readonly string[],
  options?: Parameters<typeof command>[1],
): Promise<Finished> {
  return command(args, options).finished;
}

export interface Served extends AsyncDisposable {
  readonly url: string;
}

/** Serves on any free port. */
export async function served(
  fetch: (request: Request) => Response | Promise<Response>,
): Promise<Served> {
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1' });
  if (!server.listening) await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export interface Folder extends Disposable {
  readonly path: string;
  /** All files in it, hidden ones too, by their paths within. */
  files(): string[];
  /** The folders right in it, hidden ones too. */
  folders(): string[];
}

export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'aep-sim-test-'));
  return {
    path,
    files: () =>
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(path, join(entry.parentPath, entry.name)))
        .sort(),
    folders: () =>
      readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}
