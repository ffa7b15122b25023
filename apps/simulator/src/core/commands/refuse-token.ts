import type { TokenState } from '../effect.ts';
import { idSource } from '../ids.ts';
import type { TenantFacts } from '../tenant-facts.ts';
import type { Changes } from './changes.ts';

/** The limit of rejected tokens. Above it, the oldest are accepted again. */
const MAX_TOKENS = 1000;

/** Rejects a token from now on. The token itself is not stored. */
export function refuseToken(tenant: TenantFacts, token: string, state: TokenState): Changes {
  const hash = hashOf(tenant, token);
  const others = (tenant.refusedTokens ?? []).filter((one) => one.hash !== hash);
  const refusedTokens = [...others, { hash, state }].slice(-MAX_TOKENS);
  return { tenant: { ...tenant, refusedTokens } };
}

/** Why a token is rejected; undefined: no rule rejects it. */
export function refusalOf(tenant: TenantFacts, token: string): TokenState | undefined {
  if (!tenant.refusedTokens) return undefined;
  const hash = hashOf(tenant, token);
  return tenant.refusedTokens.find((one) => one.hash === hash)?.state;
}

function hashOf({ origin }: TenantFacts, token: string): string {
  return idSource(origin).hex(`token ${token}`, 32);
}
