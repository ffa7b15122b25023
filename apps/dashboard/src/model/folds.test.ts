import { array, assert, boolean, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldsOf, isAlwaysShown } from './folds.ts';

const equal = { isEqual: true, isKept: false };
const kept = { isEqual: true, isKept: true };
const other = { isEqual: false, isKept: false };
const rowsOf = (count: number) => Array<typeof equal>(count).fill(equal);

describe('foldsOf', () => {
  it('should fold runs of more than 12 equal lines', () => {
    expect(foldsOf(rowsOf(12))).toEqual([]);
    expect(foldsOf(rowsOf(13))).toEqual([{ from: 0, to: 13 }]);
  });

  it('should leave the line beside one that differs', () => {
    expect(foldsOf([...rowsOf(14), other, ...rowsOf(14)])).toEqual([
      { from: 0, to: 13 },
      { from: 16, to: 29 },
    ]);
    expect(foldsOf([...rowsOf(13), other])).toEqual([]);
  });

  it('should end at a line that is always shown', () => {
    expect(foldsOf([...rowsOf(13), kept, ...rowsOf(12)])).toEqual([{ from: 0, to: 13 }]);
  });

  it('should never hide a line that differs or is always shown', () => {
    const row = record({ isEqual: boolean(), isKept: boolean() });
    const runs = array(record({ row, count: boolean() }), { maxLength: 20 });
    assert(
      property(runs, (parts) => {
        const rows = parts.flatMap(({ row: one, count }) => Array(count ? 15 : 1).fill(one));
        for (const { from, to } of foldsOf(rows)) {
          expect(to - from).toBeGreaterThan(12);
          for (const { isEqual, isKept } of rows.slice(from, to)) {
            expect([isEqual, isKept]).toEqual([true, false]);
          }
        }
      }),
    );
  });
});

describe('isAlwaysShown', () => {
  it.each([
    ['/status', true],
    ['/errors', true],
    ['/errors/0/msg', true],
    ['/statusX', false],
    ['/destination/status', false],
    ['', false],
  ])('should answer for %s: %s', (pointer, isShown) => {
    expect(isAlwaysShown(pointer)).toBe(isShown);
  });
});
