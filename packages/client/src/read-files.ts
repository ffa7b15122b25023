import { UnexpectedResponse } from './errors.ts';
import { integerIn, type JsonObject, objectIn, stringIn } from './json.ts';
import type { BatchFile, BatchFilesPage, DataSetFile } from './model.ts';

/** A file as the list of its data set file shows it. */
export type FilePart = Pick<BatchFile, 'name' | 'length'>;

/** A page of what a data set file consists of: files, and data set files within it. */
export interface FilePartsPage {
  readonly entries: readonly (FilePart | DataSetFile)[];
  readonly next?: number;
}

/**
 * Reads a page of a batch's files (help/data-access/tutorials/dataset-data.md). `start` is what was asked for.
 *
 * @throws UnexpectedResponse, for a page too that is empty and not the last.
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
 * Reads a page of a data set file; a directory's entries are those of a batch.
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

/** Whether it stays where it is put in a path: a URL resolves dots, and cannot spell half a character. */
export function isPathPart(id: string): boolean {
  return id !== '' && id !== '.' && id !== '..' && !/\p{Surrogate}/u.test(id);
}

interface Entries {
  readonly entries: readonly JsonObject[];
  readonly total?: number;
  readonly next?: number;
}

/**
 * Of a link to the next page only its being there counts. Its host may be another one, and to it no token goes;
 * where it leads is known anyway, for `start` is an index.
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
