import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What of a package.json is read here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

export interface PublicPackage {
  /** From the top of the repository, such as `packages/types`. */
  readonly path: string;
  readonly manifest: Manifest;
}

export const root = join(import.meta.dirname, '../..');

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** The packages that are published, those first that others depend on. */
export function publicPackages(): PublicPackage[] {
  const paths = globSync('{packages,apps}/*/package.json', { cwd: root }).map(dirname).sort();
  const found = paths
    .map((path) => ({ path: path.replaceAll('\\', '/'), manifest: readManifest(join(root, path)) }))
    .filter(({ manifest }) => !manifest.private);
  return inOrder(found);
}

function inOrder(packages: readonly PublicPackage[]): PublicPackage[] {
  const ordered = new Set<PublicPackage>();
  const add = (one: PublicPackage): void => {
    for (const name of Object.keys(one.manifest.dependencies ?? {})) {
      const dependency = packages.find(({ manifest }) => manifest.name === name);
      if (dependency) add(dependency);
    }
    ordered.add(one);
  };
  packages.forEach(add);
  return [...ordered];
}
