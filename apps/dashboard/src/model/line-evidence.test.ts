import { describe, expect, it } from 'vitest';
import { jsonLines } from './json-lines.ts';
import { lineEvidence } from './line-evidence.ts';

describe('lineEvidence', () => {
  it('should be of the place itself, or else of the nearest around a value', () => {
    const lines = jsonLines({
      id: 1,
      errors: [{ code: 'x{', msg: [] }],
      a: { 'b/c': { d: 'e' } },
    });
    const marked = lineEvidence(lines, { '/errors': 'r1', '/errors/0/code': 'r2', '/a': 'r3' });
    expect(lines.map(({ text }, at) => [text.trim(), marked[at]])).toEqual([
      ['{', undefined],
      ['"id": 1,', undefined],
      ['"errors": [', 'r1'],
      ['{', undefined],
      ['"code": "x{",', 'r2'],
      ['"msg": []', 'r1'],
      ['}', undefined],
      ['],', undefined],
      ['"a": {', 'r3'],
      ['"b/c": {', undefined],
      ['"d": "e"', 'r3'],
      ['}', undefined],
      ['}', undefined],
      ['}', undefined],
    ]);
  });

  it('should mark all values with evidence of the whole', () => {
    expect(lineEvidence(jsonLines({ a: 1 }), { '': 'r' })).toEqual(['r', 'r', undefined]);
  });
});
