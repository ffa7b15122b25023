import { cpSync, existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { readManifest } from './public-packages.ts';

/**
 * Copies what a package depends on into its `node_modules`, flat, with what that depends on in turn.
 *
 * @param folder the package as it will be packed
 * @param installed the same package in the workspace, whose dependencies are installed
 * @param ready workspace packages that are packed already, by name: the folder of each
 * @returns the names of all that was copied, sorted
 */
export function copyDependencies(
  folder: string,
  installed: string,
  ready: ReadonlyMap<string, string>,
): string[] {
  const copied = new Map<string, string>();
  const copy = (name: string, from: string): void => {
    const found = folderOf(name, from);
    const { version, dependencies = {} } = readManifest(found);
    const before = copied.get(name);
    if (before !== undefined && before !== version) {
      throw new Error(`${folder}: ${name} ${before} and ${version} cannot both be bundled`);
    }
    if (before !== undefined) return;
    copied.set(name, version);
    const source = ready.get(name) ?? found;
    const filter = (path: string) => path === source || basename(path) !== 'node_modules';
    cpSync(source, join(folder, 'node_modules', name), { recursive: true, filter });
    for (const dependency of Object.keys(dependencies)) copy(dependency, found);
  };
  for (const name of Object.keys(readManifest(folder).dependencies ?? {})) copy(name, installed);
  return [...copied.keys()].sort();
}

/** Where a package finds another, as Node.js looks for it. Its exports may hide its package.json. */
function folderOf(name: string, from: string): string {
  const paths = createRequire(join(realpathSync(from), 'package.json')).resolve.paths(name) ?? [];
  const found = paths.map((path) => join(path, name)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${basename(dirname(from))}: ${name} is not installed`);
  return realpathSync(found);
}
