import { json } from 'node:stream/consumers';
import { isObject } from '../core/is-object.ts';
import type { Files } from '../files/port.ts';
import type { BatchSink } from './batch-sink.ts';
import type { ExportFile } from './port.ts';

/** Stored last for a batch: without it, the files belong to a generation that has not finished. */
export interface Manifest {
  /** Identifies the content of the files. */
  readonly of: string;
  readonly files: readonly ExportFile[];
}

const NAME = '_manifest.json';

export function manifestKey(path: string): string {
  return `${path}/${NAME}`;
}

/** The manifest of the files under a path. It is ignored if its content differs, or if files are missing. */
export async function readManifest(
  files: Files,
  path: string,
  content: string,
): Promise<Manifest | undefined> {
  const manifest = await parseManifest(files, manifestKey(path));
  if (manifest?.of !== content) return undefined;
  const lengths = manifest.files.map(async ({ name, length }) => {
    const head = await files.head(`${path}/${name}`);
    return head?.length === length;
  });
  return (await Promise.all(lengths)).every(Boolean) ? manifest : undefined;
}

export async function writeManifest({ of, files }: Manifest, sink: BatchSink): Promise<void> {
  const listed = files.map(({ name, length, records }) => ({ name, length, records }));
  await sink.begin(NAME);
  await sink.write(new TextEncoder().encode(JSON.stringify({ of, files: listed })));
  await sink.end();
}

async function parseManifest(files: Files, key: string): Promise<Manifest | undefined> {
  try {
    const bytes = await files.open(key);
    const value = bytes && (await json(bytes));
    return isManifest(value) ? value : undefined;
  } catch {
    // Another process changed or removed it while it was read.
    return undefined;
  }
}

function isManifest(value: unknown): value is Manifest {
  if (!isObject(value) || typeof value['of'] !== 'string') return false;
  return Array.isArray(value['files']) && value['files'].every(isExportFile);
}

function isExportFile(value: unknown): value is ExportFile {
  if (!isObject(value) || typeof value['name'] !== 'string') return false;
  return Number.isSafeInteger(value['length']) && Number.isSafeInteger(value['records']);
}
