import { isDataSetId } from './read-data-set.ts';
import { isPathPart } from './read-files.ts';

/** Where things lie, from the base on. Each function throws a TypeError for an id that would name something else. */
export const JOBS = '/data/core/ups/export/jobs';
export const DATA_SETS = '/data/foundation/catalog/dataSets';

export const BATCHES = '/data/foundation/catalog/batches';

export function jobPath(id: number): string {
  if (!Number.isSafeInteger(id) || id < 0) {
    throw new TypeError('the id of an export job is a whole number');
  }
  return `${JOBS}/${id}`;
}

export function dataSetPath(id: string): string {
  if (!isDataSetId(id)) throw new TypeError('the id of a data set is letters and digits');
  return `${DATA_SETS}/${id}`;
}

export function batchPath(id: string): string {
  return `${BATCHES}/${idIn('batch', id)}`;
}

export function batchFilesPath(batchId: string): string {
  return `/data/foundation/export/batches/${idIn('batch', batchId)}/files`;
}

export function filePath(dataSetFileId: string): string {
  return `/data/foundation/export/files/${idIn('data set file', dataSetFileId)}`;
}

/** Batches have ids of several makes: any text will do that keeps its place in a path. */
function idIn(what: string, id: string): string {
  if (typeof id !== 'string' || !isPathPart(id)) {
    throw new TypeError(`the id of a ${what} cannot be ${JSON.stringify(id)}`);
  }
  return encodeURIComponent(id);
}
