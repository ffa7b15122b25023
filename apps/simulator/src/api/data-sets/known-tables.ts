import { BoundedMap } from '../../core/bounded-map.ts';
import type { DataSetFacts } from '../../core/data-set.ts';
import { tenantKey } from '../../core/tenant.ts';
import type { RequestContext, WriteContext } from '../../tenants/request-context.ts';
import { type Known, tablesOf, takenTables } from './tables.ts';

/** The limit of cached names, of all tenants together. */
const MAX_NAMES = 200_000;

/** The tables of tenants, cached until a dataset is changed, so that many can be created one after the other. */
export class KnownTables {
  readonly #known = new BoundedMap<string, Known>(MAX_NAMES, ({ tables }) => tables.size + 1);

  /** The tables of a tenant; they are read if they are not known. */
  async of(at: RequestContext): Promise<Known> {
    const { epoch, version, dataSetsVersion = 0 } = at.facts;
    const known = this.#known.get(tenantKey(at.tenant));
    // Until its first write, a tenant has this simulator's world, and another process may write first.
    const isSame = known?.epoch === epoch && known.version === dataSetsVersion && version > 0;
    return isSame ? known : takenTables(at);
  }

  /** A dataset was created by a request that knew these. */
  added(known: Known, at: WriteContext, dataSet: DataSetFacts): void {
    if (!at.hasCommitted) return;
    for (const table of tablesOf(dataSet)) known.tables.add(table);
    const { version, count, ...rest } = known;
    this.#known.set(tenantKey(at.tenant), { ...rest, version: version + 1, count: count + 1 });
  }
}
