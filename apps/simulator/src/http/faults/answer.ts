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

/** Lets the operation answer, a list with a page that is wrong in some way. */
type Operate = (at: RequestContext, page?: PageFault) => Promise<Reply>;

/** Answers a request of a tenant that has rules for requests. */
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

/** The rule that acts on a request. It is chosen once, however often the request begins again. */
function actingOn(at: RequestContext, about: Named, passage: Passage): Promise<Acting | undefined> {
  const { epoch } = at.tenant;
  if (passage.rule?.epoch !== epoch) {
    const { request, matched } = passage;
    const subject = { ...subjectOf(request, matched.name), ...aboutOf(about, at) };
    passage.rule = { epoch, chosen: chooseFault(at, subject, askedOf(passage)) };
  }
  return passage.rule.chosen;
}

/** The operation as it was asked for: HEAD goes with GET, and has no body. */
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
      // From now on: what happens while this is answered counts.
      passage.barrier ??= passage.barriers.raise(at.tenant, effect.until);
      return { ...(await settled(operate, at, passage)), fault: effect };
    case 'drip':
      return { ...(await settled(operate, at, passage)), fault: effect };
    case 'hang':
      return { ...NO_RESPONSE, fault: effect };
    case 'reset':
      if (effect.afterBytes === undefined) return { ...NO_RESPONSE, fault: effect };
      return rehearsed(effect, at, passage, operate);
    default:
      return rehearsed(effect, at, passage, operate);
  }
}

/** What the journal shows of a response that was not sent. */
const NO_RESPONSE: Reply = { status: 0, headers: {}, body: null };

/** What the operation answers, be it an error. */
async function settled(operate: Operate, at: RequestContext, passage: Passage): Promise<Reply> {
  try {
    return await operate(at);
  } catch (error) {
    // Then the request begins again.
    if (error instanceof Outdated || error instanceof TurnNeeded) throw error;
    // There is nobody to do anything to.
    if (error instanceof ClientGone) throw error;
    return passage.rejected(error);
  }
}

/** What the client would be answered, for it to see a part of it; and the work is not done. */
async function rehearsed(
  fault: Fault,
  at: RequestContext,
  passage: Passage,
  operate: Operate,
): Promise<Reply> {
  if (!(at instanceof WriteContext)) return { ...(await settled(operate, at, passage)), fault };
  at.rehearse();
  // No job was made.
  const { jobId: _, ...reply } = await settled(operate, at, passage);
  return { ...reply, fault };
}

/** The work is done, and the client is told something else, or nothing. */
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

/** By how much a response is late: the same of the same match in every run. */
function lateness(
  id: RuleId,
  { ms, minMs = 0, maxMs = minMs }: LatencyEffect,
  match: number,
  { ids }: RequestContext,
): number {
  return ms ?? minMs + ids.number(`latency of match ${match} of ${id}`, maxMs - minMs + 1);
}

/** Rejects the token of the request, and keeps that. A request without one is rejected anyhow. */
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
