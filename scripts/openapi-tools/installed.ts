import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');

/** Where the documents are. */
export const contracts = join(root, 'contracts');

/** The documents, whole and by their parts, from the folder of contracts. */
export const parts = ['platform', 'segmentation', 'segmentation-2020', 'profile', 'tutorial'];
export const documents = [
  'openapi.json',
  ...[...parts, 'control'].flatMap((name) => [
    `openapi/${name}.json`,
    `openapi/${name}.openapi-3.0.json`,
  ]),
];

/** A folder with tools in it that is gone afterwards. */
export interface Installed extends Disposable {
  readonly folder: string;
  /** Runs a program of these tools, or node itself; what it prints is the message when it fails. */
  run(
    program: string,
    args: readonly string[],
    env?: NodeJS.ProcessEnv,
    cwd?: string,
  ): Promise<string>;
}

const exec = promisify(execFile);
const bin = join(root, 'node_modules/.bin');

/** The TypeScript of the repository, whichever else a tool brings. */
export const tsc = join(bin, 'tsc');

/** Installs tools of these exact versions. They are too heavy, and too many, to be dependencies. */
export async function installed(tools: readonly string[]): Promise<Installed> {
  const folder = mkdtempSync(join(tmpdir(), 'aep-sim-openapi-'));
  const own = join(folder, 'node_modules/.bin');
  const run: Installed['run'] = async (program, args, env = {}, cwd = folder) => {
    const PATH = `${own}:${bin}:${process.env['PATH']}`;
    const quiet = { NO_COLOR: '1', DO_NOT_TRACK: '1', REDOCLY_TELEMETRY: 'off' };
    try {
      const options = { cwd, env: { ...process.env, ...quiet, ...env, PATH } };
      return (await exec(program, args, { ...options, maxBuffer: 64 * 1024 * 1024 })).stdout;
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${program} ${args.join(' ')}:\n${stdout}${stderr}`);
    }
  };
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  // Some want other versions of TypeScript than the one that checks what they write.
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps'];
  await run('npm', ['install', ...flags, '--prefer-offline', '--fetch-retries=1', ...tools]);
  return { folder, run, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}
