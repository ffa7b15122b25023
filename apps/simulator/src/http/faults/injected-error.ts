import type { ErrorEffect, ErrorStatus } from '../../core/effect.ts';
import type { RuleId } from '../../core/rule.ts';
import type { ErrorContent } from '../error-reply.ts';

interface Injected {
  readonly title: string;
  /** The gateway's messages for errors before any service is reached: as documented, or our own. */
  readonly gateway?: { readonly code: string; readonly message: string };
  /** The error code of OAuth, for the token service. */
  readonly oauth: string;
}

const injected: Readonly<Record<ErrorStatus, Injected>> = {
  400: { title: 'BadRequestError', oauth: 'invalid_request' },
  401: {
    title: 'UnauthorizedError',
    gateway: { code: '401013', message: 'Oauth token is not valid' },
    oauth: 'invalid_client',
  },
  403: {
    title: 'ForbiddenError',
    gateway: { code: '403025', message: 'Profile is not valid' },
    oauth: 'access_denied',
  },
  404: { title: 'NotFoundError', oauth: 'invalid_request' },
  409: { title: 'ConflictError', oauth: 'invalid_request' },
  429: {
    title: 'TooManyRequestsError',
    gateway: { code: '429900', message: 'Too many requests' },
    oauth: 'temporarily_unavailable',
  },
  500: { title: 'InternalServerError', oauth: 'server_error' },
  502: { title: 'BadGatewayError', oauth: 'server_error' },
  503: { title: 'ServiceUnavailableError', oauth: 'temporarily_unavailable' },
  504: { title: 'GatewayTimeoutError', oauth: 'server_error' },
};

const GATEWAY_CODE = /^\d{6}$/;

/** The error that a rule injects instead of the response. */
export function injectedError(
  { status, code, retryAfterS }: ErrorEffect,
  id: RuleId,
): ErrorContent {
  const { title } = injected[status];
  // A code in another format than the gateway's belongs to a service, so the service has responded.
  const isServiceCode = code !== undefined && !GATEWAY_CODE.test(code);
  const gateway = isServiceCode ? undefined : injected[status].gateway;
  return {
    status,
    format: gateway ? 'gateway' : 'service',
    code: code ?? gateway?.code ?? `AEPSIM-INJECTED-${status}`,
    title,
    details: [gateway?.message ?? `Injected by ${id}`],
    headers: retryAfterS === undefined ? {} : { 'retry-after': String(retryAfterS) },
  };
}

/** The same in the format of the token service. */
export function injectedOauthError(
  { status, code }: ErrorEffect,
  id: RuleId,
): { readonly error: string; readonly error_description: string } {
  return { error: code ?? injected[status].oauth, error_description: `Injected by ${id}` };
}
