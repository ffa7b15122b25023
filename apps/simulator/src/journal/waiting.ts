import { type Tenant, tenantKey } from '../core/tenant.ts';

/** Who waits for the next entry of a tenant. While nobody does, it costs nothing. */
export class Waiting {
  readonly #wakes = new Map<string, Set<() => void>>();

  /** Tenants whose next entry is waited for. */
  get size(): number {
    return this.#wakes.size;
  }

  /** Resolves when the tenant is woken, or the signal aborts. */
  wait(tenant: Tenant, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    const key = tenantKey(tenant);
    const some = this.#wakes.get(key) ?? new Set();
    this.#wakes.set(key, some);
    return new Promise((resolve) => {
      const wake = (): void => {
        signal.removeEventListener('abort', wake);
        some.delete(wake);
        if (some.size === 0 && this.#wakes.get(key) === some) this.#wakes.delete(key);
        resolve();
      };
      some.add(wake);
      signal.addEventListener('abort', wake);
    });
  }

  wake(tenant: Tenant): void {
    for (const wake of this.#wakes.get(tenantKey(tenant)) ?? []) wake();
  }
}
