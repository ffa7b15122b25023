import type { Tenant } from '../core/tenant.ts';
import type { BatchKey } from './files.ts';

/** One thing for each batch, parted by tenant. */
export interface BatchShelf<T> {
  /** The batch's thing; a new one where there is none. */
  of(key: BatchKey): T;
  /** Whether the thing is still the batch's. */
  has(key: BatchKey, thing: T): boolean;
  /** Takes the thing away, unless the batch has another by now. */
  remove(key: BatchKey, thing: T): void;
  /** Takes away, and gives back, all that a tenant has. */
  clear(tenant: Tenant): readonly T[];
}

export function batchShelf<T>(create: () => T): BatchShelf<T> {
  const tenants = new Map<string, Map<string, T>>();
  const keyOf = ({ org, sandbox }: Tenant): string => `${org} ${sandbox}`;
  const has = ({ tenant, batchId }: BatchKey, thing: T): boolean =>
    tenants.get(keyOf(tenant))?.get(batchId) === thing;

  return {
    of: ({ tenant, batchId }) => {
      const batches = tenants.get(keyOf(tenant)) ?? new Map<string, T>();
      tenants.set(keyOf(tenant), batches);
      const thing = batches.get(batchId) ?? create();
      batches.set(batchId, thing);
      return thing;
    },
    has,
    remove: (key, thing) => {
      if (has(key, thing)) tenants.get(keyOf(key.tenant))?.delete(key.batchId);
    },
    clear: (tenant) => {
      const things = [...(tenants.get(keyOf(tenant))?.values() ?? [])];
      tenants.delete(keyOf(tenant));
      return things;
    },
  };
}
