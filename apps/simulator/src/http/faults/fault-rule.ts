import type { Fault } from '../../core/effect.ts';
import { isJobRule } from '../../core/job-rules.ts';
import type { Rule } from '../../core/rule.ts';

/** A rule that acts on requests. */
export interface FaultRule<F extends Fault = Fault> extends Rule {
  readonly effect: F;
}

export function isFaultRule(rule: Rule): rule is FaultRule {
  return !isJobRule(rule);
}

/** Whether any rule can act on a request: this is rare, and otherwise no rule is read. */
export function hasFaults(rules: readonly Rule[]): boolean {
  return rules.length > 0 && rules.some((rule) => isFaultRule(rule) && !rule.disabled);
}

/** A rule that acts on a request, and the number of the match, counted from 0. */
export interface Acting {
  readonly rule: FaultRule;
  readonly match: number;
}
