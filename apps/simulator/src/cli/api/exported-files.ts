import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Batch, BatchFilePage, BatchMap, FilePartPage } from '@aep-sim/types';
import { quoted } from '../../core/sentence.ts';
import { counted } from '../terminal/counted.ts';
import { type Api, batchesPath, encoded, filesPath, json } from './api.ts';
import { noResponse, Unreadable } from './response-errors.ts';
import { eachWithin, RESPONDS_WITHIN_MS } from './within.ts';

export interface ListedBatch {
  readonly id: string;
  readonly batch: Batch;
}

export interface ListedFile {
  readonly dataSetFileId: string;
  readonly name: string;
  /** In bytes. */
  readonly length: number;
  readonly records: number;
}

/** The most items on one page. Evidence: file-pages. */
const PAGE = 100;

/** More files than any batch of an export has: a server that lists more may never stop. */
const MAX_FILES = 10_000;

/**
 * The batches of a dataset that one job has written to, in the order of its segments: `count` of them, or fewer if it
 * has failed.
 *
 * @throws Unreadable if there are more, or if a page contains nothing new.
 */
export async function batchesOf(
  api: Api,
  dataSetId: string,
  count: number,
): Promise<readonly ListedBatch[]> {
  const found = new Map<string, Batch>();
  for (;;) {
    const before = found.size;
    const query = `dataSet=${encoded(dataSetId)}&limit=${PAGE}&start=${before}`;
    const page = Object.entries(await json<BatchMap>(api('GET', `${batchesPath}?${query}`)));
    for (const [id, batch] of page) found.set(id, batch);
    if (found.size > count) {
      const most = `${count} ${count === 1 ? 'batch' : 'batches'}`;
      throw new Unreadable(`dataset ${dataSetId} has more than the ${most} of the export job`);
    }
    if (found.size === count || page.length < PAGE) {
      return Array.from(found, ([id, batch]) => ({ id, batch }));
    }
    if (found.size === before) throw nothingNew(`batches of dataset ${dataSetId}`);
  }
}

/**
 * The files of a finished batch.
 *
 * @throws Unreadable if a page contains nothing new, or if there are more files than any batch has.
 */
export async function filesOf(api: Api, batchId: string): Promise<readonly ListedFile[]> {
  const found: ListedFile[] = [];
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
  return new Unreadable(`a page of the ${what} contains nothing new`);
}

export interface DownloadOptions {
  readonly signal?: AbortSignal;
  readonly onBytes?: (bytes: number) => void;
  /** How long to wait for the next bytes, in milliseconds. */
  readonly withinMs?: number;
}

/**
 * Downloads a file into a folder. It appears there once it is complete.
 *
 * @throws Unreadable if it has fewer or more bytes than listed, NoResponse if the connection is lost or the bytes are late,
 * and the error of a failed write.
 */
export async function download(
  api: Api,
  { dataSetFileId, name, length }: ListedFile,
  folder: string,
  { signal, onBytes, withinMs = RESPONDS_WITHIN_MS }: DownloadOptions = {},
): Promise<void> {
  if (!/^\w[\w.-]*$/.test(name)) throw new Unreadable(`${quoted(name)} is not a valid file name`);
  const path = `${filesPath}/files/${encoded(dataSetFileId)}?path=${encoded(name)}`;
  const { body } = await api('GET', path);
  const partial = join(folder, `.${name}.partial`);
  let received = 0;
  async function* counting(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    try {
      for await (const chunk of eachWithin(withinMs, chunks)) {
        received += chunk.length;
        // A server that sends more may never stop.
        if (received > length) {
          throw new Unreadable(`${name} exceeds its size of ${counted(length, 'byte')}`);
        }
        onBytes?.(chunk.length);
        yield chunk;
      }
    } catch (error) {
      throw error instanceof Unreadable ? error : noResponse(error);
    }
  }
  try {
    const bytes = body ? Readable.fromWeb(body) : Readable.from([]);
    await pipeline(bytes, counting, createWriteStream(partial), { ...(signal && { signal }) });
    if (received !== length) {
      const size = counted(length, 'byte');
      throw new Unreadable(`${name} is incomplete: received ${received} of ${size}`);
    }
    await rename(partial, join(folder, name));
  } catch (error) {
    await rm(partial, { force: true });
    signal?.throwIfAborted();
    throw error;
  }
}

/** The name of a batch's folder: its number keeps the order and makes it unique. */
export function batchFolder(index: number, segmentId: string): string {
  return `${index + 1}-${segmentId.replaceAll(/[^\w.-]+/g, '_').slice(0, 60)}`;
}
