import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

it('should import nothing but itself, so that it shares no code with what it is tested against', () => {
  const files = globSync('src/**/*.ts', { cwd: root });
  const imported = files.flatMap((file) =>
    Array.from(
      readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\() ?'([^']+)'/g),
      ([, module]) => module,
    ),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(imported.filter((module) => !module?.startsWith('./'))).toEqual([]);
});

it('should have no runtime dependency', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest).not.toHaveProperty('peerDependencies');
});
