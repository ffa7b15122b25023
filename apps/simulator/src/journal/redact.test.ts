import { describe, expect, it } from 'vitest';
import { redacted } from './redact.ts';
import { secretsOf } from './secrets.ts';

describe('redacted', () => {
  it('should replace secrets at any depth of a value', () => {
    const all = secretsOf({ head: ['x-api-key', 'a-client'], target: '/' });
    const value = { 'of a-client': [{ a: 'a-client' }, 1, null, true], password: 12 };
    expect(redacted(value, all, (_, kind) => `<${kind}>`)).toEqual({
      'of <key>': [{ a: '<key>' }, 1, null, true],
      password: '<secret>',
    });
  });

  it('should replace a number that is a secret, unless it is short', () => {
    const all = secretsOf({ head: ['x-api-key', '12345678', 'x-token', '12'], target: '/' });
    expect(redacted([12_345_678, 12, 12_345], all, (_, kind) => `<${kind}>`)).toEqual([
      '<key>',
      12,
      12_345,
    ]);
  });

  it('should leave a word that is a secret elsewhere', () => {
    const head = ['x-api-key', 'testing', 'authorization', 'Bearer name'];
    const all = secretsOf({ head, target: '/' });
    const value = { name: 'name of a testing set', 'x-api-key': 'testing' };
    const name = (_: string, kind: string) => `<${kind}>`;
    expect(redacted(value, all, name)).toEqual({ ...value, 'x-api-key': '<key>' });
  });

  it('should take a plus and a space for the same', () => {
    const all = secretsOf({
      head: ['x-api-key', 'my own key', 'x-token', 'my+token'],
      target: '/',
    });
    const name = (_: string, kind: string) => `<${kind}>`;
    expect(redacted(['q=my+own+key', 'q=my token', 'q=my%20own+key'], all, name)).toEqual([
      'q=<key>',
      'q=<token>',
      'q=<key>',
    ]);
  });

  it('should find a secret in base64 of both alphabets', () => {
    const all = secretsOf({ head: ['x-token', '>>>???>>>'], target: '/' });
    expect(redacted('Pj4+Pz8/Pj4+ Pj4-Pz8_Pj4-', all, () => '*')).toBe('* *');
  });

  it('should take the longest secret that fits', () => {
    const head = ['x-api-key', 'abcdefgh', 'x-token', 'abcdefghij'];
    const all = secretsOf({ head, target: '/' });
    expect(redacted('abcdefghij abcdefgh', all, (_, kind) => `<${kind}>`)).toBe('<token> <key>');
  });

  it('should leave nothing of secrets that overlap', () => {
    const head = ['x-api-key', 'abcdefgh', 'x-token', 'efghijklmn'];
    const all = secretsOf({ head, target: '/' });
    expect(redacted('_abcdefghijklmn_', all, (_, kind) => `<${kind}>`)).toBe('_<token>_');
  });

  it('should leave what begins as a long secret does, unless it was cut off', () => {
    const start = 'ab%.'.repeat(100);
    const all = secretsOf({ head: ['x-api-key', `${start}c`], target: '/' });
    const code = encodeURIComponent(start);
    const given = [`${start}d`, `${code}d`, `got ${start}…`, `got ${code.slice(0, 26)}…`];
    expect(redacted(given, all, () => '*')).toEqual([...given.slice(0, 2), 'got *…', 'got *…']);
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
