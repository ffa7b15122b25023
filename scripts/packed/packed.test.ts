import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentTests } from '../../packages/testing/test/document-tests.ts';
import { pack } from '../pack/pack.ts';
import { publicPackages } from '../pack/public-packages.ts';
import { pythonWithJsonschema } from './python.ts';
import { root, run } from './run.ts';

const packages = publicPackages().map(({ path }) => path);
/** Where each package shows how it is used. */
const readmeOf = (path: string): string => join(root, path, 'README.md');

/** How the README of the types shows its schemas in other validators, and what that prints. */
const recipes = Array.from(
  readFileSync(readmeOf('packages/types'), 'utf8').matchAll(
    /^```(js|python)\n(.*?)^```$\n\nprints\n\n```text\n(.*?)^```$/gms,
  ),
  ([, language = '', code = '', output = '']) => ({ language, code, output }),
);

describe('the packages, packed and installed in an empty project', () => {
  let project: string;

  beforeAll(async () => {
    project = mkdtempSync(join(tmpdir(), 'aep-sim-packed-'));
    const tarballs = pack({ to: project, isSelfContained: false });
    writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
    const others = [
      'ajv@8.20.0',
      'ajv-formats@3.0.1',
      'fast-check@4.10.2',
      'typescript@7.0.2',
      '@types/node@24.19.2',
      'jest@30.5.2',
      'msw@3.0.5',
      'undici@8.13.1',
      'vitest@5.1.1',
    ];
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=1'];
    await run('npm', ['install', ...flags, ...tarballs, ...others], project);
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  const examples = packages.flatMap((path) =>
    Array.from(
      readFileSync(readmeOf(path), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms),
      ([, code], at) => ({
        file: `${path.replaceAll('/', '-')}-${at + 1}.ts`,
        code: code ?? '',
      }),
    ),
  );

  it('should have an example for each package', () => {
    for (const path of packages) {
      expect(examples.map(({ file }) => file)).toContain(`${path.replaceAll('/', '-')}-1.ts`);
    }
  });

  it.each(examples)('should run the example $file of a README', async ({ file, code }) => {
    writeFileSync(join(project, file), code);
    await run(process.execPath, [file], project);
  });

  it.each(recipes)('should run the recipe of the README of types in $language', async (recipe) => {
    const { language, code, output } = recipe;
    const file = `recipe.${language === 'js' ? 'mjs' : 'py'}`;
    writeFileSync(join(project, file), code);
    const interpreter = language === 'js' ? process.execPath : await pythonWithJsonschema(project);
    if (interpreter === undefined) return;
    expect(await run(interpreter, [file], project)).toBe(output);
  });

  it('should have a recipe for Ajv and one for Python', () => {
    expect(recipes.map(({ language }) => language)).toEqual(['js', 'python']);
  });

  const runners: Record<string, (file: string) => string[]> = {
    vitest: (file) => ['node_modules/vitest/vitest.mjs', 'run', file],
    node: (file) => ['--test', file],
    jest: (file) => [
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--testMatch',
      `**/${file}`,
    ],
  };

  it.each(documentTests.filter(({ fails }) => !fails))(
    'should run the test $name with $runner',
    async ({ name, runner, code }) => {
      writeFileSync(join(project, name), code);
      await run(process.execPath, runners[runner]?.(name) ?? [], project);
    },
  );

  it.each([
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ])(
    'should have types that resolve with module %s and resolution %s',
    async (module, resolution) => {
      for (const { file, code } of examples) writeFileSync(join(project, file), code);
      const flags = ['--noEmit', '--strict', '--target', 'es2023', '--types', 'node'];
      await run(
        'tsc',
        [
          ...flags,
          '--module',
          module,
          '--moduleResolution',
          resolution,
          ...examples.map(({ file }) => file),
        ],
        project,
      );
    },
  );

  it('should have the page', () => {
    const names = readdirSync(join(project, 'node_modules/aep-sim/dist/ui')).sort();
    expect(names).toEqual([
      'icon.svg',
      'index.html',
      'page.css',
      'page.css.br',
      'page.js',
      'page.js.br',
    ]);
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'should end with the npx that started it in the background, on %s',
    async (signal) => {
      // Only Linux tells that npm was killed outright.
      if (signal === 'SIGKILL' && process.platform !== 'linux') return;
      const args = ['aep-sim', 'start', '--port', '0', '--json'];
      const npx = spawn('npx', args, { cwd: project, stdio: ['ignore', 'pipe', 'ignore'] });
      const [ready] = (await once(npx.stdout, 'data')) as [Buffer];
      expect(JSON.parse(ready.toString())).toMatchObject({ event: 'ready' });
      // Standard output is closed once all have ended that can write to it.
      const closed = once(npx, 'close');
      npx.kill(signal);
      await closed;
    },
  );

  it('should have the command line', async () => {
    const help = await run('node_modules/.bin/aep-sim', ['start', '--help'], project);
    expect(help).toContain('aep-sim start --port 0 --json');
  });
});

describe.each(packages)('%s', (path) => {
  it('should be found right by publint', async () => {
    await run('publint', ['--strict', '--pack', 'pnpm'], join(root, path));
  });

  it('should be found right by attw', async () => {
    await run('attw', ['--pack', '.', '--profile', 'esm-only'], join(root, path));
  });
});
