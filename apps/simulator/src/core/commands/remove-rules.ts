import type { TenantFacts } from '../tenant-facts.ts';
import type { Changes } from './changes.ts';

export function removeRules(tenant: TenantFacts): Changes {
  return { tenant: { ...tenant, rules: [] } };
}

/** Undefined when there is no rule of that id. */
export function removeRule(tenant: TenantFacts, id: string): Changes | undefined {
  const rules = tenant.rules.filter((rule) => rule.id !== id);
  return rules.length < tenant.rules.length ? { tenant: { ...tenant, rules } } : undefined;
}
