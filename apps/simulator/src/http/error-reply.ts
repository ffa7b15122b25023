import type { CatalogError, GatewayError, UpsError } from '@aep-sim/types';
import * as validators from '@aep-sim/types/validators/service';
import type { ApiError } from './api-error.ts';
import { apiErrors, type ErrorFormat } from './api-errors.ts';
import type { Family } from './description.ts';
import { type Reply, reply } from './reply.ts';

/** The service that a request reached, and the ID in its response. */
export interface Reached {
  readonly family: Family;
  readonly requestId: string;
}

/** The content of an error, in any format. */
export interface ErrorContent {
  readonly status: number;
  readonly format: ErrorFormat;
  readonly code: string;
  readonly title: string;
  readonly details: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** An error response in the format of the service that was reached, or else of the gateway. */
export function errorReply({ kind, details, headers }: ApiError, reached?: Reached): Reply {
  return errorReplyOf({ ...apiErrors[kind], details, headers }, reached);
}

export function errorReplyOf(error: ErrorContent, reached?: Reached): Reply {
  const { status, format, headers } = error;
  const options = { status, headers };
  if (
    format === 'placeholder' ||
    (format === 'service' && reached && reached.family !== 'profile')
  ) {
    return reply(validators.CatalogError, catalogError(error), options);
  }
  if (format === 'service' && reached) {
    return reply(validators.UpsError, profileError(error, reached.requestId), options);
  }
  return reply(validators.GatewayError, gatewayError(error), options);
}

function gatewayError({ status, format, code, title, details }: ErrorContent): GatewayError {
  return {
    error_code: format === 'gateway' ? code : `${status}900`,
    message: details[0] ?? title,
  };
}

function catalogError({ status, title, details }: ErrorContent): CatalogError {
  return { type: '/placeholder/type/uri', status, title, detail: details.join(' ') || title };
}

function profileError({ status, code, title, details }: ErrorContent, requestId: string): UpsError {
  const own = code.startsWith('AEPSIM');
  return {
    requestId,
    errors: {
      [status]: (details.length > 0 ? details : [title]).map((message) => ({ code, message })),
    },
    // The namespace is only for codes of the vendor.
    type: own ? `urn:aep-sim:errors:${code}` : `https://ns.adobe.com/aep/errors/${code}`,
    title: details[0] ?? title,
    status,
  };
}
