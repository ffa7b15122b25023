import { type Tenant, tenantKey } from '../core/tenant.ts';
import { doneOnce } from '../steps/done-once.ts';
import type { Store, TenantRow, Version } from '../stores/port.ts';

/** A tenant would be written for the first time, but the limit is reached. */
export class TooManyTenants extends Error {
  readonly most: number;

  constructor(most: number) {
    super(`The limit of ${most} sandboxes is reached.`);
    this.most = most;
  }
}

export interface RosterOptions {
  readonly store: Store;
  /** The limit of tenants that are written. */
  readonly most: number;
  /** Called when a tenant was removed, with the epoch that it had. */
  readonly onForgotten: (tenant: Tenant, epoch: number) => void;
}

interface Start extends Version {
  readonly epoch: number;
}

const PAGE = 1000;

/**
 * The tenants that were written, up to a limit. A tenant that was reset and not written since is removed before a new
 * one is rejected: it is the same when it is written again.
 */
export class Roster {
  readonly #options: RosterOptions;
  readonly #written: () => Promise<Set<string>>;
  /** Tenants that were reset and not written since, in the order of their resets. */
  readonly #atStart = new Map<string, Start>();

  constructor(options: RosterOptions) {
    this.#options = options;
    this.#written = doneOnce(() => read(options.store));
  }

  /** Makes room for a tenant, if it is a new one. @throws TooManyTenants */
  async admit(tenant: Tenant): Promise<void> {
    const { most } = this.#options;
    const key = tenantKey(tenant);
    const written = await this.#written();
    while (!written.has(key) && written.size >= most) {
      const [first] = this.#atStart;
      if (!first) throw new TooManyTenants(most);
      await this.#forget(written, ...first);
    }
    written.add(key);
  }

  /** Called after each commit: the version of a tenant, and the epoch if it is at its start. */
  wrote(tenant: Tenant, version: number, startOf: number | undefined): void {
    if (startOf === undefined && this.#atStart.size === 0) return;
    const key = tenantKey(tenant);
    this.#atStart.delete(key);
    if (startOf !== undefined) this.#atStart.set(key, { ...tenant, version, epoch: startOf });
  }

  async #forget(written: Set<string>, key: string, start: Start): Promise<void> {
    const { store, onForgotten } = this.#options;
    this.#atStart.delete(key);
    // Another process may have written it.
    if (!(await store.remove(start))) return;
    written.delete(key);
    onForgotten(start, start.epoch);
  }
}

async function read(store: Store): Promise<Set<string>> {
  const keys = new Set<string>();
  let rows: readonly TenantRow[] = [];
  do {
    const last = rows.at(-1);
    rows = await store.tenants({ limit: PAGE, ...(last && { after: last.tenant }) });
    for (const { tenant } of rows) keys.add(tenantKey(tenant));
  } while (rows.length === PAGE);
  return keys;
}
