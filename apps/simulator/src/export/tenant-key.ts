import type { Tenant } from '../core/tenant.ts';

/** A tenant's key on the shelf. */
export function tenantKey({ org, sandbox }: Tenant): string {
  return `${org}/${sandbox}`;
}
