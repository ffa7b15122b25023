import type { DataSetFacts } from '../../core/data-set.ts';
import { tableName } from '../../core/table-name.ts';

/** The datasets of a world, each with a table of its own: several may have one name between them. */
export function withTables(dataSets: readonly DataSetFacts[]): readonly DataSetFacts[] {
  const taken = new Set(dataSets.flatMap(({ table = [] }) => table));
  return dataSets.map((dataSet) => {
    const { name } = dataSet.definition;
    if (dataSet.table !== undefined) return dataSet;
    const table = tableName(typeof name === 'string' ? name : undefined, dataSet.id, (other) =>
      taken.has(other),
    );
    taken.add(table);
    return { ...dataSet, table };
  });
}
