import { describe, expect, it } from 'vitest';
import { dayText, lengthText, timeText } from './lengths.ts';

const HOUR = 3_600_000;

describe('lengthText', () => {
  it.each([
    [0, '0:00'],
    [59_400, '0:59'],
    [280_000, '4:40'],
    [HOUR - 1000, '59:59'],
    [HOUR, '1 h 00'],
    [2 * HOUR + 600_000, '2 h 10'],
    [47 * HOUR + 59 * 60_000, '47 h 59'],
    [48 * HOUR, '2 d 0 h'],
    [300 * HOUR, '12 d 12 h'],
  ])('should show %i ms as %s', (ms, text) => {
    expect(lengthText(ms)).toBe(text);
  });
});

describe('timeText', () => {
  it('should show the time of the day in UTC, of far years too', () => {
    const at = Date.UTC(2026, 10, 26, 11, 25, 56);
    expect(timeText(at)).toBe('11:25:56');
    expect(dayText(at)).toBe('26 Nov 2026');
    expect(timeText(Date.UTC(33_658, 8, 27, 1, 46, 39))).toBe('01:46:39');
  });
});
