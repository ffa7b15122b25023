import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutBlanks } from './blanks.ts';

it.each([
  [{ a: null, b: '', c: ' \t', d: 'x' }, { d: 'x' }],
  [{ a: { b: { c: null } } }, { a: { b: {} } }],
  [{ a: [{ b: null, c: 1 }] }, { a: [{ c: 1 }] }],
  // Only members can be left out: a place in a list cannot.
  [{ a: [null, ''] }, { a: [null, ''] }],
  [null, null],
  ['', ''],
])('should make of %j %j', (value, rest) => {
  expect(withoutBlanks(value)).toEqual(rest);
});

it('should leave a value alone that has no blank member', () => {
  const filled = fc.jsonValue().filter((value) => !/:(?:null|" *")/.test(JSON.stringify(value)));
  fc.assert(
    fc.property(filled, (value) => {
      expect(withoutBlanks(value)).toBe(value);
    }),
  );
});

it('should leave false and 0 where they are', () => {
  const value = { a: false, b: 0 };
  expect(withoutBlanks(value)).toBe(value);
});
