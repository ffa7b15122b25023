import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const root = join(import.meta.dirname, '../..');

const exec = promisify(execFile);
const bin = join(root, 'node_modules/.bin');
const PATH = `${bin}:${process.env['PATH']}`;

/** Runs a command to its end, and gives what it prints, which is the message when it fails. */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  try {
    const all = { ...process.env, PATH, NO_COLOR: '1', ...env };
    return (await exec(command, args, { cwd, env: all })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}:\n${stdout}${stderr}`);
  }
}
