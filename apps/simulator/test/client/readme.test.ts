import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../..');

it('should show an example that prints what the README says', () => {
  const readme = readFileSync(join(root, 'packages/client/README.md'), 'utf8').replaceAll(
    '\r\n',
    '\n',
  );
  const [, example] = readme.match(/```ts\n(.*?)```/s) ?? [];
  const [, output] = readme.match(/```text\n(.*?)```/s) ?? [];
  if (example === undefined || output === undefined) throw new Error('the README has no example');
  const options = [
    '--conditions=@aep-sim/source',
    '--input-type=module-typescript',
    '--no-warnings',
  ];
  // Where both packages are found.
  const cwd = join(root, 'apps/simulator');
  const printed = execFileSync(process.execPath, [...options, '--eval', example], { cwd });
  expect(printed.toString()).toBe(output);
}, 60_000);
