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
  /** When given, every request but that for `health` must carry it as a bearer token. */
  readonly token: string | undefined;
  /** Told when what was imported cannot be kept or found. */
  readonly onFileFailed: (error: Error) => void;
  /** Receives unexpected errors. */
  readonly onBug: (error: unknown) => void;
}

/** The control plane: a token of its own, a tenant that a link may name too, and errors of one sentence. */
export function controlDialect({ token, onFileFailed, onBug }: ControlDialectOptions): Dialect {
  return {
    identify: (request) => {
      if (!token || isSame(bearerOf(request) ?? '', token)) return undefined;
      throw new ControlError(401, 'The control plane wants its token: Authorization: Bearer …', {
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

/** Takes as long for any text, so that nobody finds a token letter by letter. */
function isSame(given: string, token: string): boolean {
  const hashOf = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hashOf(given), hashOf(token));
}

function bearerOf(request: HttpRequest): string | undefined {
  return request.header('authorization')?.replace(/^bearer +/i, '');
}

/** All that was wrong with a request that was answered with this error. */
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
      'Another client is changing this sandbox, and nothing was changed; try again',
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
  return new ControlError(500, internal(error).message);
}

/** The gateway's own words are too short for somebody who writes a call by hand. */
function sentence({ kind, message, causes: [cause] }: ApiError): string {
  if (kind !== 'org-missing' && kind !== 'org-malformed') return cause?.message ?? message;
  return 'Name the sandbox: x-gw-ims-org-id: {24 hex digits}@AdobeOrg, and x-sandbox-name, prod without it; or ?org=…&sandbox=…';
}
