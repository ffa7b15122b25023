import type { OperationSummary } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { commonRules, fittingOperations, withOperation, withTimes } from './rule-form.ts';

const effect = { type: 'reset' } as const;

describe('withOperation', () => {
  it('should change the operation alone', () => {
    const rule = { match: { operation: 'a', jobId: 7 }, times: 1, effect };
    expect(withOperation(rule, 'b')).toEqual({ ...rule, match: { operation: 'b', jobId: 7 } });
    expect(withOperation(rule, undefined)).toEqual({ ...rule, match: { jobId: 7 } });
  });

  it('should leave no empty match', () => {
    expect(withOperation({ match: { operation: 'a' }, effect }, undefined)).toEqual({ effect });
    expect(withOperation({ effect }, 'a')).toEqual({ match: { operation: 'a' }, effect });
  });
});

describe('withTimes', () => {
  it('should change how often alone', () => {
    expect(withTimes({ times: 1, effect }, 3)).toEqual({ times: 3, effect });
    expect(withTimes({ name: 'a', times: 1, effect }, undefined)).toEqual({ name: 'a', effect });
  });
});

describe('fittingOperations', () => {
  it('should leave out what an effect does not fit, and what has no sandbox', () => {
    const summary = { method: 'GET', path: '/', summary: '' } as const;
    const operations: OperationSummary[] = [
      { ...summary, name: 'a', family: 'profile', effects: ['reset', 'page'] },
      { ...summary, name: 'b', family: 'catalog', effects: ['reset'] },
      { ...summary, name: 'c', family: 'ims', effects: ['reset', 'page'] },
    ];
    expect(fittingOperations(operations, 'reset')).toEqual(['a', 'b']);
    expect(fittingOperations(operations, 'page')).toEqual(['a']);
  });
});

describe('commonRules', () => {
  it('should have one for each effect', () => {
    expect(new Set(commonRules.map(({ effect }) => effect.type)).size).toBe(15);
  });
});
