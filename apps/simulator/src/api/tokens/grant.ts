import * as validators from '@aep-sim/types/validators/service';
import type { Moment } from '../../core/clock.ts';
import { type Answer, json } from '../../http/description.ts';
import { type Reply, reply } from '../../http/reply.ts';
import { isOrg } from '../../http/tenant-headers.ts';
import { writeToken } from '../../http/tokens.ts';

export const answers: readonly Answer[] = [
  { status: 200, description: 'A bearer token.', content: json('service/TokenAnswer') },
];

export interface Grant {
  readonly seed: string;
  readonly clientId: string;
  readonly org: string | undefined;
  readonly issued: Moment;
  readonly lifeMs: number;
  /** As the answer says it: in seconds or in milliseconds, as documented. */
  readonly expiresIn: number;
}

/** Gives a token: any client is known. */
export function grant({ seed, clientId, org, issued, lifeMs, expiresIn }: Grant): Reply {
  if (org && !isOrg(org)) {
    return tokenError('invalid_request', 'the org must be 24 hex digits and @AdobeOrg');
  }
  const token = { clientId, ...(org && { org }), issued, lifeMs };
  return reply(validators.TokenAnswer, {
    access_token: writeToken(seed, token),
    token_type: 'bearer',
    expires_in: expiresIn,
  });
}

export function tokenError(error: string, description: string): Reply {
  const body = { error, error_description: description };
  return reply(validators.TokenError, body, { status: 400 });
}
