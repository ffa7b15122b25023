import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

it('should run as the README shows it, and print what it prints there', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const code = /^```ts\n(.*?)^```$/ms.exec(readme)?.[1] ?? '';
  const printed = /^```text\n(.*?)^```$/ms.exec(readme)?.[1];
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--conditions=@aep-sim/source', '--input-type=module-typescript', '-e', code],
    { cwd: root },
  );
  expect(stderr).toBe('');
  expect(stdout).toBe(printed);
}, 30_000);
