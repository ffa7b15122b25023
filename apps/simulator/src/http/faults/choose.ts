import { actsOn, counterOf, matches, type Rule, type Subject } from '../../core/rule.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import { type ErrorRule, isErrorRule } from './injected-error.ts';

/** Whether any rule can do something to a request: nearly never, and then nothing else is looked at. */
export function hasFaults({ facts: { rules } }: RequestContext): boolean {
  return rules.length > 0 && rules.some(isArmed);
}

function isArmed(rule: Rule): rule is ErrorRule {
  return isErrorRule(rule) && !rule.disabled;
}

/**
 * Tries the rules on a request, in the order in which they were made, and gives the first that acts. Each that matches
 * and is tried counts the match, whatever becomes of the request.
 */
export async function chooseFault(
  at: RequestContext,
  subject: Subject,
): Promise<ErrorRule | undefined> {
  const { rules, origin } = at.facts;
  for (const rule of rules.filter(isArmed)) {
    if (!matches(rule, subject)) continue;
    const [match = 0] = await at.count([counterOf(rule)]);
    if (actsOn(rule, match, origin)) return rule;
  }
  return undefined;
}
