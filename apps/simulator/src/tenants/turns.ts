import { setImmediate } from 'node:timers';
import { type Tenant, tenantKey } from '../core/tenant.ts';

/**
 * Lets writes of one tenant come one after the other, in the order in which they came; those of different tenants
 * do not wait for each other. Between two turns the event loop goes round: a thousand writes do not block other requests.
 */
export class Turns {
  /** Of each tenant that has a turn under way, who waits for the next. */
  readonly #waiting = new Map<string, (() => void)[]>();

  /** Waits for a turn. What it gives ends the turn, and must be called. */
  take(tenant: Tenant): Promise<() => void> {
    const key = tenantKey(tenant);
    const end = () => this.#end(key);
    const waiting = this.#waiting.get(key);
    if (waiting) return new Promise((resolve) => waiting.push(() => resolve(end)));
    this.#waiting.set(key, []);
    return Promise.resolve(end);
  }

  #end(key: string): void {
    const next = this.#waiting.get(key)?.shift();
    if (next) setImmediate(next);
    else this.#waiting.delete(key);
  }
}
