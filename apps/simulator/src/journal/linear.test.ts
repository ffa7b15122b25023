import { beforeEach, describe, expect, it, vi } from 'vitest';
import { occurringIn } from './cut-request.ts';
import { redacted } from './redact.ts';
import type { Secret } from './secrets.ts';
import type { createTransitions } from './transitions.ts';

let steps = 0;
vi.mock('./transitions.ts', async (importOriginal) => {
  const original = await importOriginal<{ createTransitions: typeof createTransitions }>();
  return {
    createTransitions: (most: number) => {
      const { next, add } = original.createTransitions(most);
      return {
        next: (state: number, code: number) => {
          steps += 1;
          return next(state, code);
        },
        add,
      };
    },
  };
});

beforeEach(() => {
  steps = 0;
});

const secretsOf = (values: readonly string[]): readonly Secret[] =>
  values.map((value) => ({ value, kind: 'token' }));
const many = (write: (at: number) => string) => Array.from({ length: 98 }, (_, at) => write(at));

/** Secrets and texts that are made to be searched again and again. */
const inputs: Readonly<Record<string, (size: number) => readonly [readonly string[], string]>> = {
  'ellipses after nothing': (size) => [
    many((at) => `%41é ${at}x`.padEnd(40, 'z')),
    '…'.repeat(size),
  ],
  'ellipses after beginnings': (size) => [
    many((at) => `${'a'.repeat(40)}${at}`),
    `${'a'.repeat(38)}…`.repeat(size / 40),
  ],
  'one letter': (size) => [many((at) => 'a'.repeat(8 + at)), 'a'.repeat(size)],
  'secrets that end in another letter': (size) => [
    many((at) => `${'a'.repeat(60 + at)}b`),
    'a'.repeat(size),
  ],
  'secrets that begin with another letter': (size) => [
    many((at) => `b${'a'.repeat(60 + at)}`),
    'a'.repeat(size),
  ],
  'a long secret, almost': (size) => [['a'.repeat(size)], `${'a'.repeat(size - 1)}b`],
  'secrets within secrets': (size) => [many((at) => 'ab'.repeat(4 + at)), 'ab'.repeat(size / 2)],
  codes: (size) => [many((at) => `${'%25'.repeat(8)}${at}`), '%25'.repeat(size / 3)],
};

describe('to replace secrets', () => {
  it.each(Object.keys(inputs))('should take twice as long in a text twice as long: %s', (name) => {
    const stepsFor = (size: number) => {
      const [values, text] = inputs[name]?.(size) ?? [[], ''];
      steps = 0;
      redacted(text, secretsOf(values), () => 'token-1');
      return steps;
    };
    const [once, twice] = [stepsFor(6000), stepsFor(12_000)];
    expect(once).toBeGreaterThan(3000);
    expect(twice / once).toBeLessThan(2.5);
  });

  it('should take no longer with more secrets of the same length together', () => {
    const stepsFor = (count: number) => {
      const values = Array.from({ length: count }, (_, at) => `${at}`.padEnd(4000 / count, 'x'));
      steps = 0;
      redacted('x'.repeat(10_000), secretsOf(values), () => 'token-1');
      return steps;
    };
    expect(stepsFor(200) / stepsFor(2)).toBeLessThan(1.5);
  });
});

it('should find a long secret in a long text after a short one', () => {
  const secret = 'x'.repeat(5000);
  expect(redacted(['x'.repeat(9), `a${secret}b`], secretsOf([secret]), () => 'token-1')).toEqual([
    'x'.repeat(9),
    'atoken-1b',
  ]);
});

it('should ask once for the name of a secret, however often it occurs', () => {
  const named: string[] = [];
  const secret = 'x'.repeat(5000);
  redacted(`xxxxx…`.repeat(500), secretsOf([secret]), (value) => {
    named.push(value);
    return 'token-1';
  });
  expect(named).toEqual([secret]);
});

it('should read strings once to know which of many secrets occur in them', () => {
  const strings = ['some text'.repeat(100)];
  const secrets = secretsOf(Array.from({ length: 2000 }, (_, at) => `secret-${at}`));
  const searches = vi.spyOn(String.prototype, 'includes');
  occurringIn(strings, secrets);
  expect(searches.mock.calls.length).toBeLessThan(10);
  searches.mockRestore();
});
