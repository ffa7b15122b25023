import type { CatalogError, GatewayError, UpsError } from '@aep-sim/types';
import { validators } from '@aep-sim/types/validators';
import type { Check } from '../editions/edition.ts';
import { type Fault, faults } from './api-error.ts';
import type { Family } from './operation.ts';

/** An answer of ours that does not satisfy its own schema. It is never sent. */
export class SelfCheckFailed extends Error {
  constructor(check: Check) {
    const [first] = check.errors ?? [];
    super(`self-check failed at ${first?.instancePath || '/'}: ${first?.message ?? 'not valid'}`);
  }
}

type Headers = Readonly<Record<string, string>>;

const JSON_TYPE = 'application/json';

interface Options {
  readonly status?: number;
  readonly headers?: Headers;
}

/** Sends a body that has been held against its schema. */
export function send(schema: Check, body: unknown, options?: Options): Response {
  return sendJson(checked(schema, body), options);
}

/** A body as text, once it has been held against its schema. */
export function checked(schema: Check, body: unknown): string {
  check(schema, body);
  return JSON.stringify(body);
}

/** @throws SelfCheckFailed when a body does not satisfy its schema. */
export function check(schema: Check, body: unknown): void {
  if (!schema(body)) throw new SelfCheckFailed(schema);
}

/** Sends what was written as JSON. */
export function sendJson(
  json: string | Buffer<ArrayBuffer>,
  { status = 200, headers = {} }: Options = {},
): Response {
  return new Response(json, { status, headers: { 'content-type': JSON_TYPE, ...headers } });
}

/** The service that a request reached, and the id that its answer bears. */
export interface Reached {
  readonly family: Family;
  readonly requestId: string;
}

/** Answers with an error in the form of the service that was reached, or else of the gateway. */
export function sendFault(fault: Fault, reached?: Reached): Response {
  const { status, shape } = faults[fault.fault];
  const options = { status, headers: fault.headers };
  if (shape === 'placeholder' || (shape === 'service' && reached && reached.family !== 'profile')) {
    return send(validators.service.CatalogError, catalogError(fault), options);
  }
  if (shape === 'service' && reached) {
    return send(validators.service.UpsError, profileError(fault, reached.requestId), options);
  }
  return send(validators.service.GatewayError, gatewayError(fault), options);
}

function gatewayError({ fault, details }: Fault): GatewayError {
  const { status, shape, code, title } = faults[fault];
  return {
    error_code: shape === 'gateway' ? code : `${status}900`,
    message: details[0] ?? title,
  };
}

function catalogError({ fault, details }: Fault): CatalogError {
  const { status, title } = faults[fault];
  return { type: '/placeholder/type/uri', status, title, detail: details.join('; ') || title };
}

function profileError({ fault, details }: Fault, requestId: string): UpsError {
  const { status, code, title } = faults[fault];
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
