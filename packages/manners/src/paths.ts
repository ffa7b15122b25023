import type { Entry } from './entry.ts';
import { remembered } from './remembered.ts';

const BATCH_FILES = /\/batches\/([^/]+)\/files\/?$/;
const FILE = /\/files\/([^/]+)\/?$/;
const BATCH = /\/batches\/([^/]+)\/?$/;
const DATA_SET = /\/data[Ss]ets\/([^/]+)\/?$/;

/** A file to download, or its batch's list of files. */
export interface FileAsked {
  readonly batchId: string;
  /** `{batchId}-{number}`; absent: the list was requested. */
  readonly fileId?: string;
  /** The part of the file that is to be downloaded; absent: the list of parts. */
  readonly part?: string;
}

/** The part of a batch's files that a request to Data Access requests. */
export const fileAsked = remembered((entry: Entry): FileAsked | undefined => {
  const path = pathOf(entry);
  if (entry.operation === 'listDatasetFiles') {
    const batchId = found(BATCH_FILES, path);
    return batchId === undefined ? undefined : { batchId };
  }
  if (entry.operation !== 'retrieveDatasetFile') return undefined;
  const fileId = found(FILE, path);
  const at = fileId?.lastIndexOf('-') ?? -1;
  if (fileId === undefined || at < 1) return undefined;
  const part = queryOf(entry).get('path')?.trim();
  return { batchId: fileId.slice(0, at), fileId, ...(part && { part }) };
});

/** The batch that a request to Catalog names. */
export function batchAsked(entry: Entry): string | undefined {
  return entry.operation === 'retrieveBatch' ? found(BATCH, pathOf(entry)) : undefined;
}

/** The dataset that a request to Catalog names. */
export function dataSetAsked(entry: Entry): string | undefined {
  return found(DATA_SET, pathOf(entry));
}

export function queryOf({ request: { path } }: Entry): URLSearchParams {
  const at = path.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : path.slice(at));
}

export function pathOf({ request: { path } }: Entry): string {
  return path.split('?', 1)[0] ?? '';
}

function found(form: RegExp, path: string): string | undefined {
  return form.exec(path)?.[1];
}
