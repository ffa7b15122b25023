import { createHash, timingSafeEqual } from 'node:crypto';
import * as validators from '@aep-sim/types/validators/control';
import type { Cause } from '../core/cause.ts';
import { FileMissing, NoRoom, WriteFailed } from '../files/port.ts';
import { ApiError, internal } from '../http/api-error.ts';
import { apiErrors } from '../http/api-errors.ts';
import { causesOf } from '../http/causes.ts';
import type { Dialect } from '../http/dialect.ts';
import { reply } from '../http/reply.ts';
import type { HttpRequest } from '../http/request.ts';
import { tenantOf, tooManySandboxes } from '../http/tenant-headers.ts';
import { BadImport } from '../profiles/bad-import.ts';
import { Busy, StoreLocked, TooManyTenants } from '../tenants/tenants.ts';
import { ControlError } from './error.ts';
import { tenantInQuery } from './tenant-query.ts';

export interface ControlDialectOptions {
  /** If it is set, every request except `health` must send it as a bearer token. */
  readonly token: string | undefined;
  /** Called when imported profiles cannot be stored or found. */
  readonly onFileFailed: (error: Error) => void;
  /** Receives unexpected errors. */
  readonly onBug: (error: unknown) => void;
}

/** The control plane: its own token, a tenant that a URL can specify too, and errors of one sentence. */
export function controlDialect({ token, onFileFailed, onBug }: ControlDialectOptions): Dialect {
  return {
    identify: (request) => {
      if (!token || isSame(bearerOf(request) ?? '', token)) return undefined;
      throw new ControlError(401, TOKEN_REQUIRED, {
        causes: [{ in: 'header', pointer: '/authorization', keyword: 'token-invalid' }],
      });
    },
    tenantOf: (request) => tenantInQuery(request) ?? tenantOf(request),
    admit: () => {},
    rejection: (error) => {
      if (error instanceof StoreLocked || isFileError(error)) onFileFailed(error);
      const known = controlErrorOf(error);
      if (known.status === 500) onBug(error);
      const { status, message, headers, place } = known;
      const body = { error: message, ...place };
      const why = error instanceof ApiError ? causesOf(error) : causesIn(known);
      return { reply: reply(validators.ControlError, body, { status, headers }), why };
    },
  };
}

const TOKEN_REQUIRED =
  'The control plane requires a token; send Authorization: Bearer <token> with the value of --control-token or the token printed at start';

/** Takes the same time for any string, so that a token cannot be guessed letter by letter. */
function isSame(given: string, token: string): boolean {
  const hashOf = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hashOf(given), hashOf(token));
}

function bearerOf(request: HttpRequest): string | undefined {
  return request.header('authorization')?.replace(/^bearer +/i, '');
}

/** Everything that was wrong with the request that received this error. */
function causesIn({ message, place, causes }: ControlError): readonly Cause[] {
  const whole: Cause = { pointer: '', ...place, keyword: 'error', message };
  return causes.length === 0 ? [whole] : causes.map((cause) => ({ ...whole, ...cause }));
}

function isFileError(error: unknown): error is Error {
  if (error instanceof NoRoom) return false;
  return error instanceof WriteFailed || error instanceof FileMissing;
}

const SOON = { 'retry-after': '1' };

function controlErrorOf(error: unknown): ControlError {
  if (error instanceof ControlError) return error;
  if (error instanceof ApiError) {
    const { headers } = error;
    return new ControlError(apiErrors[error.kind].status, sentence(error), { headers });
  }
  if (error instanceof BadImport) return new ControlError(400, error.message);
  if (error instanceof NoRoom) {
    return new ControlError(
      413,
      'The imported profiles of all sandboxes exceed the memory limit (--max-imported-bytes); reset a sandbox to free memory',
    );
  }
  if (error instanceof TooManyTenants) return controlErrorOf(tooManySandboxes(error));
  if (error instanceof Busy) {
    return new ControlError(
      503,
      'Another client is changing this sandbox, and nothing was changed; send the request again',
      { headers: SOON },
    );
  }
  if (isFileError(error)) {
    return new ControlError(
      503,
      'The imported profiles cannot be stored or read; see the log of the simulator',
      { headers: SOON },
    );
  }
  return new ControlError(500, internal().message);
}

/** The gateway's messages do not say what to send. */
function sentence({ kind, message, causes: [cause] }: ApiError): string {
  if (kind !== 'org-missing' && kind !== 'org-malformed') return cause?.message ?? message;
  return 'x-gw-ims-org-id is required (24 hex digits and @AdobeOrg); add x-sandbox-name for a sandbox other than prod, or send ?org=…&sandbox=…';
}
