import type { Rule } from '../rules.ts';
import type { TenantFacts } from '../tenant-facts.ts';
import type { Changes } from './changes.ts';

export function addRule(
  tenant: TenantFacts,
  rule: Omit<Rule, 'id'>,
): { readonly rule: Rule; readonly changes: Changes } {
  const made = { id: `rule-${tenant.nextSerial}`, ...rule };
  return {
    rule: made,
    changes: {
      tenant: {
        ...tenant,
        nextSerial: tenant.nextSerial + 1,
        rules: [...tenant.rules, made],
      },
    },
  };
}
