import type { TenantFacts } from '../tenant-facts.ts';
import type { Changes } from './changes.ts';

export function removeRules(tenant: TenantFacts): Changes {
  return { tenant: { ...tenant, rules: [] } };
}

/** Undefined if there is no rule with this ID. */
export function removeRule(tenant: TenantFacts, id: string): Changes | undefined {
  const rules = tenant.rules.filter((rule) => rule.id !== id);
  return rules.length < tenant.rules.length ? { tenant: { ...tenant, rules } } : undefined;
}
