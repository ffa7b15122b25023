import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  below,
  draw,
  END_OF_INSTANTS,
  FIRST_INSTANT,
  idText,
  instant,
  mixed,
  part,
  pick,
  purpose,
  share,
} from './chance.ts';

const bits = fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff });
const colour = purpose('colour');
const size = purpose('size');

/** How far counts are from even ones: about as much as there are counts, if chance is even. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('mixed', () => {
  // Worked out by another program, from the definition.
  it.each([
    [0, 0],
    [1, 114_555_507],
    [2, 229_111_015],
    [0x7fff_ffff, 1_826_272_065],
    [0x8000_0000, -1_061_350_286],
    [0xffff_ffff, -642_423_165],
  ])('should mix %i as it has always done', (given, expected) => {
    expect(mixed(given)).toBe(expected);
  });

  it('should give no two numbers the same answer', () => {
    const answers = new Set(Array.from({ length: 100_000 }, (_, number) => mixed(number)));
    expect(answers.size).toBe(100_000);
  });

  it('should change about half of the bits when one changes', () => {
    const ones = (number: number) => (number >>> 0).toString(2).replaceAll('0', '').length;
    for (let bit = 0; bit < 32; bit++) {
      let changed = 0;
      for (let number = 1; number <= 1000; number++) {
        changed += ones(mixed(number) ^ mixed(number ^ (1 << bit)));
      }
      expect(changed / 1000).toBeGreaterThan(14);
      expect(changed / 1000).toBeLessThan(18);
    }
  });
});

describe('draw', () => {
  it('should draw other bits for another purpose, state or salt', () => {
    const subject = { state: 1, salt: 1 };
    const drawn = [
      draw(subject, colour),
      draw(subject, size),
      draw({ ...subject, state: 2 }, colour),
      draw({ ...subject, salt: 2 }, colour),
      draw(part(subject, colour, 0), colour),
      draw(part(subject, colour, 1), colour),
      draw(part(subject, size, 0), colour),
      draw(part({ ...subject, salt: 2 }, colour, 0), colour),
    ];
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('should draw evenly, and for two purposes independently', () => {
    const counts = new Array<number>(100).fill(0);
    for (let state = 0; state < 100_000; state++) {
      const subject = { state, salt: 7 };
      const cell = below(draw(subject, colour), 10) * 10 + below(draw(subject, size), 10);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    // 99 degrees of freedom: 99 ± 5 × 14.
    expect(chiSquare(counts)).toBeLessThan(170);
    expect(chiSquare(counts)).toBeGreaterThan(40);
  });
});

describe('numbers', () => {
  it('should stay below their end', () => {
    fc.assert(
      fc.property(bits, fc.integer({ min: 1, max: 1_000_000_000 }), (drawn, end) => {
        const number = below(drawn, end);
        expect(Number.isInteger(number) && number >= 0 && number < end).toBe(true);
      }),
    );
    expect([share(0), share(-1) < 1, share(1 << 31)]).toEqual([0, true, 0.5]);
    expect([below(0, 3), below(-1, 3)]).toEqual([0, 2]);
    expect([pick(['a', 'b'], 0), pick(['a', 'b'], -1)]).toEqual(['a', 'b']);
  });

  it('should be whole milliseconds from 2018 to 2025', () => {
    expect(new Date(instant(0)).toISOString()).toBe('2018-01-01T00:00:00.000Z');
    expect(new Date(instant(-1)).toISOString()).toMatch(/^2025-12-31T23:59:59/);
    fc.assert(
      fc.property(bits, (drawn) => {
        const at = instant(drawn);
        expect(Number.isInteger(at) && at >= FIRST_INSTANT && at < END_OF_INSTANTS).toBe(true);
      }),
    );
  });

  it('should keep to the bounds that are given', () => {
    expect([instant(-1, 5, 6), instant(0, 5, 9), instant(-1, 5, 9)]).toEqual([5, 5, 8]);
  });
});

describe('idText', () => {
  it('should give each subject a text of its own', () => {
    const texts = new Set<string>();
    for (let state = 0; state < 50_000; state++) {
      texts.add(idText({ state, salt: 1 })).add(idText({ state, salt: 2 }));
    }
    expect(texts.size).toBe(100_000);
    for (const text of texts) expect(text).toMatch(/^[\w-]{20}$/);
  });
});
