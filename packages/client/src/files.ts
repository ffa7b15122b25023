import { checkCount } from './checks.ts';
import { CursorRepeated, UnexpectedResponse } from './errors.ts';
import type { BatchFile, BatchFilesPage, DataSetFile } from './model.ts';
import type { FilePartsPage } from './read-files.ts';
import type { Redact } from './secrets.ts';

export interface ListFilesOptions {
  /** Files per request. Default 100, the service's maximum. */
  readonly pageSize?: number;
}

/** Functions that request the page at an index. */
export interface FilePages {
  ofBatch(start: number): Promise<BatchFilesPage>;
  ofFile(dataSetFileId: string, start: number): Promise<FilePartsPage>;
  /** For errors about them. */
  readonly redact: Redact;
}

/** Levels of directories; real batches have one. */
const MAX_DEPTH = 10;

/** Iterates all files of a batch and of its directories. Each page is requested when it is needed. */
export function listBatchFiles(
  batchId: string,
  pageSize: number,
  pages: FilePages,
): AsyncIterable<BatchFile> {
  return {
    async *[Symbol.asyncIterator]() {
      checkCount('listBatchFiles: pageSize', pageSize);
      const entered = new Set<string>();
      const ofBatch = async (start: number) => {
        const { files, next } = await pages.ofBatch(start);
        return { entries: files, ...(next !== undefined && { next }) };
      };
      const told = { list: `the list of the files of batch ${batchId}`, redact: pages.redact };

      async function* filesIn(
        { dataSetFileId, records }: DataSetFile,
        depth: number,
      ): AsyncGenerator<BatchFile> {
        // If it is listed twice, or contains itself, it is still read once.
        if (entered.has(dataSetFileId)) return;
        entered.add(dataSetFileId);
        if (depth > MAX_DEPTH)
          throw new UnexpectedResponse(
            '',
            `a file that is at most ${MAX_DEPTH} directories deep`,
            undefined,
          );
        const pageOf = (start: number) => pages.ofFile(dataSetFileId, start);
        for await (const entry of entriesOf(pageOf, told)) {
          if (!('name' in entry)) yield* filesIn(entry, depth + 1);
          else
            yield { batchId, dataSetFileId, ...entry, ...(records !== undefined && { records }) };
        }
      }

      for await (const entry of entriesOf(ofBatch, told)) yield* filesIn(entry, 1);
    },
  };
}

type Entry = FilePartsPage['entries'][number];

/** The entries of all pages, each once: if the list changes meanwhile, entries can move to the next page. */
async function* entriesOf<E extends Entry>(
  pageOf: (start: number) => Promise<{ readonly entries: readonly E[]; readonly next?: number }>,
  { list, redact }: { readonly list: string; readonly redact: Redact },
): AsyncGenerator<E> {
  const seen = new Set<string>();
  for (let start: number | undefined = 0; start !== undefined; ) {
    const { entries, next } = await pageOf(start);
    const before = seen.size;
    for (const entry of entries) {
      const key = keyOf(entry);
      if (seen.has(key)) continue;
      seen.add(key);
      yield entry;
    }
    const [first] = entries;
    // Also on the last page, where missing entries would not be noticed.
    if (first && seen.size === before) throw new CursorRepeated(redact(keyOf(first)), list);
    start = next;
  }
}

function keyOf(entry: Entry): string {
  return 'name' in entry ? entry.name : entry.dataSetFileId;
}
