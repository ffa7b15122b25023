import type { EditionName } from '@aep-sim/types';
import type { Context } from 'hono';
import type { RequestContext } from '../tenants/request-context.ts';
import type { Tenants } from '../tenants/tenants.ts';
import { chooseFault, hasFaults } from './choose-fault.ts';
import { deliver } from './deliver.ts';
import type { Family } from './description.ts';
import type { Dialect } from './dialect.ts';
import type { Guard } from './guard.ts';
import type { Handler, Read, Standalone, Surroundings } from './operation.ts';
import { Passage } from './passage.ts';
import type { Recorder } from './record.ts';
import type { Reply } from './reply.ts';
import { HttpRequest } from './request.ts';
import { aboutOf, subjectOf } from './rule-subject.ts';

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
  readonly guard: Guard;
  readonly record: Recorder;
}

/**
 * The way of every request, once its route was found: whether it may come in at all, who it is from and for, its body, for a write its turn; then,
 * on one version of the tenant at one instant, a rule, the token, and the operation, which decides, encodes, checks and
 * commits. What it gives is a value until it is delivered; at last the journal takes it in.
 */
export function pipeline<S>(
  options: PipelineOptions<S>,
): (c: Context, route: Route<S>) => Promise<Response> {
  const { tenants, defaultEdition, services, guard, record } = options;
  return async (c, route) => {
    const request = new HttpRequest(c, defaultEdition);
    const passage = new Passage(request, route);
    let reply: Reply;
    try {
      const refusal = guard(request);
      if (refusal) throw refusal;
      const known = services(request.edition);
      const given = known instanceof Promise ? await known : known;
      reply = await answer({ request, services: given }, route, passage, tenants);
    } catch (error) {
      reply = passage.rejected(error);
    }
    if (reply.status >= 400) reply = await masked(reply, request);
    const response = deliver(reply);
    record(passage, reply);
    return response;
  };
}

/** An error repeats what was sent. What finds secrets in it is loaded by the first error. */
async function masked(reply: Reply, request: HttpRequest): Promise<Reply> {
  const { maskedError } = await import('./masked-error.ts');
  return maskedError(reply, request);
}

function answer<S>(
  surroundings: Surroundings<S>,
  route: Route<S>,
  passage: Passage,
  tenants: Tenants,
): Reply | Promise<Reply> {
  const { handler, dialect } = route;
  if (handler.kind !== 'standalone') {
    return tenantAnswer(surroundings, { ...route, handler }, passage, tenants);
  }
  if (!handler.isPublic) dialect.identify(surroundings.request);
  return handler.handle(surroundings);
}

type TenantHandler<S> = Exclude<Handler<S>, Standalone<S>>;

async function tenantAnswer<S>(
  surroundings: Surroundings<S>,
  { name, handler, dialect }: Route<S> & { readonly handler: TenantHandler<S> },
  passage: Passage,
  tenants: Tenants,
): Promise<Reply> {
  const { request, services } = surroundings;
  const token = attempt(() => dialect.identify(request));
  const named = attempt(() => dialect.tenantOf(request));
  if (!named.ok) throw token.ok ? named.error : token.error;
  const tenant = named.value;
  passage.tenant = tenant;

  const body = token.ok ? await bodyOf(handler, surroundings) : token;
  // A path names what it names, whether or not the request is let in: rules match it then, too.
  const isNamed = body.ok || !handler.read;
  const names = (isNamed && handler.names?.(request, body.ok ? body.value : undefined)) || {};
  passage.jobId = names.jobs?.[0];

  /** Lets the request in to its tenant, or not: what cannot be read is rejected after the token. */
  const enter = (at: RequestContext): unknown => {
    if (token.ok) dialect.admit(token.value, at);
    if (!body.ok) throw body.error;
    return body.value;
  };
  /** A rule may answer in the place of the operation. It is chosen once, however often a write begins again. */
  const faultAt = async (at: RequestContext): Promise<Reply | undefined> => {
    if (!dialect.fault || name === undefined) return undefined;
    const segments = handler.kind === 'write' && body.ok ? handler.segments?.(body.value) : [];
    const subject = { ...subjectOf(request, name), ...aboutOf(request, names, at, segments) };
    passage.rule ??= chooseFault(at, subject);
    const rule = await passage.rule;
    if (!rule) return undefined;
    const met = { id: rule.id, effect: rule.effect.type };
    return { ...dialect.fault(rule, request, at), rule: met };
  };

  if (handler.kind === 'read' || !body.ok) {
    // What is rejected whatever the tenant holds needs no turn.
    return tenants.read(tenant, names, async (at) => {
      passage.at = at;
      const fault = hasFaults(at) ? await faultAt(at) : undefined;
      if (fault) return fault;
      const input = enter(at);
      return (handler as Read<S, unknown>).handle({ request, services, at, input });
    });
  }
  return tenants.write(tenant, names, async (at) => {
    passage.at = at;
    const fault = hasFaults(at) ? await faultAt(at) : undefined;
    if (fault) return fault;
    return handler.handle({ request, services, at, input: enter(at) });
  });
}

async function bodyOf<S>(
  handler: TenantHandler<S>,
  surroundings: Surroundings<S>,
): Promise<Attempt<unknown>> {
  if (!handler.read) return NO_BODY;
  try {
    return { ok: true, value: await handler.read(surroundings) };
  } catch (error) {
    return { ok: false, error };
  }
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
