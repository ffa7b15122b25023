import { instantAt } from '../core/clock.ts';
import { refusalOf } from '../core/commands/refuse-token.ts';
import { FileMissing, WriteFailed } from '../files/port.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import { Busy, StoreLocked, TooManyTenants } from '../tenants/tenants.ts';
import { ApiError, internal } from './api-error.ts';
import type { ApiErrorKind } from './api-errors.ts';
import { causesOf } from './causes.ts';
import type { Family } from './description.ts';
import type { Dialect } from './dialect.ts';
import { errorReply, errorReplyOf } from './error-reply.ts';
import { injectedError } from './faults/injected-error.ts';
import { missingHeader } from './missing-header.ts';
import { refusedToken } from './refused-token.ts';
import type { HttpRequest } from './request.ts';
import { tenantOf, tooManySandboxes } from './tenant-headers.ts';
import { readToken } from './tokens.ts';

export interface GatewayOptions {
  readonly seed: string;
  /** `any` accepts every token except expired or foreign ones of the simulator; `strict` accepts only its own. */
  readonly auth: 'any' | 'strict';
  readonly onBug: (error: unknown) => void;
  /** Called when imported profiles cannot be found. */
  readonly onFileFailed: (error: Error) => void;
}

/** The checks in front of a service, in the order of the documented errors (evidence: token-missing). */
export function gateway(family: Family, options: GatewayOptions): Dialect {
  const { seed, auth, onBug, onFileFailed } = options;
  return {
    identify: (request) => {
      const token = bearerOf(request);
      if (!request.header('x-api-key')) throw missingHeader('key-missing', 'x-api-key', request);
      return token;
    },
    tenantOf,
    admit: (token, at) => admit(token, at, seed, auth),
    injected: (effect, id, request, at) =>
      errorReplyOf(injectedError(effect, id), { family, requestId: requestIdOf(request, at) }),
    rejection: (error, request, at) => {
      const known = apiErrorOf(error);
      if (known.kind === 'internal') onBug(error);
      if (error instanceof FileMissing || error instanceof StoreLocked) onFileFailed(error);
      const reached = at && { family, requestId: requestIdOf(request, at) };
      return { reply: errorReply(known, reached), why: causesOf(known) };
    },
  };
}

/** The API error for an exception. File errors contain paths, so only the log has their text. */
function apiErrorOf(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof Busy) {
    return unavailable(
      'busy',
      'Another client is changing this sandbox, and nothing was changed. Send the request again',
    );
  }
  if (error instanceof TooManyTenants) return tooManySandboxes(error);
  if (error instanceof WriteFailed) {
    return unavailable(
      'file-not-written',
      'The file cannot be written. See the log of the simulator',
    );
  }
  if (error instanceof FileMissing) {
    return unavailable(
      'profiles-missing',
      'The imported profiles of this job were not found. See the log of the simulator',
    );
  }
  return internal();
}

function unavailable(kind: ApiErrorKind, detail: string): ApiError {
  return new ApiError(kind, [detail], { headers: { 'retry-after': '1' } });
}

/** The ID that the client sent, or one that is the same only for the same request at the same time. */
function requestIdOf(request: HttpRequest, { now, ids }: RequestContext): string {
  const { method, path } = request;
  return request.header('x-request-id') ?? ids.word(`${method} ${path} at ${now}`);
}

function bearerOf(request: HttpRequest): string {
  const authorization = request.header('authorization');
  if (!authorization) throw missingHeader('token-missing', 'authorization', request);
  const token = /^Bearer +(\S.*)$/i.exec(authorization)?.[1];
  if (!token) throw new ApiError('token-invalid');
  return token;
}

/** Rejects a token that has expired on the sandbox's clock, belongs to another org, or was expired or revoked by a rule. */
function admit(
  text = '',
  { tenant, facts, now }: RequestContext,
  seed: string,
  auth: GatewayOptions['auth'],
): void {
  const refusal = refusalOf(facts, text);
  if (refusal) throw refusedToken(refusal);
  const token = readToken(seed, text);
  if (!token) {
    if (auth === 'strict') throw new ApiError('token-invalid');
    return;
  }
  if (token.org && token.org !== tenant.org) {
    throw new ApiError('org-foreign', [], { causes: [{ nearest: token.org }] });
  }
  const ageMs = now - instantAt(facts.clock, token.issued);
  if (ageMs >= token.lifeMs) throw new ApiError('token-invalid');
}
