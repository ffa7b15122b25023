import { actsOn, counterOf, matches, type Rule, type Subject } from '../../core/rule.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import { type Acting, isFaultRule } from './fault-rule.ts';
import { fits, type Subject as Operation } from './fits.ts';
import { isOverLimit } from './rate-limit.ts';

/**
 * Tries the rules on a request in the order of their creation, and returns the first that acts. Each rule that matches
 * and is tried counts the match, whatever happens to the request.
 */
export async function chooseFault(
  at: RequestContext,
  subject: Subject,
  operation: Operation | undefined,
): Promise<Acting | undefined> {
  const { rules, origin } = at.facts;
  for (const rule of rules) {
    if (!isFaultRule(rule) || !fits(rule.effect, operation) || !isMatch(rule, subject)) continue;
    const [match = 0] = await at.count([counterOf(rule)]);
    const { effect } = rule;
    const acts =
      effect.type === 'rate-limit'
        ? await isOverLimit(at, { ...rule, effect }, match, subject)
        : actsOn(rule, match, origin);
    if (acts) return { rule, match };
  }
  return undefined;
}

/** A request without a cursor cannot have an expired one. */
function isMatch(rule: Rule, subject: Subject): boolean {
  if (!matches(rule, subject)) return false;
  const { effect } = rule;
  if (effect.type !== 'page' || effect.as !== 'expired-cursor') return true;
  return subject.query('offset').some((text) => text.trim() !== '');
}
