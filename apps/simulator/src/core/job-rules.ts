import { actsOn, matches, type Rule, type ScriptEffect, type Subject } from './rule.ts';
import type { Origin } from './tenant.ts';

export interface ScriptRule extends Rule {
  readonly effect: ScriptEffect;
}

/**
 * Tries the script rules on a job that is being created, in their order, up to the first that acts. Gives that rule,
 * and all rules with the matches counted: skipped matches too, and those that were not drawn.
 */
export function chooseScript(
  rules: readonly Rule[],
  subject: Subject,
  origin: Origin,
): { readonly chosen?: ScriptRule; readonly rules: readonly Rule[] } {
  const tried = new Map<Rule, Rule>();
  for (const rule of rules) {
    if (!isScriptRule(rule) || !matches(rule, subject)) continue;
    const { matches: match = 0 } = rule;
    tried.set(rule, { ...rule, matches: match + 1 });
    if (actsOn(rule, match, origin)) return { chosen: rule, rules: after(rules, tried) };
  }
  return { rules: after(rules, tried) };
}

export function isScriptRule(rule: Rule): rule is ScriptRule {
  return rule.effect.type === 'script';
}

function after(rules: readonly Rule[], tried: ReadonlyMap<Rule, Rule>): readonly Rule[] {
  return tried.size === 0 ? rules : rules.map((rule) => tried.get(rule) ?? rule);
}
