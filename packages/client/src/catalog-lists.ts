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
  /** Objects per request. Default 100, the service's maximum. */
  readonly pageSize?: number;
}

/** Lists of Catalog objects. */
export interface CatalogLists {
  /** One page of the datasets that match, by creation time or as `orderBy` says. */
  dataSetPage(
    page?: DataSetFilter & CatalogPageOptions,
    options?: CallOptions,
  ): Promise<readonly DataSet[]>;
  /**
   * All datasets that match. Each page is requested when it is needed; the result can be iterated more than once.
   * Rejects with CursorRepeated if the service returns the same page again.
   */
  listDataSets(
    list?: DataSetFilter & CatalogListOptions,
    options?: CallOptions,
  ): AsyncIterable<DataSet>;
  /** One page of the batches that match, newest first or as `orderBy` says. */
  batchPage(
    page?: BatchFilter & CatalogPageOptions,
    options?: CallOptions,
  ): Promise<readonly Batch[]>;
  /** All batches that match; like listDataSets. */
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
  /** The method and the name of the list, for errors. */
  readonly method: string;
  readonly list: string;
  readonly redact: Redact;
}

/** Iterates all pages, each object once. Each page is requested when the one before it has been read. */
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
        // Catalog has no link to the next page: one that is not full is the last.
        if (page.length < limit) return;
      }
    },
  };
}
