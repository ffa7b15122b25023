import type { EditionName } from '@aep-sim/types';
import type { Context } from 'hono';
import { LAST_INSTANT } from '../core/clock.ts';
import type { PageFault } from '../core/effect.ts';
import type { Tenant } from '../core/tenant.ts';
import { type RequestContext, TurnNeeded, WriteContext } from '../tenants/request-context.ts';
import type { Tenants } from '../tenants/tenants.ts';
import { namesChecked } from './decoded.ts';
import { deliver } from './deliver.ts';
import type { Description, Family } from './description.ts';
import type { Dialect } from './dialect.ts';
import type { Barriers } from './faults/barriers.ts';
import { hasFaults } from './faults/fault-rule.ts';
import type { Guard } from './guard.ts';
import type { Hint } from './hint.ts';
import type { Handler, Read, ReadContext, Standalone, Surroundings } from './operation.ts';
import { Passage } from './passage.ts';
import type { Recorder } from './record.ts';
import type { Reply } from './reply.ts';
import { ClientGone, HttpRequest, type Site } from './request.ts';
import type { Named } from './rule-subject.ts';

/** The handler of a request: an operation, or an error because there is none. */
export interface Route<S> {
  /** Of the operation. */
  readonly name?: string;
  readonly family: Family;
  /** Absent: there is no operation, and its query is not described. */
  readonly operation?: Description;
  readonly handler: Handler<S>;
  readonly dialect: Dialect;
  readonly hint?: Hint;
}

export interface PipelineOptions<S> {
  readonly tenants: Tenants;
  readonly site: Site;
  /** The services of operations in an edition. Loaded when it is first requested. */
  readonly services: (edition: EditionName) => S | Promise<S>;
  readonly guard: Guard;
  readonly record: Recorder;
  /** The responses that rules hold back. */
  readonly barriers: Barriers;
  /** Ends all waits: the simulator is closed. */
  readonly closing: AbortSignal;
}

/**
 * The steps of every request, after its route was found: the guard; its sender and tenant; its body; for a write, its
 * turn. Then, on one version of the tenant at one time: a rule, the token, and the operation, which decides, encodes,
 * validates, and commits. The reply is a value, to which a hint may be added, until it is sent. The journal is last.
 */
export function pipeline<S>(
  options: PipelineOptions<S>,
): (c: Context, route: Route<S>) => Promise<Response> {
  const { tenants, site, services, guard, record, barriers } = options;
  return async (c, route) => {
    const request = new HttpRequest(c, site, route.operation);
    const passage = new Passage(request, route, barriers);
    let reply: Reply;
    try {
      const refusal = guard(request);
      if (refusal) {
        passage.isRefused = true;
        throw refusal;
      }
      const known = services(request.edition);
      const given = known instanceof Promise ? await known : known;
      reply = await answer({ request, services: given }, route, passage, tenants);
    } catch (error) {
      reply = error instanceof ClientGone ? await passage.abandoned() : passage.rejected(error);
    }
    if (route.hint) {
      const hinted = route.hint(reply, request);
      reply = hinted instanceof Promise ? await hinted : hinted;
    }
    if (reply.status >= 400) reply = await masked(reply, request);
    if (reply.fault) return faulty(reply, passage, options);
    passage.barrier?.drop();
    const response = deliver(reply);
    answered(passage, reply, record);
    return response;
  };
}

/** The journal records the request, and clients that wait for it continue. */
function answered(passage: Passage, reply: Reply, record: Recorder): void {
  record(passage, reply);
  if (passage.barriers.isAwaited) passage.barriers.answered(passage, reply);
}

/** A response with a fault. The code for it is loaded by the first. */
async function faulty(
  reply: Reply,
  passage: Passage,
  { tenants, record, closing }: Pick<PipelineOptions<never>, 'tenants' | 'record' | 'closing'>,
): Promise<Response> {
  const { deliverFaulty } = await import('./faults/deliver.ts');
  return deliverFaulty(reply, passage, {
    answered: (sent) => answered(passage, sent, record),
    closing,
    isCurrent: async () => {
      const { at } = passage;
      return !at || tenants.read(at.tenant, {}, (now) => now.tenant.epoch === at.tenant.epoch);
    },
  });
}

