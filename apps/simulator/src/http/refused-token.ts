import type { TokenState } from '../core/effect.ts';
import { ApiError } from './api-error.ts';

/** The error for a token that a rule has expired or revoked. The gateway's message is the same for both (evidence: token-invalid). */
export function refusedToken(state: TokenState): ApiError {
  const message = `A rule has set this token to ${state}. Get a new one`;
  return new ApiError('token-invalid', [], {
    causes: [{ keyword: `token-${state}`, message }],
  });
}
