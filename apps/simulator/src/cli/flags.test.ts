import { InvalidArgumentError } from 'commander';
import { describe, expect, it } from 'vitest';
import { instant } from './flags.ts';

describe('instant', () => {
  it.each([
    ['0', 0],
    ['1795726800000', 1_795_726_800_000],
    ['2026-11-26T21:00:00Z', 1_795_726_800_000],
    ['2026-11-26T22:00:00.5+01:00', 1_795_726_800_500],
    ['1970-01-01T00:00:00Z', 0],
    ['253402300799999', 253_402_300_799_999],
    ['9999-12-31T23:59:59.999Z', 253_402_300_799_999],
    ['1899', 1899],
    ['10000', 10_000],
    ['02026', 2026],
    // Neither is a leap second.
    ['2026-11-26T21:59:00.60Z', 1_795_730_340_600],
    ['160000000000000', 160_000_000_000_000],
  ])('should read %s', (text, at) => {
    expect(instant(text)).toBe(at);
  });

  it.each([
    ['', /RFC 3339/],
    ['noon', /RFC 3339/],
    ['1.5', /RFC 3339/],
    [' 1', /RFC 3339/],
    ['-1', /RFC 3339/],
    ['1969-12-31T23:59:59Z', /RFC 3339/],
    ['253402300800000', /at most 9999/],
    ['2026', /^Must be an RFC 3339 timestamp such as 2026-01-01T00:00:00Z, not a year\.$/],
    ['1900', /not a year/],
    ['9999', /not a year/],
    ['9'.repeat(400), /at most 9999/],
    ['9999-12-31T23:59:60Z', /at most 9999/],
    ['9999-12-31T23:59:59-00:01', /at most 9999/],
    ['2016-12-31T23:59:60Z', /leap second/],
    ['2016-12-31t23:59:60.25+00:00', /leap second/],
  ])('should reject %j', (text, message) => {
    expect(() => instant(text)).toThrow(InvalidArgumentError);
    expect(() => instant(text)).toThrow(message);
  });
});
