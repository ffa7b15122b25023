import type { Hono } from 'hono';
import type { Tenant } from '../core/tenant.ts';

/** Which kind of error body an address answers with. */
export type Family = 'gateway' | 'profile' | 'catalog';

/** What the steps before a route leave for it. */
export interface Environment {
  Variables: {
    family: Family;
    tenant: Tenant;
    /** The caller's own id of its request, if it gave one. */
    requestId: string | undefined;
  };
}

export type Routes = Hono<Environment>;
