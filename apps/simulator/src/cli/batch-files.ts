import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Batch, BatchFilePage, BatchMap, FilePartPage } from '@aep-sim/types';
import { type Api, batchesPath, filesPath, json, noAnswer, Unreadable } from './api.ts';

export interface FoundBatch {
  readonly id: string;
  readonly batch: Batch;
}

export interface FoundFile {
  readonly dataSetFileId: string;
  readonly name: string;
  /** In bytes. */
  readonly length: number;
  readonly records: number;
}

/** The most that the service lists at once: api-facts §4 and §5. */
const PAGE = 100;

/** The batches of a data set that one job has written to, in the order of its segments. */
export async function batchesOf(api: Api, dataSetId: string): Promise<readonly FoundBatch[]> {
  const found: FoundBatch[] = [];
  for (;;) {
    const query = `dataSet=${dataSetId}&limit=${PAGE}&start=${found.length}`;
    const page = await json<BatchMap>(api('GET', `${batchesPath}?${query}`));
    const entries = Object.entries(page);
    found.push(...entries.map(([id, batch]) => ({ id, batch })));
    if (entries.length < PAGE) return found;
  }
}

/** The files of a batch that has been written. */
export async function filesOf(api: Api, batchId: string): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (let start = 0; ; start += PAGE) {
    const path = `${filesPath}/batches/${batchId}/files?start=${start}&limit=${PAGE}`;
    const { data, _page } = await json<BatchFilePage>(api('GET', path));
    for (const { dataSetFileId, records } of data) {
      const parts = await json<FilePartPage>(api('GET', `${filesPath}/files/${dataSetFileId}`));
      for (const { name, length } of parts.data) {
        found.push({ dataSetFileId, name, length: Number(length), records: Number(records) });
      }
    }
    if (data.length === 0 || start + data.length >= _page.count) return found;
  }
}

/**
 * Downloads a file into a folder. It is there once it is complete, and not before.
 *
 * @throws Unreadable where fewer or more bytes come than the file has; what a write fails with.
 */
export async function download(
  api: Api,
  { dataSetFileId, name, length }: FoundFile,
  folder: string,
  { signal, onBytes }: { signal?: AbortSignal; onBytes?: (bytes: number) => void } = {},
): Promise<void> {
  if (!/^\w[\w.-]*$/.test(name)) throw new Unreadable(`${name} cannot be the name of a file`);
  const path = `${filesPath}/files/${dataSetFileId}?path=${encodeURIComponent(name)}`;
  const { body } = await api('GET', path);
  const partial = join(folder, `.${name}.partial`);
  let received = 0;
  async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    try {
      for await (const chunk of chunks) {
        received += chunk.length;
        onBytes?.(chunk.length);
        yield chunk;
      }
    } catch (error) {
      throw noAnswer(error);
    }
  }
  try {
    const bytes = body ? Readable.fromWeb(body) : Readable.from([]);
    await pipeline(bytes, counted, createWriteStream(partial), { ...(signal && { signal }) });
    if (received !== length) throw new Unreadable(`${name} has ${length} bytes: ${received} came`);
    await rename(partial, join(folder, name));
  } catch (error) {
    await rm(partial, { force: true });
    signal?.throwIfAborted();
    throw error;
  }
}

/** The folder of a batch among those of others: its number keeps the order, and apart what looks alike. */
export function batchFolder(index: number, segmentId: string): string {
  return `${index + 1}-${segmentId.replaceAll(/[^\w.-]+/g, '_').slice(0, 60)}`;
}
