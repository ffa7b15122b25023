import type { Rule as RuleAnswer } from '@aep-sim/types';
import { isScriptRule } from '../core/job-rules.ts';
import { counterOf, hitsOf, type Rule } from '../core/rule.ts';
import type { Origin } from '../core/tenant.ts';
import type { RequestContext } from '../tenants/request-context.ts';

/** Rules as they are shown, with what they have counted: script rules in the facts, all others in the store's counters. */
export async function ruleAnswers(
  at: RequestContext,
  rules: readonly Rule[],
): Promise<readonly RuleAnswer[]> {
  const counted = rules.filter((rule) => !isScriptRule(rule)).map(counterOf);
  const counts = counted.length > 0 ? await at.counters(counted) : [];
  const matches = new Map(counted.map((name, place) => [name, counts[place] ?? 0]));
  return rules.map((rule) =>
    ruleAnswer(rule, matches.get(counterOf(rule)) ?? rule.matches ?? 0, at.facts.origin),
  );
}

function ruleAnswer(
  { disabled, matches: _, match, ...rule }: Rule,
  matches: number,
  origin: Origin,
): RuleAnswer {
  const hits = hitsOf(rule, matches, origin);
  return {
    ...rule,
    // What its schema has let in has the types that the schema gives it.
    ...(match && { match: match as NonNullable<RuleAnswer['match']> }),
    enabled: !disabled,
    matches,
    hits,
    exhausted: rule.times !== undefined && hits >= rule.times,
  };
}
