import type { CallOptions } from './call-options.ts';
import { checkCount } from './checks.ts';
import { CursorRepeated, UnexpectedResponse } from './errors.ts';
import type { ExportJob, ExportJobPage } from './model.ts';
import type { Redact } from './secrets.ts';

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

/** After this many empty pages in a row, each with a link to another, the list is rejected. */
const MAX_EMPTY = 1000;

interface Reading {
  pageOf(page: PageOptions, options?: CallOptions): Promise<ExportJobPage>;
  readonly redact: Redact;
}

/** Iterates all pages. Each page is requested when the one before it has been read. */
export function listExportJobs(
  { pageOf, redact }: Reading,
  { pageSize = 100, status }: ListOptions = {},
  options?: CallOptions,
): AsyncIterable<ExportJob> {
  const query = { limit: pageSize, ...(status && { status }) };
  return {
    async *[Symbol.asyncIterator]() {
      checkCount('listExportJobs: pageSize', pageSize);
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
