import type { Cause } from '../core/cause.ts';
import type { ErrorEffect } from '../core/effect.ts';
import type { RuleId } from '../core/rule.ts';
import type { Tenant } from '../core/tenant.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import type { Description, Family } from './description.ts';
import type { Dialect } from './dialect.ts';
import type { Barrier, Barriers } from './faults/barriers.ts';
import type { Acting } from './faults/fault-rule.ts';
import type { Operation } from './operation.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest } from './request.ts';

/** What is known of a request before it is handled. */
export interface Matched {
  /** Of the operation; absent: there is none. */
  readonly name?: string;
  readonly family: Family;
  readonly operation?: Description;
  readonly handler: Pick<Operation<never>, 'kind'>;
  readonly dialect: Dialect;
}

/** A request in progress, and what is known of it so far. */
export class Passage {
  readonly request: HttpRequest;
  readonly matched: Matched;
  readonly startedAt = performance.now();
  tenant: Tenant | undefined;
  /** The bearer token, if there is one. */
  token: string | undefined;
  /** The job that the request specifies. */
  jobId: number | undefined;
  /** The last opened state of the tenant. */
  at: RequestContext | undefined;
  /** The rule that acts on it, once the rules of an epoch were tried. */
  rule: { readonly epoch: number; readonly chosen: Promise<Acting | undefined> } | undefined;
  why: readonly Cause[] | undefined;
  /** The guard has rejected it. */
  isRefused = false;
  readonly barriers: Barriers;
  /** What its response waits for. */
  barrier: Barrier | undefined;

  constructor(request: HttpRequest, matched: Matched, barriers: Barriers) {
    this.barriers = barriers;
    this.request = request;
    this.matched = matched;
  }

  /** The response to a request that failed. */
  rejected(error: unknown): Reply {
    const { reply, why } = this.matched.dialect.rejection(error, this.request, this.at);
    this.why = why;
    return reply;
  }

  /** What happens to a request whose client has closed the connection: the same as for a response that is too late. */
  async abandoned(): Promise<Reply> {
    this.barrier?.drop();
    const acting = await this.rule?.chosen;
    const reply: Reply = { status: 0, headers: {}, body: null, fault: { type: 'latency', ms: 0 } };
    if (!acting) return reply;
    const { id, effect } = acting.rule;
    return { ...reply, rule: { id, effect: effect.type } };
  }

  /** The response to a request for which a rule injects an error. */
  injected(effect: ErrorEffect, id: RuleId): Reply {
    const { dialect } = this.matched;
    if (!this.at || !dialect.injected) throw new Error('Rules do not act on this request');
    return dialect.injected(effect, id, this.request, this.at);
  }
}
