import type { Instant } from '../clock.ts';
import type { DataSetFacts } from '../data-set.ts';
import { followingHex, idSource } from '../ids.ts';
import type { TenantFacts } from '../tenant-facts.ts';
import type { Changes } from './changes.ts';

export function createDataSet(
  tenant: TenantFacts,
  { definition, holdsProfiles }: Pick<DataSetFacts, 'definition' | 'holdsProfiles'>,
  now: Instant,
): { readonly dataSet: DataSetFacts; readonly changes: Changes } {
  const id = idSource(tenant.origin).hex(`data set ${tenant.nextSerial}`, 24);
  const dataSet = { id, viewId: followingHex(id), createdAt: now, holdsProfiles, definition };
  return {
    dataSet,
    changes: { tenant: { ...tenant, nextSerial: tenant.nextSerial + 1 }, dataSets: [dataSet] },
  };
}
