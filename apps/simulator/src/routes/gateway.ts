import type { Context, MiddlewareHandler } from 'hono';
import { instantAt } from '../core/clock.ts';
import type { Tenant } from '../core/tenant.ts';
import type { Service } from '../service.ts';
import type { Environment, Family } from './environment.ts';
import { Fault } from './faults.ts';
import { readToken } from './tokens.ts';

export interface GatewayOptions {
  readonly service: Service;
  readonly seed: string;
  /** `any` takes every token that is not an expired or foreign one of ours; `strict` takes ours alone. */
  readonly auth: 'any' | 'strict';
}

const ORG = /^[0-9A-Fa-f]{24}@AdobeOrg$/;
const SANDBOX = /^[a-z0-9][a-z0-9-]{0,254}$/;

/** The checks that stand before every service, in the order of the documented gateway errors (api-facts §3.1). */
export function gateway(family: Family, options: GatewayOptions): MiddlewareHandler<Environment> {
  return async (c, next) => {
    c.set('family', family);
    c.set('requestId', header(c, 'x-request-id'));
    const token = bearerOf(c);
    if (!header(c, 'x-api-key')) throw new Fault('key-missing');
    const tenant = tenantOf(c);
    await admit(token, tenant, options);
    c.set('tenant', tenant);
    await next();
  };
}

/** A header's value; a blank one counts as absent. */
export function header(c: Context, name: string): string | undefined {
  return c.req.header(name)?.trim() || undefined;
}

/** The org and sandbox that a request names. */
export function tenantOf(c: Context): Tenant {
  const org = header(c, 'x-gw-ims-org-id');
  if (!org) throw new Fault('org-missing');
  if (!ORG.test(org)) throw new Fault('org-malformed');
  const sandbox = header(c, 'x-sandbox-name') ?? header(c, 'x-sandbox-id') ?? 'prod';
  if (!SANDBOX.test(sandbox)) throw new Fault('sandbox-malformed');
  return { org, sandbox };
}

function bearerOf(c: Context): string {
  const authorization = header(c, 'authorization');
  if (!authorization) throw new Fault('token-missing');
  const token = /^Bearer +(\S.*)$/i.exec(authorization)?.[1];
  if (!token) throw new Fault('token-invalid');
  return token;
}

/** Takes a token, or refuses it because it has expired on the tenant's clock or belongs to another org. */
async function admit(
  text: string,
  tenant: Tenant,
  { service, seed, auth }: GatewayOptions,
): Promise<void> {
  const token = readToken(seed, text);
  if (!token) {
    if (auth === 'strict') throw new Fault('token-invalid');
    return;
  }
  if (token.org && token.org !== tenant.org) throw new Fault('org-foreign');
  const { facts, now } = await service.visit(tenant);
  const ageMs = now - instantAt(facts.clock, token.issued);
  if (ageMs >= token.lifeMs) throw new Fault('token-invalid');
}