/** An error repeats what was sent. The code that finds secrets in it is loaded by the first error. */
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
  { handler, dialect }: Route<S> & { readonly handler: TenantHandler<S> },
  passage: Passage,
  tenants: Tenants,
): Promise<Reply> {
  const { request, services } = surroundings;
  const { token, tenant } = senderOf(request, dialect);
  passage.tenant = tenant;
  passage.token = token.ok ? token.value : undefined;
  const input = token.ok ? await inputOf(handler, surroundings) : token;
  const about = namedBy(handler, request, input);
  passage.jobId = about.names.jobs?.[0];

  const answerAt = async (at: RequestContext, ruled?: Ruled): Promise<Reply> => {
    passage.at = at;
    if (!ruled && dialect.injected && hasFaults(at.facts.rules)) {
      const { answerUnderRules } = await import('./faults/answer.ts');
      return answerUnderRules(at, about, passage, (from, page) => answerAt(from, { page }));
    }
    if (token.ok) dialect.admit(token.value, at);
    // A body that cannot be read is rejected after the token.
    if (!input.ok) throw input.error;
    if (request.hasQuery) namesChecked(request.named);
    // A write has a context that can commit.
    const read = handler as Read<S, unknown>;
    const context = { request, services, at, input: input.value };
    if (at.facts.advancesOnPoll && read.nextChange && request.method === 'GET') {
      return polled(read, context, passage);
    }
    return read.handle(ruled?.page ? { ...context, page: ruled.page } : context);
  };
  // A request that is rejected whatever the tenant contains needs no turn.
  return handler.kind === 'write' && input.ok
    ? tenants.write(tenant, about.names, answerAt)
    : tenants.read(tenant, about.names, answerAt);
}

/** Rules were tried, and the operation responds. */
interface Ruled {
  /** The fault in the page of a list. */
  readonly page: PageFault | undefined;
}

/** Advances the tenant's clock to the next change of the polled job, and responds then. */
async function polled<S>(
  { nextChange, handle }: Read<S, unknown>,
  context: ReadContext<S, unknown>,
  passage: Passage,
): Promise<Reply> {
  const { at } = context;
  const next = nextChange?.(at);
  // The clock ends with the year 9999.
  if (next === undefined || next > LAST_INSTANT) return handle(context);
  if (!(at instanceof WriteContext)) throw new TurnNeeded();
  const later = at.advancedTo(next);
  passage.at = later;
  const reply = await handle({ ...context, at: later });
  await later.commit({ tenant: later.facts });
  return reply;
}

/** The sender and tenant of a request. A missing token is rejected later, after rules were tried. */
function senderOf(
  request: HttpRequest,
  dialect: Dialect,
): { readonly token: Attempt<string | undefined>; readonly tenant: Tenant } {
  const token = attempt(() => dialect.identify(request));
  const tenant = attempt(() => dialect.tenantOf(request));
  if (tenant.ok) return { token, tenant: tenant.value };
  throw token.ok ? tenant.error : token.error;
}

async function inputOf<S>(
  handler: TenantHandler<S>,
  surroundings: Surroundings<S>,
): Promise<Attempt<unknown>> {
  if (!handler.read) return NO_INPUT;
  try {
    return { ok: true, value: await handler.read(surroundings) };
  } catch (error) {
    return { ok: false, error };
  }
}

/** What a request specifies. Its path does so even if the rest cannot be read, so that rules match it too. */
function namedBy<S>(
  handler: TenantHandler<S>,
  request: HttpRequest,
  input: Attempt<unknown>,
): Named {
  if (!input.ok) return { names: (!handler.read && handler.names?.(request, undefined)) || {} };
  const names = handler.names?.(request, input.value) ?? {};
  return { names, ...handler.about?.(request, input.value) };
}

type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown };

const NO_INPUT: Attempt<undefined> = { ok: true, value: undefined };

function attempt<T>(act: () => T): Attempt<T> {
  try {
    return { ok: true, value: act() };
  } catch (error) {
    return { ok: false, error };
  }
}
