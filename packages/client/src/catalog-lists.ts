import type { CallOptions } from './call-options.ts';
import {
  type BatchFilter,
  batchQuery,
  type CatalogPageOptions,
  type DataSetFilter,
  dataSetQuery,
} from './catalog-filters.ts';
import { checkCount } from './checks.ts';
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
  const dataSets =
    (method: string): CatalogLists['dataSetPage'] =>
    async (page = {}, options) => {
      const query = dataSetQuery(method, page);
      return read({ method: 'GET', path: DATA_SETS, query }, readDataSets, options);
    };
  const batches =
    (method: string): CatalogLists['batchPage'] =>
    async (page = {}, options) => {
      const query = batchQuery(method, page);
      return read({ method: 'GET', path: BATCHES, query }, readBatches, options);
    };
  return {
    dataSetPage: dataSets('dataSetPage'),
    batchPage: batches('batchPage'),
    listDataSets: ({ pageSize, ...filter } = {}, options) => {
      const method = 'listDataSets';
      const pageOf = (page: Page) => dataSets(method)({ ...filter, ...page }, options);
      return allOf({ pageOf, method, list: 'the list of datasets', redact }, pageSize);
    },
    listBatches: ({ pageSize, ...filter } = {}, options) => {
      const method = 'listBatches';
      const pageOf = (page: Page) => batches(method)({ ...filter, ...page }, options);
      return allOf({ pageOf, method, list: 'the list of batches', redact }, pageSize);
    },
  };
}

type Page = Required<CatalogPageOptions>;

interface Pages<T> {
  pageOf(page: Page): Promise<readonly T[]>;
  /** Which method goes through them, and what they are pages of: for errors. */
  readonly method: string;
  readonly list: string;
  readonly redact: Redact;
}

/** Goes through all pages, each object once; the next page when the last was taken. */
function allOf<T extends { readonly id: string }>(
  { pageOf, method, list, redact }: Pages<T>,
  limit = 100,
): AsyncIterable<T> {
  return {
    async *[Symbol.asyncIterator]() {
      checkCount(`${method}: pageSize`, limit);
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
