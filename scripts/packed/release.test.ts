import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { publicPackages, readManifest } from '../pack/public-packages.ts';
import { startRegistry } from './registry.ts';
import { root, run } from './run.ts';

const home = mkdtempSync(join(tmpdir(), 'aep-sim-release-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('npm run release:publish', () => {
  it('should publish each package once, with what it depends on before it', async () => {
    await using registry = await startRegistry();
    const userconfig = join(home, 'npmrc');
    writeFileSync(userconfig, `${registry.url.replace('http:', '')}:_authToken=any\n`);
    const env = {
      npm_config_registry: registry.url,
      npm_config_userconfig: userconfig,
      npm_config_cache: join(home, 'cache'),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_SHA: 'abc',
    };
    const publish = () => run(process.execPath, ['scripts/pack/publish.ts'], root, env);
    await publish();

    const versions = publicPackages().map(({ manifest }) => `${manifest.name} ${manifest.version}`);
    expect(
      registry.published.map(({ name, versions }) => `${name} ${Object.keys(versions)}`),
    ).toEqual(versions);
    for (const [at, { path, manifest }] of publicPackages().entries()) {
      const sent = registry.published[at]?.versions[manifest.version];
      expect(registry.published[at]?.access).toBe('public');
      expect(sent?.['repository']).toEqual({
        type: 'git',
        url: 'git+https://github.com/owner/name.git',
        directory: path,
      });
      expect(JSON.stringify(sent?.dependencies ?? {})).not.toContain('workspace:');
      expect(Object.keys(sent?.dependencies ?? {})).toEqual(
        Object.keys(manifest.dependencies ?? {}),
      );
      const readme = String(sent?.['readme']);
      expect(readme).toContain(`\`npm install --save-dev ${manifest.name}\``);
      expect(readme).not.toMatch(/Not on npm yet|\]\(\.\.?\//);
    }

    expect(await publish()).toBe(
      versions.map((version) => `${version} is published already.\n`).join(''),
    );
    expect(registry.published).toHaveLength(versions.length);
  });

  it('should publish nothing while the registry cannot tell what it has', async () => {
    const env = { npm_config_registry: 'http://127.0.0.1:9/' };
    await expect(run(process.execPath, ['scripts/pack/publish.ts'], root, env)).rejects.toThrow(
      'fetch failed',
    );
  });
});

describe('npm run release:version', () => {
  it('should make versions and changelogs of the changesets', async () => {
    const repository = join(home, 'repository');
    for (const path of ['.changeset', 'package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml']) {
      cpSync(join(root, path), join(repository, path), { recursive: true });
    }
    const all = [...publicPackages().map(({ path }) => path), 'apps/dashboard'];
    for (const path of all) {
      mkdirSync(join(repository, path), { recursive: true });
      cpSync(join(root, path, 'package.json'), join(repository, path, 'package.json'));
    }
    const name = 'later';
    writeFileSync(
      join(repository, '.changeset', `${name}.md`),
      "---\n'@aep-sim/types': minor\n---\n\n`Later` is a type.\n",
    );
    const git = (...args: string[]) =>
      run('git', ['-c', 'user.name=x', '-c', 'user.email=x@localhost', ...args], repository);
    await git('init', '--quiet', '--initial-branch', 'main');
    await git('add', '--all');
    await git('commit', '--quiet', '--message', 'feat: later');
    await run('changeset', ['version'], repository);

    const before = readManifest(join(root, 'packages/types')).version;
    const after = readManifest(join(repository, 'packages/types')).version;
    expect(after).not.toBe(before);
    const changelog = readFileSync(join(repository, 'packages/types/CHANGELOG.md'), 'utf8');
    expect(changelog).toMatch(new RegExp(`^# @aep-sim/types\n\n## ${after}\n`));
    expect(changelog).toContain('`Later` is a type.');
  });
});
