import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Batch, BatchFilePage, BatchMap, FilePartPage } from '@aep-sim/types';
import { counted } from '../terminal/counted.ts';
import { noAnswer, Unreadable } from './answer-errors.ts';
import { type Api, batchesPath, encoded, filesPath, json } from './api.ts';
import { ANSWERS_WITHIN_MS, eachWithin } from './within.ts';

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

/** The most that the service lists at once. Evidence: file-pages. */
const PAGE = 100;

/** No batch that an export writes has so many: a server that lists more may never come to an end. */
const MAX_FILES = 10_000;

/**
 * The batches of a data set that one job has written to, in the order of its segments: `count` of them, or fewer
 * where it has failed.
 *
 * @throws Unreadable where there are more, or pages that bring nothing new.
 */
export async function batchesOf(
  api: Api,
  dataSetId: string,
  count: number,
): Promise<readonly FoundBatch[]> {
  const found = new Map<string, Batch>();
  for (;;) {
    const before = found.size;
    const query = `dataSet=${encoded(dataSetId)}&limit=${PAGE}&start=${before}`;
    const page = Object.entries(await json<BatchMap>(api('GET', `${batchesPath}?${query}`)));
    for (const [id, batch] of page) found.set(id, batch);
    if (found.size > count) {
      const most = `${count} ${count === 1 ? 'batch' : 'batches'}`;
      throw new Unreadable(`data set ${dataSetId} has more than the ${most} that the job writes`);
    }
    if (found.size === count || page.length < PAGE) {
      return Array.from(found, ([id, batch]) => ({ id, batch }));
    }
    if (found.size === before) throw nothingNew(`batches of data set ${dataSetId}`);
  }
}

/**
 * The files of a batch that has been written.
 *
 * @throws Unreadable where a page brings nothing new, or there are more than any batch has.
 */
export async function filesOf(api: Api, batchId: string): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const seen = new Set<string>();
  for (let start = 0; ; start += PAGE) {
    const before = seen.size;
    const path = `${filesPath}/batches/${encoded(batchId)}/files?start=${start}&limit=${PAGE}`;
    const { data, _page } = await json<BatchFilePage>(api('GET', path));
    for (const { dataSetFileId, records } of data) {
      if (seen.has(dataSetFileId)) continue;
      seen.add(dataSetFileId);
      const parts = await json<FilePartPage>(
        api('GET', `${filesPath}/files/${encoded(dataSetFileId)}`),
      );
      for (const { name, length } of parts.data) {
        found.push({ dataSetFileId, name, length: Number(length), records: Number(records) });
      }
      if (Math.max(seen.size, found.length) > MAX_FILES) {
        throw new Unreadable(`batch ${batchId} has more than ${counted(MAX_FILES, 'file')}`);
      }
    }
    if (start + data.length >= _page.count) return found;
    if (seen.size === before) throw nothingNew(`files of batch ${batchId}`);
  }
}

function nothingNew(what: string): Unreadable {
  return new Unreadable(`a page of the ${what} brings nothing new`);
}

export interface DownloadOptions {
  readonly signal?: AbortSignal;
  readonly onBytes?: (bytes: number) => void;
  /** How long the next bytes may take, in milliseconds. */
  readonly withinMs?: number;
}

/**
 * Downloads a file into a folder. It is there once it is complete, and not before.
 *
 * @throws Unreadable where fewer or more bytes come than the file has; NoAnswer where they break off or do not come
 * in time; what a write fails with.
 */
export async function download(
  api: Api,
  { dataSetFileId, name, length }: FoundFile,
  folder: string,
  { signal, onBytes, withinMs = ANSWERS_WITHIN_MS }: DownloadOptions = {},
): Promise<void> {
  if (!/^\w[\w.-]*$/.test(name)) throw new Unreadable(`${name} cannot be the name of a file`);
  const path = `${filesPath}/files/${encoded(dataSetFileId)}?path=${encoded(name)}`;
  const { body } = await api('GET', path);
  const partial = join(folder, `.${name}.partial`);
  let received = 0;
  async function* counting(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    try {
      for await (const chunk of eachWithin(withinMs, chunks)) {
        received += chunk.length;
        // What sends more may never come to an end.
        if (received > length)
          throw new Unreadable(`${name} has ${counted(length, 'byte')}: more came`);
        onBytes?.(chunk.length);
        yield chunk;
      }
    } catch (error) {
      throw error instanceof Unreadable ? error : noAnswer(error);
    }
  }
  try {
    const bytes = body ? Readable.fromWeb(body) : Readable.from([]);
    await pipeline(bytes, counting, createWriteStream(partial), { ...(signal && { signal }) });
    if (received !== length)
      throw new Unreadable(`${name} has ${counted(length, 'byte')}: ${received} came`);
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
