import { expect } from 'vitest';
import type { Exporter, Order } from '../callers/exporter.ts';

/** What of an exporter one of its sandboxes has as well. */
export type Sandbox = Omit<Exporter, 'as' | 'fetch' | 'handle' | 'bugs'>;

/** All files of a batch, by their names, which sort as they are listed. */
export async function filesOf(
  exporter: Pick<Exporter, 'files' | 'pathOf' | 'bytes'>,
  batchId: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const listed = await exporter.files(batchId);
  for (const place of listed.data.keys()) {
    const path = await exporter.pathOf(batchId, place + 1);
    const { status, bytes } = await exporter.bytes(path);
    expect(status).toBe(200);
    files.set(path.slice(path.indexOf('?path=') + '?path='.length), bytes);
  }
  return files;
}

/** Runs an export, and downloads all that it has written: a map of files for each batch. */
export async function exported(
  exporter: Sandbox,
  order?: Order,
): Promise<readonly ReadonlyMap<string, Uint8Array>[]> {
  const { batchIds } = await exporter.run(await exporter.createDataSet(), order);
  const batches: ReadonlyMap<string, Uint8Array>[] = [];
  for (const batchId of batchIds) batches.push(await filesOf(exporter, batchId));
  return batches;
}

export async function importAll(
  exporter: Pick<Exporter, 'call'>,
  lines: readonly object[],
): Promise<void> {
  const answer = await exporter.call('POST', '/_sim/profiles', {
    headers: { 'content-type': 'application/x-ndjson' },
    body: lines.map((line) => JSON.stringify(line)).join('\n'),
  });
  expect(answer.status).toBe(201);
}

/** The bytes of files, to be compared as one. */
export function digestOf(batches: readonly ReadonlyMap<string, Uint8Array>[]): readonly string[] {
  return batches.flatMap((files) =>
    Array.from(files, ([name, bytes]) => `${name} ${Buffer.from(bytes).toString('base64')}`),
  );
}
