import { setImmediate } from 'node:timers';
import { type Tenant, tenantKey } from '../core/tenant.ts';

/**
 * Runs the writes of one tenant one after the other, in the order of their arrival; those of different tenants
 * do not wait for each other. The event loop runs between two turns: a thousand writes do not block other requests.
 */
export class Turns {
  /** The requests that wait for the next turn of each tenant with a write in progress. */
  readonly #waiting = new Map<string, (() => void)[]>();

  /** Waits for a turn. The function that it returns ends the turn, and must be called. */
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
