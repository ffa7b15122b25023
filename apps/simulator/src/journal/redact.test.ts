import { describe, expect, it } from 'vitest';
import { redacted } from './redact.ts';
import { secretsOf } from './secrets.ts';

describe('redacted', () => {
  it('should replace secrets at any depth of a value', () => {
    const all = secretsOf({ head: ['x-api-key', 'a-key'], target: '/' });
    const value = { 'of a-key': [{ a: 'a-key' }, 1, null, true], password: 12 };
    expect(redacted(value, all, (_, kind) => `<${kind}>`)).toEqual({
      'of <key>': [{ a: '<key>' }, 1, null, true],
      password: '<secret>',
    });
  });

  it('should replace a number that is a secret, unless it is short', () => {
    const all = secretsOf({ head: ['x-api-key', '1234', 'x-token', '12'], target: '/' });
    expect(redacted([1234, 12, 12_345], all, (_, kind) => `<${kind}>`)).toEqual([
      '<key>',
      12,
      12_345,
    ]);
  });

  it('should take a plus and a space for the same', () => {
    const all = secretsOf({ head: ['x-api-key', 'my key', 'x-token', 'my+token'], target: '/' });
    const name = (_: string, kind: string) => `<${kind}>`;
    expect(redacted(['q=my+key', 'q=my token', 'q=my%20key'], all, name)).toEqual([
      'q=<key>',
      'q=<token>',
      'q=<key>',
    ]);
  });

  it('should find a secret in base64 of both alphabets', () => {
    const all = secretsOf({ head: ['x-token', '>>>???'], target: '/' });
    expect(redacted('Pj4+Pz8/ Pj4-Pz8_', all, () => '*')).toBe('* *');
  });

  it('should take the longest secret that fits', () => {
    const head = ['x-api-key', 'abcd', 'x-token', 'abcdefgh'];
    const all = secretsOf({ head, target: '/' });
    expect(redacted('abcdefgh abcd', all, (_, kind) => `<${kind}>`)).toBe('<token> <key>');
  });

  it('should give a secret in two forms one name', () => {
    const all = secretsOf({ head: ['authorization', 'Own credentials'], target: '/' });
    const named: string[] = [];
    redacted(['Own credentials', 'credentials'], all, (value) => {
      named.push(value);
      return '';
    });
    expect(named).toEqual(['Own credentials', 'Own credentials']);
  });
});
