import { describe, expect, it } from 'vitest';
import { bytesText } from './bytes.ts';

describe('bytesText', () => {
  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1 KiB'],
    [34_100, '33.3 KiB'],
    [1_048_575, '1 MiB'],
    [50_331_648, '48 MiB'],
    [3_221_225_472, '3 GiB'],
  ])('should tell %i as %s', (bytes, text) => {
    expect(bytesText(bytes)).toBe(text);
  });
});
