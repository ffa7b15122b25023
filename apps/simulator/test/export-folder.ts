import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { SimulatorOptions } from '../src/options.ts';
import { org } from './caller.ts';
import { createExporter } from './exporter.ts';

/** Where the files of the usual tenant lie. */
export const home = `${org}/prod`;

export interface ExportFolder {
  readonly dir: string;
  /** Every file below the folder, with its path; but for the manifests. */
  found(): Promise<string[]>;
  /** Puts a regular file where a tenant's folder would have to be: nothing can be written for it until `repair`. */
  breaks(): Promise<{ repair(): Promise<void> }>;
  remove(): Promise<void>;
}

export async function createFolder(): Promise<ExportFolder> {
  const dir = await mkdtemp(join(tmpdir(), 'aep-sim-export-dir-'));
  return {
    dir,
    found: async () => {
      const entries = await readdir(dir, { recursive: true, withFileTypes: true });
      return entries
        .filter((each) => each.isFile() && each.name !== '_manifest.json')
        .map((each) => relative(dir, join(each.parentPath, each.name)))
        .sort();
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
