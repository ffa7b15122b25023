import type { EditionName } from '@aep-sim/types';
import type { Context } from 'hono';
import type { Cause } from '../core/cause.ts';
import type { Tenant } from '../core/tenant.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import type { Tenants } from '../tenants/tenants.ts';
import { deliver } from './deliver.ts';
import type { Family } from './description.ts';
import type { Dialect } from './dialect.ts';
import type { Handler, Standalone, Surroundings } from './operation.ts';
import type { Reply } from './reply.ts';
import { HttpRequest } from './request.ts';

/** Where a request leads: to an operation, or to what answers because there is none. */
export interface Route<S> {
  /** Of the operation. */
  readonly name?: string;
  readonly family: Family;
  readonly handler: Handler<S>;
  readonly dialect: Dialect;
}

export interface PipelineOptions<S> {
  readonly tenants: Tenants;
  readonly defaultEdition: EditionName;
  /** What operations work with, in an edition. Loaded when it is first asked for. */
  readonly services: (edition: EditionName) => S | Promise<S>;
}

/** What has become known of a request on its way. */
interface Trail {
  tenant?: Tenant;
  at?: RequestContext;
  why?: readonly Cause[];
}

/**
 * The way of every request that was matched to a route: who it is from and for, its body, for a write its turn; then,
 * on one version of the tenant at one instant, a rule, the token, and the operation, which decides, encodes, checks and
 * commits. What it gives is a value until it is delivered.
 */
export function pipeline<S>(
  options: PipelineOptions<S>,
): (c: Context, route: Route<S>) => Promise<Response> {
  return async (c, route) => {
    const request = new HttpRequest(c, options.defaultEdition);
    const trail: Trail = {};
    const reply = await replyTo(request, route, trail, options);
    return deliver(reply);
  };
}

async function replyTo<S>(
  request: HttpRequest,
  route: Route<S>,
  trail: Trail,
  options: PipelineOptions<S>,
): Promise<Reply> {
  try {
    const services = options.services(request.edition);
    const surroundings = {
      request,
      services: services instanceof Promise ? await services : services,
    };
    const { handler, dialect } = route;
    if (handler.kind !== 'standalone') {
      return await tenantReply(surroundings, { handler, dialect }, trail, options.tenants);
    }
    if (!handler.isPublic) dialect.identify(request);
    return await handler.handle(surroundings);
  } catch (error) {
    const { reply, why } = route.dialect.rejection(error, request, trail.at);
    trail.why = why;
    return reply;
  }
}

interface TenantRoute<S> {
  readonly handler: Exclude<Handler<S>, Standalone<S>>;
  readonly dialect: Dialect;
}

async function tenantReply<S>(
  surroundings: Surroundings<S>,
  { handler, dialect }: TenantRoute<S>,
  trail: Trail,
  tenants: Tenants,
): Promise<Reply> {
  const { request } = surroundings;
  const token = attempt(() => dialect.identify(request));
  const named = attempt(() => dialect.tenantOf(request));
  if (!named.ok) throw token.ok ? named.error : token.error;
  const tenant = named.value;
  trail.tenant = tenant;
  const body = token.ok && handler.read ? await settled(handler, surroundings) : NO_BODY;

  /** Lets the request in to its tenant, or not: what cannot be read is rejected after the token. */
  const enter = (at: RequestContext): void => {
    trail.at = at;
    if (!token.ok) throw token.error;
    dialect.admit(token.value, at);
    if (!body.ok) throw body.error;
  };
  // What is rejected whatever the tenant holds needs no turn.
  if (!token.ok || !body.ok) return tenants.read(tenant, {}, rejectedBy(enter));
  const input = body.value;
  const names = handler.names?.(request, input) ?? {};
  if (handler.kind === 'read') {
    return tenants.read(tenant, names, (at) => {
      enter(at);
      return handler.handle({ ...surroundings, at, input });
    });
  }
  return tenants.write(tenant, names, async (at) => {
    enter(at);
    return handler.handle({ ...surroundings, at, input });
  });
}

function rejectedBy(enter: (at: RequestContext) => void) {
  return (at: RequestContext): never => {
    enter(at);
    throw new Error('a request was let in that was rejected');
  };
}

type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown };

const NO_BODY: Attempt<undefined> = { ok: true, value: undefined };

function attempt<T>(act: () => T): Attempt<T> {
  try {
    return { ok: true, value: act() };
  } catch (error) {
    return { ok: false, error };
  }
}

async function settled<S>(
  { read }: Pick<Exclude<Handler<S>, Standalone<S>>, 'read'>,
  surroundings: Surroundings<S>,
): Promise<Attempt<unknown>> {
  try {
    return { ok: true, value: await read?.(surroundings) };
  } catch (error) {
    return { ok: false, error };
  }
}
