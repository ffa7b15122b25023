import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface PackageManager {
  readonly name: string;
  /** A command to which the paths of packages are added. */
  readonly add: string;
  readonly install: string;
  /** What keeps it from the network and from what it has cached before. Its cache is in the folder. */
  env(folder: string): Readonly<Record<string, string>>;
}

/** Where nothing listens. */
const NO_REGISTRY = 'http://127.0.0.1:9/';

const all: readonly PackageManager[] = [
  {
    name: 'npm',
    add: 'npm install --save-dev',
    install: 'npm install',
    env: (folder) => ({ npm_config_offline: 'true', npm_config_cache: join(folder, 'npm-cache') }),
  },
  {
    name: 'pnpm',
    add: 'pnpm add --save-dev --offline',
    install: 'pnpm install --offline',
    env: (folder) => ({
      pnpm_config_store_dir: join(folder, 'pnpm-store'),
      pnpm_config_cache_dir: join(folder, 'pnpm-cache'),
    }),
  },
  {
    // Yarn 2 and newer take no dependencies from a tarball.
    name: 'yarn',
    add: 'yarn add --dev --offline',
    install: 'yarn install --offline',
    env: (folder) => ({ YARN_CACHE_FOLDER: join(folder, 'yarn-cache') }),
  },
  {
    name: 'bun',
    add: 'bun add --dev',
    install: 'bun install',
    env: (folder) => ({
      BUN_CONFIG_REGISTRY: NO_REGISTRY,
      BUN_INSTALL_CACHE_DIR: join(folder, 'bun-cache'),
    }),
  },
];

/** Those that are on this machine. */
export const managers = all.filter(({ name }) => isThere(name));

/** What to say of those that are not. */
export const missingManagers = all
  .filter((manager) => !managers.includes(manager))
  .map(({ name }) => `Left out: the installation by ${name}, which is not on this machine.`);

function isThere(name: string): boolean {
  const { status, stdout } = spawnSync(name, ['--version'], { encoding: 'utf8' });
  // What is called above is Yarn 1.
  return status === 0 && (name !== 'yarn' || stdout.startsWith('1.'));
}
