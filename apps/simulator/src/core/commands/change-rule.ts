import type { Rule } from '../rule.ts';
import type { TenantFacts } from '../tenant-facts.ts';
import type { Changes } from './changes.ts';

/** Enables or disables a rule; its counts stay. Undefined if there is no rule with this ID. */
export function changeRule(
  tenant: TenantFacts,
  id: string,
  { enabled }: { readonly enabled: boolean },
): { readonly rule: Rule; readonly changes: Changes } | undefined {
  const found = tenant.rules.find((rule) => rule.id === id);
  if (!found) return undefined;
  const { disabled: _, ...others } = found;
  const rule: Rule = enabled ? others : { ...others, disabled: true };
  const rules = tenant.rules.map((one) => (one === found ? rule : one));
  return { rule, changes: { tenant: { ...tenant, rules } } };
}
