/** An org and one of its sandboxes. All state, the clock included, belongs to exactly one tenant. */
export interface Tenant {
  readonly org: string;
  readonly sandbox: string;
}

/** Stands for the requests whose tenant cannot be told, and for the services that have none. No request can name it. */
export const NO_TENANT: Tenant = Object.freeze({ org: 'none', sandbox: '' });

/** A tenant until it is reset. */
export interface TenantEpoch extends Tenant {
  readonly epoch: number;
}

/** A string that is different for different tenants, whatever is in their names. */
export function tenantKey({ org, sandbox }: Tenant): string {
  return `${org.length} ${org}${sandbox}`;
}

/** The tenant that a string of `tenantKey` stands for. */
export function tenantOfKey(key: string): Tenant {
  const [length = ''] = key.split(' ', 1);
  const start = length.length + 1;
  const end = start + Number(length);
  return { org: key.slice(start, end), sandbox: key.slice(end) };
}

/** What ids and synthetic profiles are drawn from: seed and tenant as they were when it all began. */
export interface Origin extends Tenant {
  readonly seed: string;
}
