import { UnexpectedResponse } from './errors.ts';
import { integerIn, type JsonObject, objectIn, stringIn } from './json.ts';
import type { BatchFile, BatchFilesPage, DataSetFile } from './model.ts';

/** A file in the list of a dataset file. */
export type FilePart = Pick<BatchFile, 'name' | 'length'>;

/** A page of the contents of a dataset file: files, and dataset files within it. */
export interface FilePartsPage {
  readonly entries: readonly (FilePart | DataSetFile)[];
  readonly next?: number;
}

/**
 * Reads a page of the files of a batch (help/data-access/tutorials/dataset-data.md). `start` is that of the request.
 *
 * @throws UnexpectedResponse, also for an empty page that is not the last.
 */
export function readBatchFilesPage(value: unknown, start = 0): BatchFilesPage {
  const { entries, total, next } = pageOf(value, start);
  return {
    files: entries.map((entry, index) => dataSetFileOf(entry, index, value)),
    ...(total !== undefined && { total }),
    ...(next !== undefined && { next }),
  };
}

/**
 * Reads a page of a dataset file. The entries of a directory are like those of a batch.
 *
 * @throws UnexpectedResponse likewise.
 */
export function readFilePartsPage(value: unknown, start: number): FilePartsPage {
  const { entries, next } = pageOf(value, start);
  return {
    entries: entries.map((entry, index) =>
      stringIn(entry['name']) === undefined
        ? dataSetFileOf(entry, index, value)
        : partOf(entry, index, value),
    ),
    ...(next !== undefined && { next }),
  };
}

/** Whether an ID can be one segment of a path: URLs resolve dots, and cannot contain half a character. */
export function isPathPart(id: string): boolean {
  return id !== '' && id !== '.' && id !== '..' && !/\p{Surrogate}/u.test(id);
}

interface Entries {
  readonly entries: readonly JsonObject[];
  readonly total?: number;
  readonly next?: number;
}

/**
 * Only the presence of a link to the next page counts. It may have another host, which must not receive the token; the
 * next page is known anyway, because `start` is an index.
 */
function pageOf(value: unknown, start: number): Entries {
  const page = objectIn(value);
  const data = page?.['data'];
  if (!Array.isArray(data)) throw new UnexpectedResponse('/data', 'an array of files', value);
  const entries = data.map((entry, index) => {
    const found = objectIn(entry);
    if (!found) throw new UnexpectedResponse(`/data/${index}`, 'an object', value);
    return found;
  });
  const total = integerIn(objectIn(page?.['_page'])?.['count']);
  const end = start + entries.length;
  const isLinked = stringIn(objectIn(objectIn(page?.['_links'])?.['next'])?.['href']) !== undefined;
  const isPastTotal = total !== undefined && end >= total;
  const hasMore = isPastTotal ? isLinked && entries.length > 0 : isLinked || total !== undefined;
  if (hasMore && entries.length === 0) {
    throw new UnexpectedResponse(
      '/data',
      `a non-empty array, because more files follow from index ${start}`,
      value,
    );
  }
  return { entries, ...(total !== undefined && { total }), ...(hasMore && { next: end }) };
}

function dataSetFileOf(entry: JsonObject, index: number, page: unknown): DataSetFile {
  const dataSetFileId = stringIn(entry['dataSetFileId']);
  if (dataSetFileId === undefined || !isPathPart(dataSetFileId)) {
    throw new UnexpectedResponse(`/data/${index}/dataSetFileId`, 'the ID of a file', page);
  }
  const dataSetViewId = stringIn(entry['dataSetViewId']);
  const createdAt = integerIn(entry['created']);
  const records = integerIn(entry['records']);
  return {
    dataSetFileId,
    ...(dataSetViewId !== undefined && { dataSetViewId }),
    ...(createdAt !== undefined && { createdAt }),
    ...(records !== undefined && { records }),
    raw: entry,
  };
}

function partOf(entry: JsonObject, index: number, page: unknown): FilePart {
  const length = integerIn(entry['length']);
  if (length === undefined) {
    throw new UnexpectedResponse(`/data/${index}/length`, 'an integer of at least 0', page);
  }
  return { name: String(entry['name']), length };
}
