import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Duration, durationOf, msOf } from '../src/duration.ts';

describe('msOf', () => {
  it.each([
    ['45m', 2_700_000],
    ['1h30m', 5_400_000],
    ['2s', 2000],
    ['1.5s', 1500],
    ['250ms', 250],
    ['1m250ms', 60_250],
    ['2d', 172_800_000],
    ['1d2h3m4s5ms', 93_784_005],
    [1.5, 1.5],
    [0, 0],
  ])('should read %j', (duration, ms) => {
    expect(msOf(duration as Duration, 'by')).toBe(ms);
  });

  it.each([
    ['45x', '"45x"'],
    ['', '""'],
    ['45', '"45"'],
    ['30m1h', '"30m1h"'],
    ['1m2m', '"1m2m"'],
    ['-1s', '"-1s"'],
    ['1 s', '"1 s"'],
    ['1e3s', '"1e3s"'],
    ['.5s', '".5s"'],
    [-1, '-1'],
    [Number.NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [null, 'null'],
    [{}, '[object Object]'],
  ])('should reject %j in one sentence', (duration, got) => {
    expect(() => msOf(duration as Duration, 'advance: by')).toThrow(
      new TypeError(
        `advance: by must be a duration such as "45m", "1h30m", "2s", or "250ms", or milliseconds; got ${got}.`,
      ),
    );
  });
});

describe('durationOf', () => {
  it.each([
    [0, '0ms'],
    [250, '250ms'],
    [1000, '1s'],
    [2500, '2.5s'],
    [60_000, '1m'],
    [5_400_000, '1h30m'],
    [90_061_001, '1d1h1m1.001s'],
  ])('should write %d ms', (ms, text) => {
    expect(durationOf(ms)).toBe(text);
  });

  it('should be read as what was written', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 10), (ms) => {
        expect(Math.round(msOf(durationOf(ms) as Duration, 'by'))).toBe(ms);
      }),
    );
  });
});
