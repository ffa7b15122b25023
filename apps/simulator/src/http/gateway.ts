import type { Context } from 'hono';
import { instantAt } from '../core/clock.ts';
import type { Tenant } from '../core/tenant.ts';
import { FileMissing, WriteFailed } from '../files/port.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import { Busy, StoreLocked, type Tenants } from '../tenants/tenants.ts';
import { Fault, type FaultName, internal } from './api-error.ts';
import type { Entrance, Family } from './operation.ts';
import { sendFault } from './respond.ts';
import { readToken } from './tokens.ts';

export interface GatewayOptions {
  readonly tenants: Tenants;
  readonly seed: string;
  /** `any` takes every token that is not an expired or foreign one of ours; `strict` takes ours alone. */
  readonly auth: 'any' | 'strict';
  readonly onBug: (error: unknown) => void;
  /** Told when what was imported cannot be found. */
  readonly onFileFailed: (error: Error) => void;
}

const ORG = /^[0-9A-Fa-f]{24}@AdobeOrg$/;
const SANDBOX = /^[a-z0-9][a-z0-9-]{0,254}$/;

/** The checks that stand before a service, in the order of the documented gateway errors (api-facts §3.1). */
export function gateway(
  family: Family,
  { tenants, seed, auth, onBug, onFileFailed }: GatewayOptions,
): Entrance {
  const answering = async (c: Context, answer: Answer): Promise<Response> => {
    let context: RequestContext | undefined;
    try {
      const token = bearerOf(c);
      if (!header(c, 'x-api-key')) throw new Fault('key-missing');
      return await answer(tenantOf(c), (at) => {
        context = at;
        admit(token, at, seed, auth);
      });
    } catch (error) {
      const fault = faultOf(error);
      if (fault.fault === 'internal') onBug(error);
      if (error instanceof FileMissing || error instanceof StoreLocked) onFileFailed(error);
      return sendFault(fault, context && { family, requestId: requestIdOf(c, context) });
    }
  };

  return {
    read:
      ({ names, handle }) =>
      (c) =>
        answering(c, (tenant, enter) =>
          tenants.read(tenant, names?.(c) ?? {}, (at) => {
            enter(at);
            return handle(c, at);
          }),
        ),
    write:
      ({ read, names, handle }) =>
      (c) =>
        answering(c, async (tenant, enter) => {
          const asked = await settled(() => read(c));
          // What cannot be read is rejected in its order, which is after the token, and needs no turn.
          if ('error' in asked) return tenants.read(tenant, {}, rejecting(enter, asked.error));
          const { value } = asked;
          return tenants.write(tenant, names?.(c, value) ?? {}, (at) => {
            enter(at);
            return handle(c, at, value);
          });
        }),
  };
}

type Answer = (tenant: Tenant, enter: (at: RequestContext) => void) => Promise<Response>;

function rejecting(enter: (at: RequestContext) => void, error: unknown) {
  return (at: RequestContext): never => {
    enter(at);
    throw error;
  };
}

async function settled<T>(
  act: () => T | Promise<T>,
): Promise<{ readonly value: T } | { readonly error: unknown }> {
  try {
    return { value: await act() };
  } catch (error) {
    return { error };
  }
}

/** What went wrong, as it is answered. Of what a folder says, which names its paths, the log alone tells. */
function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (error instanceof Busy) {
    return unavailable(
      'busy',
      'Another client is changing this sandbox, and nothing was changed; try again',
    );
  }
  if (error instanceof WriteFailed) {
    return unavailable(
      'file-not-written',
      'The file cannot be written; see the log of the simulator',
    );
  }
  if (error instanceof FileMissing) {
    return unavailable(
      'profiles-missing',
      'The imported profiles of this job were not found; see the log of the simulator',
    );
  }
  return internal(error);
}

function unavailable(name: FaultName, detail: string): Fault {
  return new Fault(name, [detail], { 'retry-after': '1' });
}

/** The id that the caller gave its request, or one that only the same request at the same instant gets. */
function requestIdOf(c: Context, { now, ids }: RequestContext): string {
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
  { tenant, facts, now }: RequestContext,
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
