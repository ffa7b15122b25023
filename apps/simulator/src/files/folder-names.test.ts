import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeName, unescapeName } from './folder-names.ts';

/** Any string, halves of surrogate pairs too. */
const names = fc
  .array(fc.oneof(fc.constantFrom(...'.%u/D8A a'), fc.string({ maxLength: 1 }), fc.nat(0xffff)))
  .map((parts) =>
    parts.map((part) => (typeof part === 'number' ? String.fromCharCode(part) : part)).join(''),
  );

describe('a name in a folder', () => {
  it.each([
    ['A_b-9@c.d', 'A_b-9@c.d'],
    ['', '%'],
    ['.', '%2E'],
    ['..', '%2E%2E'],
    ['.a.partial', '%2Ea.partial'],
    ['a.', 'a%2E'],
    ['../../b', '%2E.%2F..%2Fb'],
    ['a\\b:c', 'a%5Cb%3Ac'],
    ['a%2Fb', 'a%252Fb'],
    ['é🦊', '%C3%A9%F0%9F%A6%8A'],
    ['a\u0000', 'a%00'],
    ['a\ud83e', 'a%uD83E'],
    ['CON', '%43ON'],
    ['nul.txt', '%6Eul.txt'],
    ['com1', '%63om1'],
    ['console', 'console'],
  ])('should be %j as %s', (name, escaped) => {
    expect(escapeName(name)).toBe(escaped);
    expect(unescapeName(escaped)).toBe(name);
  });

  it('should mean nothing to a file system, and be found again', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(escapeName(name)).toMatch(/^(?!\.)[A-Za-z0-9._@%-]+(?<!\.)$/);
        expect(unescapeName(escapeName(name))).toBe(name);
      }),
    );
  });

  it.each(['.hidden', 'a b', 'a%2', '%2f', '%41', '%%', 'a%', '%C3', '%uD83E%uDD8A', 'NUL', 'a.'])(
    'should not be what was not escaped: %s',
    (escaped) => {
      expect(unescapeName(escaped)).toBeUndefined();
    },
  );

  it('should be escaped where it is unescaped', () => {
    fc.assert(
      fc.property(names, (escaped) => {
        const name = unescapeName(escaped);
        if (name !== undefined) expect(escapeName(name)).toBe(escaped);
      }),
    );
  });
});
