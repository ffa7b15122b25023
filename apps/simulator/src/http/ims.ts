import * as validators from '@aep-sim/types/validators/service';
import { NO_TENANT } from '../core/tenant.ts';
import { ApiError, internal } from './api-error.ts';
import { causesOf } from './causes.ts';
import type { Dialect } from './dialect.ts';
import { errorReply } from './error-reply.ts';
import { injectedError, injectedOauthError } from './faults/injected-error.ts';
import { reply } from './reply.ts';

/** The token service: it accepts every client, and has no tenant. */
export function ims(onBug: (error: unknown) => void): Dialect {
  return {
    identify: () => undefined,
    tenantOf: () => NO_TENANT,
    admit: () => {},
    injected: (effect, id) => {
      const { status, headers } = injectedError(effect, id);
      return reply(validators.TokenError, injectedOauthError(effect, id), { status, headers });
    },
    rejection: (error) => {
      const known = error instanceof ApiError ? error : internal();
      if (known.kind === 'internal') onBug(error);
      return { reply: errorReply(known), why: causesOf(known) };
    },
  };
}
