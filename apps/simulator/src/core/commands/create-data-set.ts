import type { Instant } from '../clock.ts';
import type { DataSetFacts } from '../data-set.ts';
import { followingHex, type IdSource } from '../ids.ts';
import type { TenantFacts } from '../tenant.ts';
import type { Changes } from './changes.ts';

export function createDataSet(
  tenant: TenantFacts,
  { definition, holdsProfiles }: Pick<DataSetFacts, 'definition' | 'holdsProfiles'>,
  { ids, now }: { ids: IdSource; now: Instant },
): { readonly dataSet: DataSetFacts; readonly changes: Changes } {
  const id = ids.hex(`data set ${tenant.nextSerial}`, 24);
  const dataSet = { id, viewId: followingHex(id), createdAt: now, holdsProfiles, definition };
  return {
    dataSet,
    changes: { tenant: { ...tenant, nextSerial: tenant.nextSerial + 1 }, dataSets: [dataSet] },
  };
}
