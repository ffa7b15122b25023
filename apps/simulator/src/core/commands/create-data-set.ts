import type { Instant } from '../clock.ts';
import type { DataSetFacts } from '../data-set.ts';
import { followingHex, idSource } from '../ids.ts';
import { type TenantFacts, withNewDataSets } from '../tenant-facts.ts';
import type { Changes } from './changes.ts';

export interface NewDataSet extends Pick<DataSetFacts, 'definition' | 'holdsProfiles'> {
  /** Returns the name of the table of the dataset with this ID. */
  readonly tableOf?: (id: string) => string;
}

export function createDataSet(
  tenant: TenantFacts,
  { definition, holdsProfiles, tableOf }: NewDataSet,
  now: Instant,
): { readonly dataSet: DataSetFacts; readonly changes: Changes } {
  const id = idSource(tenant.origin).hex(`data set ${tenant.nextSerial}`, 24);
  const table = tableOf?.(id);
  const dataSet = {
    id,
    viewId: followingHex(id),
    createdAt: now,
    holdsProfiles,
    definition,
    ...(table !== undefined && { table }),
  };
  return {
    dataSet,
    changes: {
      tenant: { ...withNewDataSets(tenant), nextSerial: tenant.nextSerial + 1 },
      dataSets: [dataSet],
    },
  };
}
