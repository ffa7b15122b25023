import * as validators from '@aep-sim/types/validators/service';
import type { Cause } from '../../core/cause.ts';
import type { Moment } from '../../core/clock.ts';
import { sentence } from '../../core/sentence.ts';
import type { EvidenceId } from '../../generated/evidence-id.ts';
import { type Answer, json } from '../../http/description.ts';
import { type Reply, reply } from '../../http/reply.ts';
import { isOrg, nearestOrg } from '../../http/tenant-headers.ts';
import { writeToken } from '../../http/tokens.ts';

export const answers: readonly Answer[] = [
  { status: 200, description: 'An access token.', content: json('service/TokenResponse') },
];

export interface Grant {
  readonly seed: string;
  readonly clientId: string;
  readonly org: string | undefined;
  /** Where the request specifies the org. */
  readonly orgIn: Pick<Cause, 'in' | 'pointer'>;
  readonly issued: Moment;
  readonly lifeMs: number;
  /** As in the response: in seconds or in milliseconds, as documented. */
  readonly expiresIn: number;
}

/** Where requests without a JWT name the organization. */
export const ORG_HEADER = { in: 'header', pointer: '/x-gw-ims-org-id' } as const;

/** Responds with a token; any client ID is accepted. */
export function grant({ seed, clientId, org, orgIn, issued, lifeMs, expiresIn }: Grant): Reply {
  if (org && !isOrg(org)) {
    return tokenError(
      'invalid_request',
      'The organization ID must be 24 hex digits and @AdobeOrg',
      {
        ...orgIn,
        keyword: 'pattern',
        ...nearestOrg(org),
      },
    );
  }
  const token = { clientId, ...(org && { org }), issued, lifeMs };
  const body = {
    access_token: writeToken(seed, token),
    token_type: 'bearer',
    expires_in: expiresIn,
  };
  return reply(validators.TokenResponse, body, { headers: UNKEPT });
}

/** Responses with a token must not be cached (RFC 6749 §5.1). */
const UNKEPT = { 'cache-control': 'no-store' };

/** An error in a token request: where it is, and which keyword is violated. */
export type TokenFlaw = Pick<Cause, 'in' | 'pointer' | 'keyword' | 'nearest'>;

export function tokenError(error: string, text: string, flaw: TokenFlaw): Reply {
  const message = sentence(text);
  const body = { error, error_description: message };
  const why = [{ ...flaw, message, evidence: 'token-error' satisfies EvidenceId }];
  return { ...reply(validators.TokenError, body, { status: 400 }), why };
}
