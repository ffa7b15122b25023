import type { Rule as RuleAnswer } from '@aep-sim/types';
import { isJobRule } from '../core/job-rules.ts';
import { counterOf, hitCounterOf, hitsOf, type Rule } from '../core/rule.ts';
import type { RequestContext } from '../tenants/request-context.ts';

/** Rules with their counts: those for jobs are in the facts, those for requests in the store's counters. */
export async function ruleAnswers(
  at: RequestContext,
  rules: readonly Rule[],
): Promise<readonly RuleAnswer[]> {
  const names = rules.filter((rule) => !isJobRule(rule)).flatMap(countersOf);
  const counts = names.length > 0 ? await at.counters(names) : [];
  const counted = new Map(names.map((name, place) => [name, counts[place] ?? 0]));
  return rules.map((rule) => {
    const matches = counted.get(counterOf(rule)) ?? rule.matches ?? 0;
    const { times = Number.POSITIVE_INFINITY } = rule;
    const exceeded = counted.get(hitCounterOf(rule));
    const hits =
      exceeded === undefined ? hitsOf(rule, matches, at.facts.origin) : Math.min(exceeded, times);
    return ruleAnswer(rule, matches, hits);
  });
}

function countersOf(rule: Rule): readonly string[] {
  return rule.effect.type === 'rate-limit'
    ? [counterOf(rule), hitCounterOf(rule)]
    : [counterOf(rule)];
}

function ruleAnswer(
  { disabled, matches: _, match, effect, ...rule }: Rule,
  matches: number,
  hits: number,
): RuleAnswer {
  return {
    ...rule,
    // Its schema has validated the types.
    ...(match && { match: match as NonNullable<RuleAnswer['match']> }),
    effect: effect as RuleAnswer['effect'],
    enabled: !disabled,
    matches,
    hits,
    exhausted: rule.times !== undefined && hits >= rule.times,
  };
}
