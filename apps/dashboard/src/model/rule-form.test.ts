import { describe, expect, it } from 'vitest';
import { commonName, commonRules } from './rule-form.ts';

describe('commonRules', () => {
  it('should have one for each effect, each by a name of its own', () => {
    expect(new Set(commonRules.map(({ effect }) => effect.type)).size).toBe(15);
    expect(new Set(commonRules.map(commonName)).size).toBe(commonRules.length);
  });
});
