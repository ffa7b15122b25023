import type { CallOptions, Client, StatusFilter } from './client.ts';
import { CursorRepeated } from './errors.ts';
import type { ExportJob } from './model.ts';

export interface ListOptions {
  /** Jobs asked for at once. Default 100. */
  readonly pageSize?: number;
  readonly status?: StatusFilter;
}

/** Goes through all pages, the next one when the jobs of the last have been taken. */
export function listExportJobs(
  pageOf: Client['exportJobPage'],
  { pageSize = 100, status }: ListOptions = {},
  options?: CallOptions,
): AsyncIterable<ExportJob> {
  const query = { limit: pageSize, ...(status && { status }) };
  return {
    async *[Symbol.asyncIterator]() {
      const seen = new Set<string>();
      let page = await pageOf(query, options);
      for (;;) {
        yield* page.jobs;
        const cursor = page.next;
        if (cursor === undefined) return;
        if (seen.has(cursor)) throw new CursorRepeated(cursor);
        seen.add(cursor);
        page = await pageOf({ ...query, cursor }, options);
      }
    },
  };
}
