import type { Context, Handler } from 'hono';
import { instantAt } from '../core/clock.ts';
import { type IdSource, idSource } from '../core/ids.ts';
import type { Tenant } from '../core/tenant.ts';
import { ProfilesGone } from '../export/port.ts';
import type { Service } from '../tenants/service.ts';
import type { Visit } from '../tenants/visit.ts';
import { Fault, internal } from './faults.ts';
import { sendFault } from './respond.ts';
import type { Family, Route } from './route.ts';
import { readToken } from './tokens.ts';

export interface GatewayOptions {
  readonly service: Service;
  readonly seed: string;
  /** `any` takes every token that is not an expired or foreign one of ours; `strict` takes ours alone. */
  readonly auth: 'any' | 'strict';
  readonly onBug: (error: unknown) => void;
}

/** Puts a route behind the gateway. */
export type Entrance = (route: Route) => Handler;

const ORG = /^[0-9A-Fa-f]{24}@AdobeOrg$/;
const SANDBOX = /^[a-z0-9][a-z0-9-]{0,254}$/;

/** The checks that stand before a service, in the order of the documented gateway errors (api-facts §3.1). */
export function gateway(family: Family, { service, seed, auth, onBug }: GatewayOptions): Entrance {
  return (route) => async (c) => {
    let visit: Visit | undefined;
    try {
      const token = bearerOf(c);
      if (!header(c, 'x-api-key')) throw new Fault('key-missing');
      visit = await service.visit(tenantOf(c));
      admit(token, visit, seed, auth);
      return await answered(route, c, visit, service);
    } catch (error) {
      if (!(error instanceof Fault)) onBug(error);
      const fault = error instanceof Fault ? error : internal(error);
      if (!visit) return sendFault(fault);
      const requestId = requestIdOf(c, visit, idSource(seed, visit.tenant));
      return sendFault(fault, { family, requestId });
    }
  };
}

/** When the tenant was reset in between, the request is answered as it stands after that. */
async function answered(
  route: Route,
  c: Context,
  visit: Visit,
  service: Service,
): Promise<Response> {
  try {
    return await route(c, visit);
  } catch (error) {
    if (!(error instanceof ProfilesGone)) throw error;
    return route(c, await service.visit(visit.tenant));
  }
}

/** The id that the caller gave its request, or one that only the same request at the same instant gets. */
function requestIdOf(c: Context, { now }: Visit, ids: IdSource): string {
  return header(c, 'x-request-id') ?? ids.word(`${c.req.method} ${c.req.path} at ${now}`);
}

/** A header's value; a blank one counts as absent. */
export function header(c: Context, name: string): string | undefined {
  return c.req.header(name)?.trim() || undefined;
}

/** Whether a text has the documented form of an org id. */
export function isOrg(text: string): boolean {
  return ORG.test(text);
}

/** The org and sandbox that a request names. */
export function tenantOf(c: Context): Tenant {
  const org = header(c, 'x-gw-ims-org-id');
  if (!org) throw new Fault('org-missing');
  if (!isOrg(org)) throw new Fault('org-malformed');
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

/** Refuses a token that has expired on the tenant's clock or belongs to another org. */
function admit(
  text: string,
  { tenant, facts, now }: Visit,
  seed: string,
  auth: GatewayOptions['auth'],
): void {
  const token = readToken(seed, text);
  if (!token) {
    if (auth === 'strict') throw new Fault('token-invalid');
    return;
  }
  if (token.org && token.org !== tenant.org) throw new Fault('org-foreign');
  const ageMs = now - instantAt(facts.clock, token.issued);
  if (ageMs >= token.lifeMs) throw new Fault('token-invalid');
}
