import { describe, expect, it } from 'vitest';
import { tenantFacts } from '../../../test/facts/tenant-facts.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import type { Rule } from '../rule.ts';
import { addRule, firstRules } from './add-rule.ts';

const effect = { type: 'script', script: 'stuck' } as const;

describe('addRule', () => {
  it('should add a rule after the others, under the next number', () => {
    const first = addRule(tenantFacts({ nextSerial: 7 }), { effect });
    expect(first?.rule).toEqual({ id: 'rule-7', effect });
    const second = addRule(first?.changes.tenant ?? tenantFacts(), { effect, times: 2 });
    expect(second?.rule).toEqual({ id: 'rule-8', effect, times: 2 });
    expect(second?.changes.tenant.rules).toEqual([first?.rule, second?.rule]);
  });

  it('should keep the names of headers in lowercase, and their values as they are', () => {
    const match = { jobId: 1, header: { 'X-Test': 'Yes', 'x-OTHER': 'No' } };
    expect(addRule(tenantFacts(), { effect, match })?.rule.match).toEqual({
      jobId: 1,
      header: { 'x-test': 'Yes', 'x-other': 'No' },
    });
  });

  it('should add no more than a tenant can have', () => {
    const rules = Array.from(
      { length: DEFAULT_LIMITS.rules - 1 },
      (_, at): Rule => ({
        id: `rule-${at}`,
        effect,
      }),
    );
    const last = addRule(tenantFacts({ rules }), { effect });
    expect(last?.changes.tenant.rules).toHaveLength(1000);
    const full = last?.changes.tenant ?? tenantFacts();
    expect(addRule(full, { effect })).toBeUndefined();
    expect(addRule(full, { effect }, { rules: 1001 })?.changes.tenant.rules).toHaveLength(1001);
    expect(addRule(full, { effect }, { rules: 10 })).toBeUndefined();
  });

  it('should add the first rules of a tenant as it would one after the other', () => {
    const rules = [{ effect }, { effect, match: { header: { 'X-Test': 'Yes' } } }, { effect }];
    const added = rules.reduce(
      (tenant, rule) => addRule(tenant, rule)?.changes.tenant ?? tenant,
      tenantFacts({ nextSerial: 1 }),
    );
    expect(firstRules(rules)).toEqual(added.rules);
    expect(added.rules).toHaveLength(3);
  });
});
