import type { TokenState } from '../core/effect.ts';
import { ApiError } from './api-error.ts';

/** The error for a token that a rule has made expire, or revoked. The gateway says the same of both (evidence: token-invalid). */
export function refusedToken(state: TokenState): ApiError {
  const message = `A rule has let this token be ${state}; get a new one`;
  return new ApiError('token-invalid', [], {
    causes: [{ keyword: `token-${state}`, message }],
  });
}
