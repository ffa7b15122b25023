import type { Rule, RuleChange, RuleList, RuleRequest } from '@aep-sim/types';
import { addRule, MAX_RULES } from '../core/commands/add-rule.ts';
import { changeRule } from '../core/commands/change-rule.ts';
import { removeRule, removeRules } from '../core/commands/remove-rules.ts';
import type { Rule as RuleFacts } from '../core/rule.ts';
import type { RequestContext, WriteContext } from '../tenants/request-context.ts';
import { ControlError } from './error.ts';
import { ruleAnswers } from './rule-answers.ts';

/** The rules of the tenant; only those that are exhausted, or are not, when `exhausted` says which. */
export async function listRules(
  at: RequestContext,
  { exhausted }: { readonly exhausted?: boolean | undefined } = {},
): Promise<RuleList> {
  const rules = await ruleAnswers(at, at.facts.rules);
  return { rules: rules.filter((rule) => exhausted === undefined || rule.exhausted === exhausted) };
}

/** @throws ControlError 404 */
export function getRule(at: RequestContext, id: string): Promise<Rule> {
  return answer(at, at.facts.rules.find((rule) => rule.id === id) ?? unknownRule(id));
}

/** @throws ControlError 413 */
export async function createRule(at: WriteContext, request: RuleRequest): Promise<Rule> {
  const added = addRule(at.facts, request);
  if (!added) {
    throw new ControlError(
      413,
      `This sandbox has ${MAX_RULES.toLocaleString('en')} rules, the most that it can have; delete a rule first`,
    );
  }
  const shown = await answer(at, added.rule);
  await at.commit(added.changes);
  return shown;
}

/** @throws ControlError 404 */
export async function updateRule(at: WriteContext, id: string, change: RuleChange): Promise<Rule> {
  const { rule, changes } = changeRule(at.facts, id, change) ?? unknownRule(id);
  const shown = await answer(at, rule);
  await at.commit(changes);
  return shown;
}

/** @throws ControlError 404 */
export async function deleteRule(at: WriteContext, id: string): Promise<void> {
  await at.commit(removeRule(at.facts, id) ?? unknownRule(id));
}

export async function deleteRules(at: WriteContext): Promise<void> {
  await at.commit(removeRules(at.facts));
}

async function answer(at: RequestContext, rule: RuleFacts): Promise<Rule> {
  const [shown] = await ruleAnswers(at, [rule]);
  return shown as Rule;
}

function unknownRule(id: string): never {
  throw new ControlError(404, `There is no rule ${id}`);
}
