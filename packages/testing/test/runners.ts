import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '../../..');

export interface Ran {
  readonly failed: boolean;
  readonly text: string;
}

/** A folder for tests, within the package, so that its name leads to its sources. */
export function folderWithin(root: string): string {
  return mkdtempSync(join(root, '.documents-'));
}

/** Runs one file with vitest. */
export function runVitest(folder: string, file: string): Promise<Ran> {
  const conditions = ['@aep-sim/source', 'module', 'node', 'development|production'];
  const config = { resolve: { conditions }, ssr: { resolve: { conditions } } };
  writeFileSync(join(folder, 'vitest.config.js'), `export default ${JSON.stringify(config)};\n`);
  const vitest = join(repository, 'node_modules/vitest/vitest.mjs');
  return run([vitest, 'run', '--root', folder, file], folder);
}

/** Runs one file with node:test. */
export function runNodeTest(folder: string, file: string): Promise<Ran> {
  const flags = ['--conditions=@aep-sim/source', '--disable-warning=ExperimentalWarning'];
  return run([...flags, '--test', file], folder);
}

/** Runs Node, as if it were in no test. */
export function run(args: readonly string[], cwd: string): Promise<Ran> {
  const env = { ...process.env, NO_COLOR: '1', NODE_TEST_CONTEXT: undefined, VITEST: undefined };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) => {
      resolve({ failed: error !== null, text: `${stdout}${stderr}` });
    });
  });
}
