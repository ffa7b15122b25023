import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, differing } from './columns.ts';

const line = constantFrom('"a": 1', '"a": 2', '"b": 1', '{', '}');

describe('columnsOf', () => {
  it('should align each text to the first', () => {
    const rows = columnsOf([
      ['a', 'b', 'c'],
      ['a', 'x', 'c'],
      ['n', 'a', 'b'],
    ]);
    const shown = rows.map((row) => row.map(({ kind }) => kind).join(' '));
    expect(shown).toEqual([
      'absent absent added',
      'equal equal equal',
      'equal changed equal',
      'equal equal absent',
    ]);
    expect(differing(rows)).toEqual([0, 1, 2]);
  });

  it('should hold all lines of each text, in their order, and only equal ones as equal', () => {
    assert(
      property(array(array(line, { maxLength: 12 }), { minLength: 1, maxLength: 4 }), (texts) => {
        const rows = columnsOf(texts);
        for (const [column, text] of texts.entries()) {
          const lines = rows.flatMap((row) => row[column]?.line ?? []);
          expect(lines).toEqual(text.map((_, at) => at));
        }
        for (const [base, ...others] of rows) {
          for (const [at, cell] of others.entries()) {
            if (cell.kind !== 'equal') continue;
            expect(texts[at + 1]?.[cell.line ?? -1]).toBe(texts[0]?.[base?.line ?? -1]);
          }
        }
      }),
    );
  });

  it('should count no line as differing exactly where all lines are equal', () => {
    assert(
      property(array(line, { maxLength: 12 }), array(line, { maxLength: 12 }), (one, other) => {
        const [, count] = differing(columnsOf([one, other]));
        if (one.length + other.length === 0) return;
        expect(count === 0).toBe(one.join('\n') === other.join('\n'));
      }),
    );
  });
});
