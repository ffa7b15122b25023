import { describe, expect, it } from 'vitest';
import { occurringIn, stringsIn } from './cut-request.ts';

describe('occurringIn', () => {
  const kept = (value: string, ...strings: readonly string[]) =>
    occurringIn(strings, [{ value, kind: 'token' }]).length;

  it.each([
    ['as it is', 'some-token', 'a some-token'],
    ['cut off', 'some-token', 'a "some…'],
    ['percent-encoded', 'some-token', '/%73%6f%6d%65-token'],
    ['encoded twice', 'ünder', '/%25C3%25BCnder'],
    ['in JSON', '\n"a token', 'got "\\n\\"a token"'],
    ['encoded from the beginning', '%41bcdef', '/%2541bcdef'],
    ['in another case', 'Some-Token', 'a sOME-tOKEN'],
    ['in base64', 'some-token', 'a c29tZS10b2tlbg'],
    ['in base64, not in ASCII', 'üü-token', 'a w7zDvC10b2tlbg'],
    ['in the other base64', '>>>???>>>', 'a Pj4-Pz8_Pj4-'],
    ['with a space or a plus', 'a b token', 'a+b+token'],
    ['encoded very often', `%${'25'.repeat(40)}41bcdefg`, 'an Abcdefg'],
    ['with a character of two halves', 'abc😀def', '/abc%F0%9F%98%80def'],
  ])('should keep a secret that occurs %s', (_, value, text) => {
    expect(kept(value, 'other', text)).toBe(1);
  });

  it('should leave out what does not occur', () => {
    expect(kept('some-token', 'other', '/som%20e')).toBe(0);
    expect(kept('ünder', 'other')).toBe(0);
    expect(kept('üü', 'other')).toBe(0);
  });
});

describe('stringsIn', () => {
  it('should name all strings of a value, members too', () => {
    expect(stringsIn({ a: ['b', 1, null, { c: 'd' }] })).toEqual(
      expect.arrayContaining(['a', 'b', 'c', 'd']),
    );
  });
});
