import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, rangeOf, rangeText, shownOf, zoomed } from './range.ts';
import type { Interval } from './scale.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

describe('rangeOf', () => {
  it('should read what an address holds', () => {
    expect(rangeOf('1h')).toBe(60 * MINUTE);
    expect(rangeOf('10m')).toBe(10 * MINUTE);
    expect(rangeOf(undefined)).toBe('all');
    expect(rangeOf('9-3')).toBe('all');
    expect(rangeOf(rangeText({ from: 3, to: 9 }))).toEqual({ from: 3, to: 9 });
  });
});

describe('domainOf', () => {
  const whole = (span: Interval, now: number) => ({ span, now, busy: [span] });

  it('should hold the span, with room after now', () => {
    const from = 1.7e12;
    assert(
      property(integer({ min: 0, max: DAY }), integer({ min: 0, max: DAY }), (age, ahead) => {
        const now = from + age;
        const domain = domainOf(undefined, whole({ from, to: now + ahead }, now));
        expect(domain.from).toBeLessThanOrEqual(from);
        expect(domain.to).toBeGreaterThanOrEqual(now + ahead);
        expect(domain.to - now).toBeGreaterThanOrEqual((age + ahead) / 10);
      }),
    );
  });

  it('should stay until now comes near its end, and then grow by about a quarter', () => {
    const span = { from: 0, to: 100 * MINUTE };
    const domain = domainOf(undefined, whole(span, 50 * MINUTE));
    expect(domainOf(domain, whole(span, 60 * MINUTE))).toBe(domain);
    const grown = domainOf(domain, whole(span, 98 * MINUTE));
    expect(grown.to).toBeGreaterThan(domain.to * 1.2);
  });

  it('should leave room for what happens, not for the years between', () => {
    const now = 3000 * DAY;
    const busy = [
      { from: 0, to: 10 * MINUTE },
      { from: now, to: now },
    ];
    const domain = domainOf(undefined, { span: { from: 0, to: now }, now, busy });
    expect(domain.to - now).toBeLessThan(10 * MINUTE);
    expect(0 - domain.from).toBeLessThan(10 * MINUTE);
  });
});

describe('shownOf', () => {
  const domain = { from: 0, to: DAY };

  it('should show the playhead, and move in steps', () => {
    assert(
      property(integer({ min: DAY, max: 2 * DAY }), (at) => {
        const { from, to } = shownOf(10 * MINUTE, domain, at);
        expect(to - from).toBe(10 * MINUTE);
        expect(from).toBeLessThanOrEqual(at);
        expect(at).toBeLessThan(to);
        expect(from % (2.5 * MINUTE)).toBe(0);
      }),
    );
  });
});

describe('zoomed', () => {
  it('should keep what is under the pointer where it is', () => {
    const shown = zoomed({ from: 0, to: 100_000 }, 25_000, 0.5);
    expect(shown).toEqual({ from: 12_500, to: 62_500 });
  });
});
