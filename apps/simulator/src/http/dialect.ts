import type { Cause } from '../core/cause.ts';
import type { Tenant } from '../core/tenant.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import type { ErrorRule } from './faults/injected-error.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest } from './request.ts';

/** How a service tells whom a request is for, who may send it, and what was wrong with it. */
export interface Dialect {
  /** The bearer token of a request, if the service wants one. @throws ApiError when what it wants is not there */
  identify(request: HttpRequest): string | undefined;
  /** The tenant that a request is for. @throws ApiError */
  tenantOf(request: HttpRequest): Tenant;
  /** Rejects a token that the tenant does not let in. @throws ApiError */
  admit(token: string | undefined, at: RequestContext): void;
  /** What a rule answers in the place of the operation; absent: rules do not act on the service. */
  fault?(rule: ErrorRule, request: HttpRequest, at: RequestContext): Reply;
  /** The answer to a request that went wrong; without a context, before its tenant was opened. */
  rejection(error: unknown, request: HttpRequest, at?: RequestContext): Rejection;
}

export interface Rejection {
  readonly reply: Reply;
  readonly why: readonly Cause[];
}
