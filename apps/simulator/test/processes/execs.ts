import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { binary, type Finished } from './processes.ts';

export interface Exec {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished & { readonly signal: NodeJS.Signals | null }>;
  /** Waits until something is on standard output, and gives all that is there; fails when the command ends without it. */
  saying(text: string): Promise<string>;
}

/** What `aep-sim exec` is given, beside the command. */
export interface ExecSetup {
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** On standard input, which ends with it; null: it stays open. */
  readonly input?: string | null;
}

/** Runs a command with `aep-sim exec`. */
export function execOf(
  command: readonly string[],
  { flags = [], env = {}, input = '' }: ExecSetup = {},
): Exec {
  const child = spawn(process.execPath, [binary, 'exec', ...flags, '--', ...command], {
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
  child.stdin.on('error', () => {});
  if (input !== null) child.stdin.end(input);
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  return {
    child,
    finished: ended.then(([code, signal]) => ({ code, signal, stdout, stderr })),
    saying: async (text) => {
      while (!stdout.includes(text)) {
        const isOver = await Promise.race([
          once(child.stdout, 'data').then(() => false),
          ended.then(() => true),
        ]);
        if (isOver && !stdout.includes(text)) {
          throw new Error(`ended without ${text}: ${stdout}${stderr}`);
        }
      }
      return stdout;
    },
  };
}

/** Node, with a program. */
export function nodeCommand(program: string): readonly string[] {
  return [process.execPath, '--input-type=module', '--eval', program];
}

/** Runs a program of Node with `aep-sim exec`, and gives what it prints as JSON. */
export async function printedBy<T>(program: string, setup?: ExecSetup): Promise<T> {
  const { stdout, stderr, code } = await execOf(nodeCommand(program), setup).finished;
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  return JSON.parse(stdout) as T;
}
