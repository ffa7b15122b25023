import { isDataSetId } from './read-data-set.ts';
import { isPathPart } from './read-files.ts';
import { shown } from './shown.ts';

/**
 * Paths after the base URL. Each function throws a TypeError for an ID that would lead to another path; `name`, that of
 * the argument, begins its message.
 */
export const JOBS = '/data/core/ups/export/jobs';
export const DATA_SETS = '/data/foundation/catalog/dataSets';

export const BATCHES = '/data/foundation/catalog/batches';

export function jobPath(name: string, id: number): string {
  if (!isJobId(id)) {
    throw new TypeError(`${name} must be an integer of at least 0; got ${shown(id)}.`);
  }
  return `${JOBS}/${id}`;
}

export function isJobId(id: unknown): id is number {
  return typeof id === 'number' && Number.isSafeInteger(id) && id >= 0;
}

export function dataSetPath(name: string, id: string): string {
  if (!isDataSetId(id)) {
    throw new TypeError(`${name} must be letters, digits, - and _; got ${shown(id)}.`);
  }
  return `${DATA_SETS}/${id}`;
}

export function batchPath(name: string, id: string): string {
  return `${BATCHES}/${encoded(name, id)}`;
}

export function batchFilesPath(name: string, batchId: string): string {
  return `/data/foundation/export/batches/${encoded(name, batchId)}/files`;
}

export function filePath(name: string, dataSetFileId: string): string {
  return `/data/foundation/export/files/${encoded(name, dataSetFileId)}`;
}

function encoded(name: string, id: string): string {
  checkPathPart(name, id);
  return encodeURIComponent(id);
}

/** IDs of batches have several formats: every string is accepted that is one segment of a path. @throws TypeError */
export function checkPathPart(name: string, id: unknown): asserts id is string {
  if (typeof id !== 'string' || !isPathPart(id)) {
    throw new TypeError(`${name} must be a string that fits in a URL path; got ${shown(id)}.`);
  }
}
