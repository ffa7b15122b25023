import { refuseToken } from '../../core/commands/refuse-token.ts';
import type {
  ErrorStatus,
  Fault,
  LatencyEffect,
  PageFault,
  TokenState,
} from '../../core/effect.ts';
import type { RuleId } from '../../core/rule.ts';
import {
  Outdated,
  type RequestContext,
  TurnNeeded,
  WriteContext,
} from '../../tenants/request-context.ts';
import { ApiError } from '../api-error.ts';
import type { Passage } from '../passage.ts';
import { refusedToken } from '../refused-token.ts';
import type { Reply } from '../reply.ts';
import { ClientGone } from '../request.ts';
import { aboutOf, type Named, subjectOf } from '../rule-subject.ts';
import { chooseFault } from './choose.ts';
import type { Acting } from './fault-rule.ts';
import type { Subject } from './fits.ts';
import { retryAfterS } from './rate-limit.ts';

/** Lets the operation respond, with a fault in the page of a list. */
type Operate = (at: RequestContext, page?: PageFault) => Promise<Reply>;

/** Handles a request of a tenant with rules for requests. */
export async function answerUnderRules(
  at: RequestContext,
  about: Named,
  passage: Passage,
  operate: Operate,
): Promise<Reply> {
  const acting = await actingOn(at, about, passage);
  if (!acting) return operate(at);
  const { id, effect } = acting.rule;
  const reply = await faulted(acting, at, passage, operate);
  return { ...reply, rule: { id, effect: effect.type } };
}

/** The rule that acts on a request. It is chosen once, however often the request starts again. */
function actingOn(at: RequestContext, about: Named, passage: Passage): Promise<Acting | undefined> {
  const { epoch } = at.tenant;
  if (passage.rule?.epoch !== epoch) {
    const { request, matched } = passage;
    const subject = { ...subjectOf(request, matched.name), ...aboutOf(about, at) };
    passage.rule = { epoch, chosen: chooseFault(at, subject, askedOf(passage)) };
  }
  return passage.rule.chosen;
}

/** The requested operation: HEAD is handled as GET, without a body. */
function askedOf({ matched, request }: Passage): Subject | undefined {
  const { operation } = matched;
  return operation && request.method === 'HEAD' ? { ...operation, method: 'HEAD' } : operation;
}

async function faulted(
  { rule, match }: Acting,
  at: RequestContext,
  passage: Passage,
  operate: Operate,
): Promise<Reply> {
  const { effect } = rule;
  switch (effect.type) {
    case 'error':
      return passage.injected(effect, rule.id);
    case 'rate-limit': {
      const wait = retryAfterS(effect, at.now);
      return passage.injected({ type: 'error', status: 429, retryAfterS: wait }, rule.id);
    }
    case 'token':
      return withoutToken(at, passage, effect.state, operate);
    case 'page':
      if (effect.as === 'expired-cursor') return passage.rejected(expiredCursor());
      return operate(at, effect.as);
    case 'latency':
      return late(effect, lateness(rule.id, effect, match, at), at, passage, operate);
    case 'answer-lost':
      return lost(await settled(operate, at, passage), effect.then, rule.id, passage);
    case 'hold':
      // From now on, requests that receive a response meanwhile count.
      passage.barrier ??= passage.barriers.raise(at.tenant, effect.until);
      return { ...(await settled(operate, at, passage)), fault: effect };
    case 'drip':
      return { ...(await settled(operate, at, passage)), fault: effect };
    case 'hang':
      return { ...NO_RESPONSE, fault: effect };
    case 'reset':
      if (effect.afterBytes === undefined) return { ...NO_RESPONSE, fault: effect };
      return rehearsed(effect, at, passage, operate);
    case 'cut':
    case 'content-length':
    case 'body':
      return rehearsed(effect, at, passage, operate);
  }
}

/** What the journal shows of a response that was not sent. */
const NO_RESPONSE: Reply = { status: 0, headers: {}, body: null };

/** The response of the operation, also if it is an error. */
async function settled(operate: Operate, at: RequestContext, passage: Passage): Promise<Reply> {
  try {
    return await operate(at);
  } catch (error) {
    // Then the request starts again.
    if (error instanceof Outdated || error instanceof TurnNeeded) throw error;
    // There is no client to act on.
    if (error instanceof ClientGone) throw error;
    return passage.rejected(error);
  }
}

/** The response that the client would receive, so that it can receive a part of it; the work is not done. */
async function rehearsed(
  fault: Fault,
  at: RequestContext,
  passage: Passage,
  operate: Operate,
): Promise<Reply> {
  if (!(at instanceof WriteContext)) return { ...(await settled(operate, at, passage)), fault };
  at.rehearse();
  // No job was created.
  const { jobId: _, ...reply } = await settled(operate, at, passage);
  return { ...reply, fault };
}

/** The work is done, and the client receives another response or none. */
async function lost(
  done: Reply,
  then: 'reset' | 'hang' | ErrorStatus,
  id: RuleId,
  passage: Passage,
): Promise<Reply> {
  if (done.body instanceof ReadableStream) await done.body.cancel();
  const job = done.jobId === undefined ? {} : { jobId: done.jobId };
  if (then === 'reset' || then === 'hang') return { ...NO_RESPONSE, ...job, fault: { type: then } };
  return { ...passage.injected({ type: 'error', status: then }, id), ...job };
}

async function late(
  { clock }: LatencyEffect,
  ms: number,
  at: RequestContext,
  passage: Passage,
  operate: Operate,
): Promise<Reply> {
  if (clock !== 'virtual') {
    return { ...(await settled(operate, at, passage)), fault: { type: 'latency', ms } };
  }
  if (!(at instanceof WriteContext)) throw new TurnNeeded();
  at.advanceWithCommit(ms);
  const reply = await settled(operate, at, passage);
  const last = passage.at;
  if (last instanceof WriteContext && !last.hasCommitted) await last.commit({ tenant: last.facts });
  return reply;
}

/** How late a response is: the same for the same match in every run. */
function lateness(
  id: RuleId,
  { ms, minMs = 0, maxMs = minMs }: LatencyEffect,
  match: number,
  { ids }: RequestContext,
): number {
  return ms ?? minMs + ids.number(`latency of match ${match} of ${id}`, maxMs - minMs + 1);
}

/** Rejects the token of the request from now on. A request without one is rejected anyway. */
async function withoutToken(
  at: RequestContext,
  passage: Passage,
  state: TokenState,
  operate: Operate,
): Promise<Reply> {
  const { token } = passage;
  if (token === undefined) return operate(at);
  if (!(at instanceof WriteContext)) throw new TurnNeeded();
  await at.commit(refuseToken(at.facts, token, state));
  return passage.rejected(refusedToken(state));
}

function expiredCursor(): ApiError {
  const message = 'offset is a cursor that has expired. Request the first page again';
  const causes = [{ in: 'query' as const, pointer: '/offset', keyword: 'cursor-expired', message }];
  return new ApiError('query-invalid', [message], { causes });
}
