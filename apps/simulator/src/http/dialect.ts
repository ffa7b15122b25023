import type { Cause } from '../core/cause.ts';
import type { ErrorEffect } from '../core/effect.ts';
import type { RuleId } from '../core/rule.ts';
import type { Tenant } from '../core/tenant.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest } from './request.ts';

/** How a service identifies the tenant and the sender of a request, and the format of its errors. */
export interface Dialect {
  /** The bearer token of a request, if the service requires one. @throws ApiError if it is missing */
  identify(request: HttpRequest): string | undefined;
  /** The tenant that a request is for. @throws ApiError */
  tenantOf(request: HttpRequest): Tenant;
  /** Rejects a token that is not valid for the tenant. @throws ApiError */
  admit(token: string | undefined, at: RequestContext): void;
  /** The error that a rule injects; absent: rules do not act on the service. */
  injected?(effect: ErrorEffect, id: RuleId, request: HttpRequest, at: RequestContext): Reply;
  /** The response to a request that failed; without a context, before its tenant was opened. */
  rejection(error: unknown, request: HttpRequest, at?: RequestContext): Rejection;
}

export interface Rejection {
  readonly reply: Reply;
  readonly why: readonly Cause[];
}
