import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import type { Rule, RuleMatch } from '../rule.ts';
import type { TenantFacts } from '../tenant-facts.ts';
import type { Changes } from './changes.ts';

/** The limit of one rule as JSON: a tenant may have many, and reads all of them with each request. */
export const MAX_RULE_BYTES = 16_384;

/** A rule to create. */
type NewRule = Omit<Rule, 'id' | 'disabled' | 'matches'>;

/** Adds a rule after all others. Undefined if the tenant has reached its limit. */
export function addRule(
  tenant: TenantFacts,
  added: NewRule,
  { rules: most }: Pick<Limits, 'rules'> = DEFAULT_LIMITS,
): { readonly rule: Rule; readonly changes: Changes } | undefined {
  if (tenant.rules.length >= most) return undefined;
  const { nextSerial } = tenant;
  const rule = numbered(added, nextSerial);
  const rules = [...tenant.rules, rule];
  return { rule, changes: { tenant: { ...tenant, nextSerial: nextSerial + 1, rules } } };
}

/** The rules of a tenant that starts with them: the same as if they were added to a new tenant, one after the other. */
export function firstRules(rules: readonly NewRule[]): readonly Rule[] {
  return rules.map((rule, at) => numbered(rule, at + 1));
}

function numbered({ match, ...rest }: NewRule, serial: number): Rule {
  return { id: `rule-${serial}`, ...(match && { match: withLowercaseNames(match) }), ...rest };
}

/** Names of headers ignore case, and requests are read with lowercase names. */
function withLowercaseNames({ header, ...others }: RuleMatch): RuleMatch {
  if (!header) return others;
  const lowercase = Object.entries(header).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...others, header: Object.fromEntries(lowercase) };
}
