import { checkCount } from './checks.ts';
import { CursorRepeated, UnexpectedResponse } from './errors.ts';
import type { BatchFile, BatchFilesPage } from './model.ts';
import type { FilePartsPage } from './read-files.ts';
import type { Redact } from './secrets.ts';

export interface ListFilesOptions {
  /** Files asked for at once: 100, the default, is the most that the service gives. */
  readonly pageSize?: number;
}

/** How the pages that begin at an index are got. */
export interface FilePages {
  ofBatch(start: number): Promise<BatchFilesPage>;
  ofFile(dataSetFileId: string, start: number): Promise<FilePartsPage>;
  /** For errors about them. */
  readonly redact: Redact;
}

/** Directories within directories; real ones have one level. */
const MAX_DEPTH = 10;

/** Goes through all files of a batch, the directories in it too; a page is asked for when it is wanted. */
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

      async function* filesIn(dataSetFileId: string, depth: number): AsyncGenerator<BatchFile> {
        // Named in two places, or within itself, it is still gone through once.
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
          if ('name' in entry) yield { batchId, dataSetFileId, ...entry };
          else yield* filesIn(entry.dataSetFileId, depth + 1);
        }
      }

      for await (const { dataSetFileId } of entriesOf(ofBatch, told)) {
        yield* filesIn(dataSetFileId, 1);
      }
    },
  };
}

type Entry = FilePartsPage['entries'][number];

/** The entries of all pages, each once: a list that changes meanwhile moves some of them to the next page. */
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
    // On the last page too: there what is missing would go unnoticed.
    if (first && seen.size === before) throw new CursorRepeated(redact(keyOf(first)), list);
    start = next;
  }
}

function keyOf(entry: Entry): string {
  return 'name' in entry ? entry.name : entry.dataSetFileId;
}
