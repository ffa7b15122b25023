import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Batch, BatchFile, Client } from '@aep-sim/client';
import { quoted } from '../../core/sentence.ts';
import { counted } from '../terminal/counted.ts';
import { Unreadable } from './response-errors.ts';

/** More files than any batch of an export has: a server that lists more may never stop. */
const MAX_FILES = 10_000;

/**
 * The batches of a dataset that one job has written to, in the order of its segments: `count` of them, or fewer if it
 * has failed.
 *
 * @throws Unreadable if there are more.
 */
export async function batchesOf(
  client: Client,
  dataSetId: string,
  count: number,
): Promise<readonly Batch[]> {
  const found: Batch[] = [];
  for await (const batch of client.listBatches({ dataSetId })) {
    if (found.length === count) {
      const most = `${count} ${count === 1 ? 'batch' : 'batches'}`;
      throw new Unreadable(`dataset ${dataSetId} has more than the ${most} of the export job`);
    }
    found.push(batch);
  }
  return found;
}

/** The files of a finished batch. @throws Unreadable if there are more than any batch has, or two of one name */
export async function filesOf(client: Client, batchId: string): Promise<readonly BatchFile[]> {
  const found: BatchFile[] = [];
  const names = new Set<string>();
  for await (const file of client.listBatchFiles(batchId)) {
    // The second would replace the first in its folder.
    if (names.has(file.name)) {
      throw new Unreadable(`batch ${batchId} has two files named ${quoted(file.name)}`);
    }
    names.add(file.name);
    found.push(file);
    if (found.length > MAX_FILES) {
      throw new Unreadable(`batch ${batchId} has more than ${counted(MAX_FILES, 'file')}`);
    }
  }
  return found;
}

export interface DownloadOptions {
  readonly signal?: AbortSignal;
  /** The bytes received so far. */
  readonly onProgress?: (received: number) => void;
}

/**
 * Downloads a file into a folder. It appears there once it is complete.
 *
 * @throws Unreadable if its name is not that of a file, the error of the client, and that of a failed write.
 */
export async function download(
  client: Client,
  file: BatchFile,
  folder: string,
  { signal, onProgress }: DownloadOptions = {},
): Promise<void> {
  const { name } = file;
  if (!/^\w[\w.-]*$/.test(name)) throw new Unreadable(`${quoted(name)} is not a valid file name`);
  const partial = join(folder, `.${name}.partial`);
  const bytes = client.downloadFile(file, {
    ...(signal && { signal }),
    onProgress: ({ received }) => onProgress?.(received),
  });
  try {
    await pipeline(Readable.fromWeb(bytes), createWriteStream(partial));
    await rename(partial, join(folder, name));
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** The name of a batch's folder: its number keeps the order and makes it unique. */
export function batchFolder(index: number, segmentId: string): string {
  return `${index + 1}-${segmentId.replaceAll(/[^\w.-]+/g, '_').slice(0, 60)}`;
}
