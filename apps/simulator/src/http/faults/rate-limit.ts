import type { RateLimitEffect } from '../../core/effect.ts';
import { hitCounterOf, isDrawn, type Subject } from '../../core/rule.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import type { FaultRule } from './fault-rule.ts';

type RateLimitRule = FaultRule<RateLimitEffect>;

/**
 * Counts a request that the rule has matched, and returns whether it exceeds the limit. Windows start at multiples of
 * their length on the tenant's clock, and each API key has its own count.
 */
export async function isOverLimit(
  at: RequestContext,
  rule: RateLimitRule,
  match: number,
  { header }: Pick<Subject, 'header'>,
): Promise<boolean> {
  const { skip = 0, times = Number.POSITIVE_INFINITY, effect } = rule;
  if (match < skip) return false;
  const key = at.ids.hex(`API key ${header('x-api-key') ?? ''}`, 16);
  const window = Math.floor(at.now / effect.perMs);
  const [passed = 0] = await at.count([`${rule.id} ${key} ${window}`]);
  if (passed < effect.requests || !isDrawn(rule, match, at.facts.origin)) return false;
  const [hits = 0] = await at.count([hitCounterOf(rule)]);
  return hits < times;
}

/** How long the client has to wait for the next window, in seconds. */
export function retryAfterS({ perMs }: RateLimitEffect, now: number): number {
  return Math.max(1, Math.ceil((perMs - (now % perMs)) / 1000));
}
