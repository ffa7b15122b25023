import type { Cause } from '../core/cause.ts';
import type { Tenant } from '../core/tenant.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import type { Family } from './description.ts';
import type { Dialect } from './dialect.ts';
import type { ErrorRule } from './faults/injected-error.ts';
import type { Operation } from './operation.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest } from './request.ts';

/** What a request is known to be before it is answered. */
export interface Matched {
  /** Of the operation; absent: there is none. */
  readonly name?: string;
  readonly family: Family;
  readonly handler: Pick<Operation<never>, 'kind'>;
  readonly dialect: Dialect;
}

/** A request on its way, and what has become known of it. */
export class Passage {
  readonly request: HttpRequest;
  readonly matched: Matched;
  readonly startedAt = performance.now();
  tenant: Tenant | undefined;
  /** The job that the request names. */
  jobId: number | undefined;
  /** The tenant as it was opened last. */
  at: RequestContext | undefined;
  /** The rule that acts on it, once those of an epoch were tried. */
  rule: { readonly epoch: number; readonly chosen: Promise<ErrorRule | undefined> } | undefined;
  why: readonly Cause[] | undefined;

  constructor(request: HttpRequest, matched: Matched) {
    this.request = request;
    this.matched = matched;
  }

  /** The answer to a request that went wrong. */
  rejected(error: unknown): Reply {
    const { reply, why } = this.matched.dialect.rejection(error, this.request, this.at);
    this.why = why;
    return reply;
  }
}
