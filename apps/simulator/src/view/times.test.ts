import { describe, expect, it } from 'vitest';
import { lengthText, timeText } from './times.ts';

it('should show an instant as RFC 3339 in UTC, with milliseconds', () => {
  expect(timeText(1_609_459_200_500)).toBe('2021-01-01T00:00:00.500Z');
});

describe('lengthText', () => {
  it.each([
    [0, '0 ms'],
    [999, '999 ms'],
    [1000, '1 s'],
    [1250, '1.2 s'],
    [59_999, '59.9 s'],
    [60_000, '1 min'],
    [90_500, '1 min 30 s'],
    [3_599_999, '59 min 59 s'],
    [3_600_000, '1 h'],
    [7_500_000, '2 h 5 min'],
    [86_399_999, '23 h 59 min'],
    [86_400_000, '1 d'],
    [273_600_000, '3 d 4 h'],
  ])('should show %i ms as %s', (lengthMs, text) => {
    expect(lengthText(lengthMs)).toBe(text);
  });
});
