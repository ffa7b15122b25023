import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The binary, as it is published. It runs what was built. */
export const binary = join(import.meta.dirname, '../../bin/aep-sim.js');

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Node with arguments to its end, in the folder of the simulator. `env` is beside the usual variables. */
export async function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const cwd = join(import.meta.dirname, '../..');
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

export interface Started extends AsyncDisposable {
  readonly child: ChildProcess;
  readonly ready: Readonly<Record<string, unknown>>;
  readonly url: string;
  /** Its exit code, once it has one. */
  readonly exit: Promise<number | null>;
  nextLine(): Promise<string>;
}

/** Starts a command that prints a ready line, by default the binary on any free port. */
export async function startProcess(
  flags: readonly string[],
  command: readonly string[] = [process.execPath, binary, 'start', '--port', '0'],
  cwd?: string,
): Promise<Started> {
  const [file = '', ...args] = [...command, ...flags];
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'], ...(cwd && { cwd }) });
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${file} ended with ${await exit}`);
    return value;
  };
  // Whoever starts the command may print before it does.
  let line = await nextLine();
  while (!line.startsWith('{')) line = await nextLine();
  const ready = JSON.parse(line) as { url: string };
  return {
    child,
    ready: { ...ready },
    url: ready.url,
    exit,
    nextLine,
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await exit;
    },
  };
}
