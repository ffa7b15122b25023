import { checkArgument, type Names, type OptionsArgument } from './call-arguments.ts';
import type { CallOptions } from './call-options.ts';
import {
  BATCH_FILTER,
  type BatchFilter,
  batchQuery,
  type CatalogPageOptions,
  DATA_SET_FILTER,
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

/** Sends a request for a method of the client, and reads the response. */
export type ReadCall = <T>(
  method: string,
  call: Call,
  reader: (body: unknown) => T,
  options?: CallOptions,
) => Promise<T>;

interface Reading {
  readonly read: ReadCall;
  readonly redact: Redact;
}

const LIST: Names<CatalogListOptions> = { pageSize: true };

export function catalogLists({ read, redact }: Reading): CatalogLists {
  const dataSets =
    (method: string): CatalogLists['dataSetPage'] =>
    async (page = {}, options) => {
      const query = dataSetQuery(method, page);
      return read(method, { method: 'GET', path: DATA_SETS, query }, readDataSets, options);
    };
  const batches =
    (method: string): CatalogLists['batchPage'] =>
    async (page = {}, options) => {
      const query = batchQuery(method, page);
      return read(method, { method: 'GET', path: BATCHES, query }, readBatches, options);
    };
  return {
    dataSetPage: dataSets('dataSetPage'),
    batchPage: batches('batchPage'),
    listDataSets: (list = {}, options) =>
      allOf({
        list,
        method: 'listDataSets',
        known: { ...DATA_SET_FILTER, ...LIST },
        type: 'DataSetFilter',
        pageOf: (page) => dataSets('listDataSets')(page, options),
        what: 'the list of datasets',
        redact,
      }),
    listBatches: (list = {}, options) =>
      allOf({
        list,
        method: 'listBatches',
        known: { ...BATCH_FILTER, ...LIST },
        type: 'BatchFilter',
        pageOf: (page) => batches('listBatches')(page, options),
        what: 'the list of batches',
        redact,
      }),
  };
}

interface Pages<T> extends Omit<OptionsArgument, 'argument'> {
  /** May have filters too, which each page gets. */
  readonly list: CatalogListOptions;
  pageOf(page: CatalogPageOptions): Promise<readonly T[]>;
  /** The name of the list, for errors. */
  readonly what: string;
  readonly redact: Redact;
}

/** Iterates all pages, each object once. Each page is requested when the one before it has been read. */
function allOf<T extends { readonly id: string }>({
  list,
  pageOf,
  what,
  redact,
  ...argument
}: Pages<T>): AsyncIterable<T> {
  return {
    async *[Symbol.asyncIterator]() {
      checkArgument(list, { ...argument, argument: 'list' });
      const { pageSize: limit = 100, ...filter } = list;
      checkCount(`${argument.method}: pageSize`, limit);
      const seen = new Set<string>();
      for (let start = 0; ; start += limit) {
        const page = await pageOf({ ...filter, start, limit });
        const before = seen.size;
        for (const one of page) {
          if (seen.has(one.id)) continue;
          seen.add(one.id);
          yield one;
        }
        if (page[0] && seen.size === before) throw new CursorRepeated(redact(page[0].id), what);
        // Catalog has no link to the next page: one that is not full is the last.
        if (page.length < limit) return;
      }
    },
  };
}
