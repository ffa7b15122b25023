import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { clientMannersPage, detectors } from '../src/index.ts';

const root = join(import.meta.dirname, '..');

it('should run as the README shows it, and print what it prints there', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const code = /^```ts\n(.*?)^```$/ms.exec(readme)?.[1] ?? '';
  const printed = /^```text\n(.*?)^```$/ms.exec(readme)?.[1];
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--conditions=@aep-sim/source', '--input-type=module-typescript', '-e', code],
    // The simulator depends on this package: from there both are found.
    { cwd: join(root, '../../apps/simulator') },
  );
  expect(stderr).toBe('');
  expect(stdout).toBe(printed);
});

it('should be what the docs are made of: a section for each finding, under its name', () => {
  const docs = readFileSync(join(root, '../../docs/client-manners.md'), 'utf8');
  expect(docs).toBe(clientMannersPage());
  const sections = [...docs.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
  expect(sections).toEqual(detectors.map(({ finding }) => finding));
  expect(new Set(sections).size).toBe(15);
});
