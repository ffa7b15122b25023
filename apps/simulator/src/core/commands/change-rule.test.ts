import { describe, expect, it } from 'vitest';
import { tenantFacts } from '../../../test/facts/tenant-facts.ts';
import type { Rule } from '../rule.ts';
import { changeRule } from './change-rule.ts';

const effect = { type: 'script', script: 'stuck' } as const;
const rules: readonly Rule[] = [
  { id: 'rule-1', effect },
  { id: 'rule-2', effect, times: 3, matches: 2 },
];

describe('changeRule', () => {
  it('should switch a rule off and on again, and keep its place and what it has counted', () => {
    const off = changeRule(tenantFacts({ rules }), 'rule-2', { enabled: false });
    expect(off?.rule).toEqual({ ...rules[1], disabled: true });
    expect(off?.changes.tenant.rules).toEqual([rules[0], off?.rule]);
    const on = changeRule(off?.changes.tenant ?? tenantFacts(), 'rule-2', { enabled: true });
    expect(on?.rule).toEqual(rules[1]);
    expect(on?.changes.tenant.rules).toEqual(rules);
  });

  it('should know no rule of another id', () => {
    expect(changeRule(tenantFacts({ rules }), 'rule-3', { enabled: false })).toBeUndefined();
  });
});
