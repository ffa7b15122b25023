import type { Rule, RuleMatch } from '../rule.ts';
import type { TenantFacts } from '../tenant-facts.ts';
import type { Changes } from './changes.ts';

/** Each request tries all of them. */
export const MAX_RULES = 1000;

/** Adds a rule after all others. Undefined when the tenant has no room for it. */
export function addRule(
  tenant: TenantFacts,
  { match, ...rest }: Omit<Rule, 'id' | 'disabled' | 'matches'>,
): { readonly rule: Rule; readonly changes: Changes } | undefined {
  if (tenant.rules.length >= MAX_RULES) return undefined;
  const { nextSerial } = tenant;
  const rule: Rule = {
    id: `rule-${nextSerial}`,
    ...(match && { match: withLowercaseNames(match) }),
    ...rest,
  };
  const rules = [...tenant.rules, rule];
  return { rule, changes: { tenant: { ...tenant, nextSerial: nextSerial + 1, rules } } };
}

/** Names of headers ignore case, and requests are asked for them in lowercase. */
function withLowercaseNames({ header, ...others }: RuleMatch): RuleMatch {
  if (!header) return others;
  const lowercase = Object.entries(header).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...others, header: Object.fromEntries(lowercase) };
}
