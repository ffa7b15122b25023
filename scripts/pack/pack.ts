import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { copyDependencies } from './copy-dependencies.ts';
import { type PublicPackage, publicPackages, readManifest, root } from './public-packages.ts';
import { withNpmInstall } from './readme-install.ts';
import { type Web, withoutDeadLinks } from './readme-links.ts';

export interface PackOptions {
  /** Where the tarballs go. Earlier ones of the same packages are removed. */
  readonly to: string;
  /** Whether each tarball has all that it depends on in it, and so installs without a registry. */
  readonly isSelfContained: boolean;
  /** Where the repository is, if that is known. */
  readonly web?: Web;
}

/** Packs all public packages, as they were built. Returns the paths of the tarballs. */
export function pack({ to, isSelfContained, web }: PackOptions): string[] {
  makeFolder(to);
  const packages = publicPackages();
  for (const one of packages) removeEarlier(to, one);
  const stage = mkdtempSync(join(tmpdir(), 'aep-sim-pack-'));
  try {
    const ready = new Map<string, string>();
    return packages.map((one) => {
      const folder = unpacked(one, stage);
      ready.set(one.manifest.name, folder);
      rewriteReadme(folder, one, isSelfContained, web);
      if (web) addAddresses(folder, one, web);
      if (isSelfContained) contain(folder, one, ready);
      const { name, version } = one.manifest;
      const tarball = join(to, `${fileNameOf(name)}-${version}.tgz`);
      run('tar', ['-czf', tarball, basename(folder)], dirname(folder));
      return tarball;
    });
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`Cannot create the folder ${path} (${code}). Choose another.`, {
      cause: error,
    });
  }
}

function fileNameOf(name: string): string {
  return name.replace('@', '').replace('/', '-');
}

/** Removes the tarballs of a package, in any version, and no other file. */
function removeEarlier(folder: string, { manifest }: PublicPackage): void {
  const start = `${fileNameOf(manifest.name)}-`;
  for (const name of readdirSync(folder)) {
    const isOwn = name.startsWith(start) && /^\d+\.\d+\.\d+.*\.tgz$/.test(name.slice(start.length));
    if (isOwn) rmSync(join(folder, name));
  }
}

/** What pnpm packs: the files of the package, its workspace dependencies by version, and what is published of it. */
function unpacked({ path, manifest }: PublicPackage, stage: string): string {
  // A tarball has all of its files in a folder of this name.
  const folder = join(stage, manifest.name, 'package');
  mkdirSync(folder, { recursive: true });
  const tarball = join(stage, 'packed.tgz');
  run('pnpm', ['pack', '--out', tarball], join(root, path));
  run('tar', ['-xzf', tarball], dirname(folder));
  // Another run of the build may have removed it since.
  if (!existsSync(join(folder, 'dist'))) {
    throw new Error(`${manifest.name} has no dist. Run npm run pack again, once at a time.`);
  }
  return folder;
}

/** Makes its README fit to stand outside of the repository. */
function rewriteReadme(
  folder: string,
  { path, manifest }: PublicPackage,
  isSelfContained: boolean,
  web: Web | undefined,
): void {
  const file = join(folder, 'README.md');
  const readme = readFileSync(file, 'utf8');
  const installed = isSelfContained ? readme : withNpmInstall(readme, manifest.name);
  writeFileSync(file, withoutDeadLinks(installed, path, web));
}

function addAddresses(folder: string, { path }: PublicPackage, web: Web): void {
  change(folder, {
    homepage: `${web.url}/tree/${web.ref}/${path}#readme`,
    bugs: `${web.url}/issues`,
    // npm compares it with where the provenance says that the package was built.
    repository: { type: 'git', url: `git+${web.url}.git`, directory: path },
  });
}

/**
 * Puts into a package what it depends on. yarn and bun look for each dependency in the registry, also where it is
 * bundled, so it names none; and npm prunes what is neither a dependency nor bundled, so all of it is bundled.
 */
function contain(
  folder: string,
  { path }: PublicPackage,
  ready: ReadonlyMap<string, string>,
): void {
  const bundleDependencies = copyDependencies(folder, join(root, path), ready);
  if (bundleDependencies.length > 0)
    change(folder, { dependencies: undefined, bundleDependencies });
}

function change(folder: string, fields: Readonly<Record<string, unknown>>): void {
  const manifest = { ...readManifest(folder), ...fields };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

function run(command: string, args: readonly string[], cwd: string): void {
  // Without the variable, tar on macOS adds files of its own.
  const env = { ...process.env, COPYFILE_DISABLE: '1' };
  const stdio = ['ignore', 'ignore', 'inherit'] as const;
  execFileSync(command, args, { cwd, env, stdio, shell: process.platform === 'win32' });
}
