import { checkArgument, type Names } from './call-arguments.ts';
import type { CallOptions } from './call-options.ts';
import { checkCount, checkText } from './checks.ts';
import { CursorRepeated, UnexpectedResponse } from './errors.ts';
import type { ExportJob, ExportJobPage } from './model.ts';
import type { Redact } from './secrets.ts';
import type { Call } from './session.ts';

/** The statuses that the list can be filtered by (evidence: list-status). */
export type StatusFilter = 'NEW' | 'SUCCEEDED' | 'FAILED';

export interface PageOptions {
  /** The number of jobs to return. Default: the service's. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string;
  readonly status?: StatusFilter;
}

export interface ListOptions {
  /** Jobs per request. Default 100. */
  readonly pageSize?: number;
  readonly status?: StatusFilter;
}

const PAGE: Names<PageOptions> = { limit: true, cursor: true, status: true };
const LIST: Names<ListOptions> = { pageSize: true, status: true };

/**
 * The query of a page. `method` begins each message.
 *
 * @throws TypeError, or RangeError for a limit out of range.
 */
export function pageQuery(method: string, page: PageOptions): NonNullable<Call['query']> {
  checkArgument(page, { method, argument: 'page', known: PAGE, type: 'PageOptions' });
  const { limit, cursor, status } = page;
  if (limit !== undefined) checkCount(`${method}: limit`, limit);
  if (cursor !== undefined) checkText(`${method}: cursor`, cursor);
  if (status !== undefined) checkText(`${method}: status`, status);
  return { limit, status, offset: cursor };
}

/** After this many empty pages in a row, each with a link to another, the list is rejected. */
const MAX_EMPTY = 1000;

interface Reading {
  pageOf(page: PageOptions, options?: CallOptions): Promise<ExportJobPage>;
  readonly redact: Redact;
}

/** Iterates all pages. Each page is requested when the one before it has been read. */
export function listExportJobs(
  { pageOf, redact }: Reading,
  list: ListOptions = {},
  options?: CallOptions,
): AsyncIterable<ExportJob> {
  return {
    async *[Symbol.asyncIterator]() {
      const method = 'listExportJobs';
      checkArgument(list, { method, argument: 'list', known: LIST, type: 'ListOptions' });
      const { pageSize = 100, status } = list;
      checkCount(`${method}: pageSize`, pageSize);
      const query = { limit: pageSize, ...(status !== undefined && { status }) };
      const seen = new Set<string>();
      let empty = 0;
      let page = await pageOf(query, options);
      for (;;) {
        yield* page.jobs;
        empty = page.jobs.length > 0 ? 0 : empty + 1;
        if (empty === MAX_EMPTY) {
          throw new UnexpectedResponse(
            '/records',
            `a non-empty array after ${MAX_EMPTY} empty pages`,
            undefined,
          );
        }
        const cursor = page.next;
        if (cursor === undefined) return;
        if (seen.has(cursor)) throw new CursorRepeated(redact(cursor));
        seen.add(cursor);
        page = await pageOf({ ...query, cursor }, options);
      }
    },
  };
}
