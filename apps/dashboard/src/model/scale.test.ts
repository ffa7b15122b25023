import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUT_WIDTH, gridOf, instantAt, scaleOf, xOf } from './scale.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const intervals = array(
  record({ from: integer({ min: 0, max: 1e9 }), length: integer({ min: 0, max: 1e6 }) }).map(
    ({ from, length }) => ({ from, to: from + length }),
  ),
);
const shown = { from: 0, to: 1e9 };

describe('scaleOf', () => {
  it('should be in proportion where something happens all the time', () => {
    const scale = scaleOf({ from: 0, to: HOUR }, 600, [{ from: 0, to: HOUR }]);
    expect(scale.pieces).toHaveLength(1);
    expect(xOf(scale, 30 * MINUTE)).toBe(300);
  });

  it('should cut an idle stretch that is longer than a fifth', () => {
    const busy = [
      { from: 0, to: 10 * MINUTE },
      { from: 5 * HOUR, to: 5 * HOUR + 10 * MINUTE },
    ];
    const scale = scaleOf({ from: 0, to: 5 * HOUR + 10 * MINUTE }, 624, busy);
    const [before, cut, after] = scale.pieces;
    expect(cut).toMatchObject({ isCut: true, width: CUT_WIDTH });
    expect(before?.width).toBeCloseTo(300);
    expect(after?.width).toBeCloseTo(300);
  });

  it('should cut those that are long once others are cut', () => {
    const at = (from: number) => ({ from, to: from + MINUTE });
    const busy = [at(0), at(100 * HOUR), at(103 * HOUR)];
    const scale = scaleOf({ from: 0, to: 103 * HOUR + MINUTE }, 600, busy);
    expect(scale.pieces.filter(({ isCut }) => isCut)).toHaveLength(2);
  });

  it('should take the whole width, and never go back', () => {
    assert(
      property(intervals, integer({ min: 800, max: 2000 }), (busy, width) => {
        const scale = scaleOf(shown, width, busy);
        expect(xOf(scale, shown.from)).toBeCloseTo(0);
        expect(xOf(scale, shown.to)).toBeCloseTo(width);
        const xs = Array.from({ length: 100 }, (_, part) => xOf(scale, part * 1e7));
        expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      }),
    );
  });

  it('should never cut what happens', () => {
    assert(
      property(intervals, (busy) => {
        const cuts = scaleOf(shown, 1000, busy).pieces.filter(({ isCut }) => isCut);
        for (const { from, to } of busy) {
          expect(cuts.some((cut) => from < cut.to && to > cut.from)).toBe(false);
        }
      }),
    );
  });

  it('should find the instant that stands at a place', () => {
    assert(
      property(intervals, integer({ min: 0, max: 1e9 }), (busy, at) => {
        const scale = scaleOf(shown, 1000, busy);
        const there = instantAt(scale, xOf(scale, at));
        // A pixel of the widest piece.
        expect(Math.abs(xOf(scale, there) - xOf(scale, at))).toBeLessThan(1);
      }),
    );
  });
});

describe('gridOf', () => {
  it('should draw round times with room between them', () => {
    const scale = scaleOf({ from: 0, to: 20 * MINUTE }, 600, [{ from: 0, to: 20 * MINUTE }]);
    expect(gridOf(scale, 48).map((at) => at / MINUTE)).toEqual([
      0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20,
    ]);
  });

  it('should leave room between any two lines of a piece, and draw none in a cut', () => {
    assert(
      property(intervals, (busy) => {
        const scale = scaleOf(shown, 1000, busy);
        const places = gridOf(scale, 48).map((at) => xOf(scale, at));
        for (const [index, x] of places.slice(1).entries()) {
          expect(x - (places[index] as number)).toBeGreaterThanOrEqual(47.9);
        }
        for (const piece of scale.pieces) {
          const within = gridOf(scale, 48).filter((at) => at > piece.from && at < piece.to);
          if (piece.isCut) expect(within).toEqual([]);
          const xs = within.map((at) => xOf(scale, at));
          for (const [index, x] of xs.slice(1).entries()) {
            expect(x - (xs[index] as number)).toBeGreaterThanOrEqual(47.9);
          }
        }
      }),
    );
  });
});
