import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonOf } from './json-of.ts';

describe('jsonOf', () => {
  it.each<[string, unknown, unknown]>([
    ['a date', new Date(1_609_459_200_500), '2021-01-01T00:00:00.500Z'],
    ['a date that is none', new Date(Number.NaN), null],
    ['a small bigint', 12n, 12],
    ['the largest exact bigint', 9_007_199_254_740_991n, 9_007_199_254_740_991],
    ['a bigint that a number cannot hold', 9_007_199_254_740_993n, '9007199254740993'],
    ['a number that JSON has no word for', Number.NaN, null],
    ['a map', new Map<unknown, unknown>([['a', new Date(0)]]), { a: '1970-01-01T00:00:00.000Z' }],
    ['a map whose keys are objects', new Map([[{ toString: 0 }, 1n]]), { '{"toString":0}': 1 }],
    ['a map whose keys are numbers', new Map([[1, 2n]]), { 1: 2 }],
    ['a typed array', new Uint8Array([1, 255]), [1, 255]],
    ['a typed array of bigints', new BigInt64Array([-1n]), [-1]],
    ['a list', [undefined, 1n], [null, 1]],
    ['what is absent in a struct', { a: undefined, b: null }, { b: null }],
    ['a nested value', { a: [{ b: new Map([['c', 1n]]) }] }, { a: [{ b: { c: 1 } }] }],
  ])('should write %s', (_, value, json) => {
    expect(jsonOf(value)).toEqual(json);
  });

  it('should keep a key that every object inherits', () => {
    const value = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}');
    expect(JSON.stringify(jsonOf(value))).toBe('{"__proto__":{"a":1},"constructor":2}');
    const map = new Map([['__proto__', 1n]]);
    expect(JSON.stringify(jsonOf(map))).toBe('{"__proto__":1}');
  });

  it('should give back what is JSON already, key by key', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(jsonOf(value))).toBe(JSON.stringify(value));
      }),
    );
  });

  it('should make plain JSON of anything', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true });
    fc.assert(
      fc.property(anything, (value) => {
        const json = jsonOf(value);
        expect(JSON.stringify(JSON.parse(JSON.stringify(json)))).toBe(JSON.stringify(json));
        expect(isPlain(json)).toBe(true);
      }),
    );
  });
});

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) {
    return value === null || typeof value === 'string' || typeof value === 'boolean';
  }
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
}
