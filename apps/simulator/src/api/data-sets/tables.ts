import type { DataSet } from '@aep-sim/types';
import type { DataSetFacts } from '../../core/data-set.ts';
import { tableName } from '../../core/table-name.ts';
import type { RequestContext } from '../../tenants/request-context.ts';

export const TABLE_TAG = 'adobe/pqs/table';

/** The table names of all datasets of a tenant. */
export interface Known {
  readonly epoch: number;
  /** The version of the tenant's datasets: `dataSetsVersion`. */
  readonly version: number;
  /** How many there are. */
  readonly count: number;
  /** The names of their tables. */
  readonly tables: Set<string>;
}

/** This number of datasets is read at once. */
const PAGE = 1000;

/** The tables of a dataset: those in its definition, or else the assigned one. */
export function tablesOf({ id, definition, table }: DataSetFacts): readonly string[] {
  const { tags, name } = definition as Partial<DataSet>;
  // Datasets of older stores have no assigned one.
  return tags?.[TABLE_TAG] ?? [table ?? tableName(name, id, () => false)];
}

/** Reads all datasets of the tenant. */
export async function takenTables(at: RequestContext): Promise<Known> {
  const { epoch, dataSetsVersion: version = 0 } = at.facts;
  const tables = new Set<string>();
  let count = 0;
  for (;;) {
    const page = await at.dataSets({ skip: count, limit: PAGE });
    for (const dataSet of page) for (const table of tablesOf(dataSet)) tables.add(table);
    count += page.length;
    if (page.length < PAGE) return { epoch, version, count, tables };
  }
}
