import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../pack/pack.ts';
import { type Manifest, publicPackages, readManifest } from '../pack/public-packages.ts';
import { managers } from './managers.ts';
import { root, run } from './run.ts';

/** A path that has to be quoted, and that no package manager knows. */
const home = mkdtempSync(join(tmpdir(), 'aep-sim installs '));
const tarballs = join(home, 'packed');

beforeAll(() => {
  pack({ to: tarballs, isSelfContained: true });
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe.each(publicPackages())('the tarball of $path', ({ manifest }) => {
  const folder = join(home, 'unpacked', manifest.name);

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    await run('tar', ['-xzf', tarballNamed(manifest)], folder);
  });

  it('should have a README whose links lead somewhere', () => {
    const readme = readFileSync(join(folder, 'package/README.md'), 'utf8');
    expect(deadLinks(readme, join(folder, 'package'))).toEqual([]);
    expect(deadLinks(`${readme}\n[x](../../docs/x.md)`, folder)).toEqual(['../../docs/x.md']);
  });

  it('should name nothing that is to be fetched', () => {
    const { dependencies, bundleDependencies = [] } = readManifest(join(folder, 'package'));
    expect(dependencies).toBeUndefined();
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      expect(bundleDependencies).toContain(name);
    }
  });
});

describe.each(managers)('the tarballs, installed by $name without a registry', (manager) => {
  const project = join(home, manager.name);

  beforeAll(async () => {
    mkdirSync(project);
    const manifest = { name: 'empty', private: true, type: 'module' };
    writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
    await run('sh', ['-c', `${manager.add} ../packed/*.tgz`], project, manager.env(home));
  });

  it('should be all there', () => {
    for (const { manifest } of publicPackages()) {
      expect(existsSync(join(project, 'node_modules', manifest.name)), manifest.name).toBe(true);
    }
  });

  it('should have types that a program compiles with', async () => {
    writeFileSync(join(project, 'program.ts'), program);
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024'];
    const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
    await run('tsc', [...flags, ...types, 'program.ts'], project);
  });

  it('should simulate in process', async () => {
    writeFileSync(join(project, 'program.ts'), program);
    expect(await run(process.execPath, ['program.ts'], project)).toBe(
      'SUCCEEDED 24115 true\n3.1.0 3.1.0 true\n',
    );
  });

  it('should have a command line', async () => {
    const command = join(project, 'node_modules/.bin/aep-sim');
    expect(await run(command, ['--version'], project)).toMatch(/^\d+\.\d+\.\d+\n$/);
    const help = await run(command, ['start', '--help'], project);
    expect(help).toContain('aep-sim start --port 0 --json');
  });

  it('should still be whole after a second installation', async () => {
    await run('sh', ['-c', manager.install], project, manager.env(home));
    const command = join(project, 'node_modules/.bin/aep-sim');
    expect(await run(command, ['--version'], project)).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

/** As npm names it. */
function tarballNamed({ name, version }: Manifest): string {
  return join(tarballs, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
}

/** The links of a README that are neither on the web nor in the folder. */
function deadLinks(readme: string, folder: string): string[] {
  const text = readme.replaceAll(/^```.*?^```$/gms, '');
  return Array.from(text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g), ([, link = '']) => link).filter(
    (link) => {
      const [file = '', anchor] = link.split('#');
      if (file !== '') return !existsSync(join(folder, file));
      return !text.toLowerCase().includes(`# ${anchor?.replaceAll('-', ' ')}\n`);
    },
  );
}

const program = `import { createClient } from '@aep-sim/client';
import { documented } from '@aep-sim/fixtures';
import { report } from '@aep-sim/manners';
import { startSimulator } from '@aep-sim/testing';
import type { Tutorial } from '@aep-sim/types';
import platform from '@aep-sim/types/openapi/platform.json' with { type: 'json' };
import openapi from '@aep-sim/types/openapi.json' with { type: 'json' };
import schema from '@aep-sim/types/schemas/any/any-export-job.schema.json' with { type: 'json' };
import schemas from '@aep-sim/types/schemas.json' with { type: 'json' };
import { createSimulator } from 'aep-sim';

const sim = await startSimulator({ createSimulator, pace: 'instant' });
const { baseUrl, fetch, org, sandbox, apiKey, token } = sim;
const client = createClient({ baseUrl, fetch, imsOrgId: org, sandbox, apiKey, token });
const destination = { datasetId: await sim.datasets.create() };
const created = await client.createExportJob({ destination, schema: { name: '_xdm.context.profile' } });
const { status } = await client.waitForExportJob(created, { pollMs: 1 });
const job: Tutorial.ExportJob = documented.tutorial2019.getExportJob.response;
console.log(status, job.id, report([]).findings.length === 0);
console.log(openapi.openapi, platform.openapi, schemas.some(({ $id }) => $id === schema.$id));
await sim.close();
`;
