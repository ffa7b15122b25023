import type { CallOptions } from './call-options.ts';
import {
  type BatchFilter,
  batchQuery,
  type CatalogPageOptions,
  type DataSetFilter,
  dataSetQuery,
} from './catalog-filters.ts';
import { CursorRepeated } from './errors.ts';
import type { Batch, DataSet } from './model.ts';
import { BATCHES, DATA_SETS } from './paths.ts';
import { readBatches } from './read-batch.ts';
import { readDataSets } from './read-data-set.ts';
import type { Redact } from './secrets.ts';
import type { Call } from './session.ts';

export interface CatalogListOptions {
  /** Objects asked for at once: 100, the default, is the most that the service gives. */
  readonly pageSize?: number;
}

/** What the client finds in Catalog. */
export interface CatalogLists {
  /** One page of the data sets that a filter finds, in the order of their creation or as `orderBy` says. */
  dataSetPage(
    page?: DataSetFilter & CatalogPageOptions,
    options?: CallOptions,
  ): Promise<readonly DataSet[]>;
  /**
   * All data sets that a filter finds, a page at a time as they are asked for. Can be gone through more than once.
   * Rejects with CursorRepeated where the service gives one page again and again.
   */
  listDataSets(
    list?: DataSetFilter & CatalogListOptions,
    options?: CallOptions,
  ): AsyncIterable<DataSet>;
  /** One page of the batches that a filter finds, newest first or as `orderBy` says. */
  batchPage(
    page?: BatchFilter & CatalogPageOptions,
    options?: CallOptions,
  ): Promise<readonly Batch[]>;
  /** All batches that a filter finds, as listDataSets. */
  listBatches(list?: BatchFilter & CatalogListOptions, options?: CallOptions): AsyncIterable<Batch>;
}

interface Reading {
  read<T>(call: Call, reader: (body: unknown) => T, options?: CallOptions): Promise<T>;
  readonly redact: Redact;
}

export function catalogLists({ read, redact }: Reading): CatalogLists {
  const dataSetPage: CatalogLists['dataSetPage'] = async (page = {}, options) =>
    read({ method: 'GET', path: DATA_SETS, query: dataSetQuery(page) }, readDataSets, options);
  const batchPage: CatalogLists['batchPage'] = async (page = {}, options) =>
    read({ method: 'GET', path: BATCHES, query: batchQuery(page) }, readBatches, options);
  return {
    dataSetPage,
    batchPage,
    listDataSets: ({ pageSize, ...filter } = {}, options) => {
      const pageOf = (page: Page) => dataSetPage({ ...filter, ...page }, options);
      return allOf({ pageOf, list: 'the list of data sets', redact }, pageSize);
    },
    listBatches: ({ pageSize, ...filter } = {}, options) => {
      const pageOf = (page: Page) => batchPage({ ...filter, ...page }, options);
      return allOf({ pageOf, list: 'the list of batches', redact }, pageSize);
    },
  };
}

type Page = Required<CatalogPageOptions>;

interface Pages<T> {
  pageOf(page: Page): Promise<readonly T[]>;
  /** What it is, for errors. */
  readonly list: string;
  readonly redact: Redact;
}

/** Goes through all pages, each object once; the next page when the last was taken. */
function allOf<T extends { readonly id: string }>(
  { pageOf, list, redact }: Pages<T>,
  limit = 100,
): AsyncIterable<T> {
  return {
    async *[Symbol.asyncIterator]() {
      const seen = new Set<string>();
      for (let start = 0; ; start += limit) {
        const page = await pageOf({ start, limit });
        const before = seen.size;
        for (const one of page) {
          if (seen.has(one.id)) continue;
          seen.add(one.id);
          yield one;
        }
        if (page[0] && seen.size === before) throw new CursorRepeated(redact(page[0].id), list);
        // Catalog tells no next page: one that is not full is the last.
        if (page.length < limit) return;
      }
    },
  };
}
