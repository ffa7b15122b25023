/** An org and one of its sandboxes. All state, the clock included, belongs to exactly one tenant. */
export interface Tenant {
  readonly org: string;
  readonly sandbox: string;
}

/** Stands for requests whose tenant is not known, and for services that have none. No request can specify it. */
export const NO_TENANT: Tenant = Object.freeze({ org: 'none', sandbox: '' });

/** A tenant until it is reset. */
export interface TenantEpoch extends Tenant {
  readonly epoch: number;
}

/** A string that differs between tenants, whatever their names contain. */
export function tenantKey({ org, sandbox }: Tenant): string {
  return `${org.length} ${org}${sandbox}`;
}

/** The tenant of a string that `tenantKey` returned. */
export function tenantOfKey(key: string): Tenant {
  const [length = ''] = key.split(' ', 1);
  const start = length.length + 1;
  const end = start + Number(length);
  return { org: key.slice(start, end), sandbox: key.slice(end) };
}

/** What IDs and synthetic profiles are generated from: the seed and the tenant, as they were at the start. */
export interface Origin extends Tenant {
  readonly seed: string;
}
