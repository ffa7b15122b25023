import { addRule as decideRule } from '../core/commands/add-rule.ts';
import type { Rule } from '../core/rules.ts';
import type { Tenant } from '../core/tenant.ts';
import type { Service } from '../tenants/service.ts';

export function addRule(service: Service, tenant: Tenant, rule: Omit<Rule, 'id'>): Promise<Rule> {
  return service.change(tenant, ({ facts }) => {
    const { rule: made, changes } = decideRule(facts, rule);
    return { answer: made, changes };
  });
}

/** Drops one rule, or all of them without an id. False when there is no rule of that id. */
export function dropRules(service: Service, tenant: Tenant, id?: string): Promise<boolean> {
  return service.change(tenant, ({ facts }) => {
    const rules = id === undefined ? [] : facts.rules.filter((rule) => rule.id !== id);
    if (id !== undefined && rules.length === facts.rules.length) return { answer: false };
    return { answer: true, changes: { tenant: { ...facts, rules } } };
  });
}
