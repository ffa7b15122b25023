import { takenTables } from '../../api/data-sets/tables.ts';
import { createDataSet } from '../../core/commands/create-data-set.ts';
import type { DataSetFacts } from '../../core/data-set.ts';
import { tableName } from '../../core/table-name.ts';
import type { Tenant } from '../../core/tenant.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import type { Tenants } from '../../tenants/tenants.ts';
import { exportDataSetDefinition } from '../api/data-set.ts';

/** The dataset of the documented requests. */
const DOCUMENTED_ID = '5b7c86968f7b6501e21ba9df';

const PAGE = 1000;

/**
 * The ID of a dataset that accepts exports: the documented one, or the first of the sandbox, or else a new one. No request
 * is sent for it, so rules and the journal do not see one.
 */
export async function exportDataSetIn(tenants: Tenants, tenant: Tenant): Promise<string> {
  const names = { dataSets: [DOCUMENTED_ID] };
  return (
    (await tenants.read(tenant, names, found)) ??
    tenants.write(tenant, {}, async (at) => {
      const definition = exportDataSetDefinition('Export');
      const { tables } = await takenTables(at);
      const tableOf = (id: string) => tableName(definition.name, id, (name) => tables.has(name));
      const added = { definition, holdsProfiles: true, tableOf };
      const { dataSet, changes } = createDataSet(at.facts, added, at.now);
      await at.commit(changes);
      return dataSet.id;
    })
  );
}

async function found(at: RequestContext): Promise<string | undefined> {
  const [documented] = at.named.dataSets;
  if (documented?.holdsProfiles) return documented.id;
  for (let skip = 0; ; skip += PAGE) {
    const page: readonly DataSetFacts[] = await at.dataSets({ skip, limit: PAGE });
    const first = page.find(({ holdsProfiles }) => holdsProfiles);
    if (first || page.length < PAGE) return first?.id;
  }
}
