import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wildcard } from './wildcard.ts';

describe('a search string', () => {
  it.each([
    ['te*st', 'test', true],
    ['te*st', 'te-x-st', true],
    ['te*st', 'tes', false],
    ['te*st', 'testt', false],
    ['*', '', true],
    ['a*', 'ab', true],
    ['a*', 'ba', false],
    ['*a', 'ba', true],
    ['a**b', 'a*b', true],
    ['a**b', 'axb', false],
    ['a***', 'a*bc', true],
    ['a*b*c', 'abcbc', true],
    ['a*a', 'a', false],
    ['', '', true],
  ])('should have %j find %j: %s', (search, text, found) => {
    expect(wildcard(search)(text)).toBe(found);
  });

  it('should mean what the same regular expression means', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, (search, text) => {
        const source = search.replaceAll(/\*\*|\*/g, (stars) => (stars === '*' ? '.*' : '\\*'));
        expect(wildcard(search)(text)).toBe(new RegExp(`^${source}$`, 's').test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('should take no longer where most of it nearly fits', () => {
    const search = `${'a*'.repeat(2000)}b`;
    const startedAt = performance.now();
    expect(wildcard(search)('a'.repeat(4000))).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
