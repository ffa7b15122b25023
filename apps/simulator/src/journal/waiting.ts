import { type Tenant, tenantKey } from '../core/tenant.ts';

/** Clients that wait for the next entry of a tenant. */
export interface Waiting {
  /** Tenants for whose next entry a client waits. */
  readonly size: number;
  /** Resolves when the tenant is woken, or the signal aborts. */
  wait(tenant: Tenant, signal: AbortSignal): Promise<void>;
  /** Costs nothing while no client waits. */
  wake(tenant: Tenant): void;
}

export function createWaiting(): Waiting {
  const wakes = new Map<string, Set<() => void>>();
  return {
    get size() {
      return wakes.size;
    },
    wait: async (tenant, signal) => {
      if (signal.aborted) return;
      const key = tenantKey(tenant);
      const some = wakes.get(key) ?? new Set();
      wakes.set(key, some);
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          signal.removeEventListener('abort', wake);
          some.delete(wake);
          if (some.size === 0 && wakes.get(key) === some) wakes.delete(key);
          resolve();
        };
        some.add(wake);
        signal.addEventListener('abort', wake);
      });
    },
    wake: (tenant) => {
      if (wakes.size === 0) return;
      // A client that waits again at once waits for the entry after this one.
      for (const wake of [...(wakes.get(tenantKey(tenant)) ?? [])]) wake();
    },
  };
}
