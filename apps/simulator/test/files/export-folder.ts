import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { expect } from 'vitest';
import type { SimulatorOptions } from '../../src/options.ts';
import { org } from '../callers/caller.ts';
import { createExporter } from '../callers/exporter.ts';

/** Where the files of the usual tenant lie. */
export const home = `${org}/prod`;

export interface ExportFolder {
  readonly dir: string;
  /** Every file below the folder, with its path; but for the manifests. */
  found(): Promise<string[]>;
  /** The same, once the files of so many batches are whole: the manifest of a batch is written last. */
  whole(batches: number): Promise<string[]>;
  /** Puts a regular file where a tenant's folder would have to be: nothing can be written for it until `repair`. */
  breaks(): Promise<{ repair(): Promise<void> }>;
  remove(): Promise<void>;
}

export async function createFolder(): Promise<ExportFolder> {
  const dir = await mkdtemp(join(tmpdir(), 'aep-sim-export-dir-'));
  const all = async () => {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    return entries
      .filter((each) => each.isFile())
      .map((each) => relative(dir, join(each.parentPath, each.name)))
      .sort();
  };
  const isManifest = (path: string) => basename(path) === '_manifest.json';
  const found = async () => (await all()).filter((path) => !isManifest(path));
  return {
    dir,
    found,
    whole: async (batches) => {
      await expect.poll(async () => (await all()).filter(isManifest)).toHaveLength(batches);
      return found();
    },
    breaks: async () => {
      const path = join(dir, home);
      await mkdir(dirname(path), { recursive: true });
      await rm(path, { recursive: true, force: true });
      await writeFile(path, 'in the way');
      return { repair: () => rm(path) };
    },
    // What was begun to be written may still be.
    remove: () => rm(dir, { recursive: true, maxRetries: 5 }),
  };
}

/** An exporter that keeps its files in the folder, and what it told of writes that failed. */
export function exporterTo({ dir }: ExportFolder, options: Partial<SimulatorOptions> = {}) {
  const failures: Error[] = [];
  const onWriteFailed = (error: Error) => failures.push(error);
  return { ...createExporter({ exportDir: dir, onWriteFailed, ...options }), failures };
}
