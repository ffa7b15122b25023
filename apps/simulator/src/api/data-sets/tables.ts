import type { DataSet } from '@aep-sim/types';
import type { DataSetFacts } from '../../core/data-set.ts';
import { tableName } from '../../core/table-name.ts';
import type { RequestContext } from '../../tenants/request-context.ts';

export const TABLE_TAG = 'adobe/pqs/table';

/** So many data sets are read at once. */
const PAGE = 1000;

/** The tables of a data set: those that the client says, or else the one that it was given. */
export function tablesOf({ id, definition, table }: DataSetFacts): readonly string[] {
  const { tags, name } = definition as Partial<DataSet>;
  // Those of old stores were given none.
  return tags?.[TABLE_TAG] ?? [table ?? tableName(name, id, () => false)];
}

/** The names of all tables of the tenant. */
export async function takenTables(at: RequestContext): Promise<ReadonlySet<string>> {
  const taken = new Set<string>();
  for (let skip = 0; ; skip += PAGE) {
    const page = await at.dataSets({ skip, limit: PAGE });
    for (const dataSet of page) for (const table of tablesOf(dataSet)) taken.add(table);
    if (page.length < PAGE) return taken;
  }
}
