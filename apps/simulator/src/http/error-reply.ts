import type { CatalogError, GatewayError, UpsError } from '@aep-sim/types';
import * as validators from '@aep-sim/types/validators/service';
import type { ApiError } from './api-error.ts';
import { apiErrors } from './api-errors.ts';
import type { Family } from './description.ts';
import { type Reply, reply } from './reply.ts';

/** The service that a request reached, and the id that its answer bears. */
export interface Reached {
  readonly family: Family;
  readonly requestId: string;
}

/** Answers with an error in the form of the service that was reached, or else of the gateway. */
export function errorReply(error: ApiError, reached?: Reached): Reply {
  const { status, format } = apiErrors[error.kind];
  const options = { status, headers: error.headers };
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

function gatewayError({ kind, details }: ApiError): GatewayError {
  const { status, format, code, title } = apiErrors[kind];
  return {
    error_code: format === 'gateway' ? code : `${status}900`,
    message: details[0] ?? title,
  };
}

function catalogError({ kind, details }: ApiError): CatalogError {
  const { status, title } = apiErrors[kind];
  return { type: '/placeholder/type/uri', status, title, detail: details.join('; ') || title };
}

function profileError({ kind, details }: ApiError, requestId: string): UpsError {
  const { status, code, title } = apiErrors[kind];
  const own = code.startsWith('AEPSIM');
  return {
    requestId,
    errors: {
      [status]: (details.length > 0 ? details : [title]).map((message) => ({ code, message })),
    },
    // The vendor's name space is for codes that the vendor has.
    type: own ? `urn:aep-sim:errors:${code}` : `https://ns.adobe.com/aep/errors/${code}`,
    title: details[0] ?? title,
    status,
  };
}
