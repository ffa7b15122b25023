import type { Instant } from '../clock.ts';
import type { DataSetFacts } from '../data-set.ts';
import { type TenantFacts, withNewDataSets } from '../tenant-facts.ts';
import type { Changes } from './changes.ts';

/** The new definition of a dataset. */
export function changeDataSet(
  tenant: TenantFacts,
  dataSet: DataSetFacts,
  definition: Pick<DataSetFacts, 'definition' | 'holdsProfiles'>,
  now: Instant,
): { readonly dataSet: DataSetFacts; readonly changes: Changes } {
  const version = (dataSet.version ?? 0) + 1;
  const updatedAt = Math.max(now, dataSet.createdAt);
  const changed = { ...dataSet, ...definition, version, updatedAt };
  return { dataSet: changed, changes: { tenant: withNewDataSets(tenant), dataSets: [changed] } };
}
