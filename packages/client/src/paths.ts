import { isDataSetId } from './read-data-set.ts';
import { isPathPart } from './read-files.ts';
import { shown } from './shown.ts';

/** Paths after the base URL. Each function throws a TypeError for an ID that would lead to another path. */
export const JOBS = '/data/core/ups/export/jobs';
export const DATA_SETS = '/data/foundation/catalog/dataSets';

export const BATCHES = '/data/foundation/catalog/batches';

export function jobPath(id: number): string {
  if (!Number.isSafeInteger(id) || id < 0) {
    throw new TypeError(
      `The ID of an export job must be an integer of at least 0; got ${shown(id)}.`,
    );
  }
  return `${JOBS}/${id}`;
}

export function dataSetPath(id: string): string {
  if (!isDataSetId(id)) {
    throw new TypeError(`The ID of a dataset must be letters, digits, - and _; got ${shown(id)}.`);
  }
  return `${DATA_SETS}/${id}`;
}

export function batchPath(id: string): string {
  return `${BATCHES}/${idIn('batch', id)}`;
}

export function batchFilesPath(batchId: string): string {
  return `/data/foundation/export/batches/${idIn('batch', batchId)}/files`;
}

export function filePath(dataSetFileId: string): string {
  return `/data/foundation/export/files/${idIn('dataset file', dataSetFileId)}`;
}

/** IDs of batches have several formats: every string is accepted that is one segment of a path. */
function idIn(what: string, id: string): string {
  if (typeof id !== 'string' || !isPathPart(id)) {
    throw new TypeError(
      `The ID of a ${what} must be a string that fits in a URL path; got ${shown(id)}.`,
    );
  }
  return encodeURIComponent(id);
}
