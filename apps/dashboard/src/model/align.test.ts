import { array, assert, constantFrom, jsonValue, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aligned, plain } from './align.ts';
import { jsonLines } from './json-lines.ts';

const linesOf = (value: unknown) => jsonLines(value).map(({ text }) => text);
const shown = (left: readonly string[], right: readonly string[]) =>
  aligned(left, right).map((row) => [
    row.kind,
    row.left === undefined ? undefined : left[row.left],
    row.right === undefined ? undefined : right[row.right],
  ]);

/** The length of a longest common subsequence: all subsequences of one, tried on the other. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let most = 0;
  for (let mask = 0; mask < 2 ** a.length; mask += 1) {
    const chosen = a.filter((_, at) => (mask >> at) & 1);
    let found = 0;
    for (const line of b) if (line === chosen[found]) found += 1;
    if (found === chosen.length) most = Math.max(most, found);
  }
  return most;
}

describe('aligned', () => {
  it('should show a member that has changed on one line, and new ones on their own', () => {
    const before = linesOf({ id: 1, status: 'PROCESSING' });
    const after = linesOf({ id: 1, errors: ['e'], status: 'FAILED' });
    expect(shown(before, after)).toEqual([
      ['equal', '{', '{'],
      ['equal', '  "id": 1,', '  "id": 1,'],
      ['added', undefined, '  "errors": ['],
      ['added', undefined, '    "e"'],
      ['added', undefined, '  ],'],
      ['changed', '  "status": "PROCESSING"', '  "status": "FAILED"'],
      ['equal', '}', '}'],
    ]);
  });

  it('should show a member with another name beside it', () => {
    const rows = shown(linesOf({ datasetId: 'a' }), linesOf({ dataSetId: 'a' }));
    expect(rows[1]).toEqual(['changed', '  "datasetId": "a"', '  "dataSetId": "a"']);
  });

  it('should not count a comma as a change', () => {
    const rows = aligned(linesOf({ a: 1 }), linesOf({ a: 1, b: 2 }));
    expect(rows.map(({ kind }) => kind)).toEqual(['equal', 'equal', 'added', 'equal']);
  });

  it('should hold all lines of both sides, in their order', () => {
    assert(
      property(jsonValue(), jsonValue(), (one, other) => {
        const [left, right] = [linesOf(one), linesOf(other)];
        const rows = aligned(left, right);
        const lefts = rows.flatMap((row) => row.left ?? []);
        const rights = rows.flatMap((row) => row.right ?? []);
        expect(lefts).toEqual(left.map((_, at) => at));
        expect(rights).toEqual(right.map((_, at) => at));
        for (const { kind, left: at, right: to } of rows) {
          const isEqual = at !== undefined && to !== undefined && same(left[at], right[to]);
          expect(kind === 'equal').toBe(isEqual);
          if (kind === 'added') expect(at).toBeUndefined();
          if (kind === 'removed') expect(to).toBeUndefined();
          if (kind === 'changed') expect([at, to]).not.toContain(undefined);
        }
      }),
    );
  });

  it('should have as many equal lines as there can be', () => {
    const lines = array(constantFrom('a', 'b', '"c": 1', '"c": 2'), { maxLength: 9 });
    assert(
      property(record({ left: lines, right: lines }), ({ left, right }) => {
        const equal = aligned(left, right).filter(({ kind }) => kind === 'equal');
        expect(equal).toHaveLength(longestCommon(left, right));
      }),
      { numRuns: 300 },
    );
  });

  it('should compare very long texts by place, from the first line that differs to the last', () => {
    const left = Array.from({ length: 2100 }, (_, n) => `l${n}`);
    const right = left.map((line, n) => (n % 700 === 50 ? `r${n}` : line));
    const rows = aligned(left, right);
    expect(rows).toHaveLength(2100);
    expect(rows.filter(({ kind }) => kind === 'changed').map((row) => row.left)).toEqual([
      50, 750, 1450,
    ]);
    const shorter = aligned(['x', ...left], [...left.toReversed(), 'y'].slice(0, 2050));
    expect(shorter.flatMap((row) => row.left ?? [])).toHaveLength(2101);
    expect(shorter.flatMap((row) => row.right ?? [])).toHaveLength(2050);
  });
});

function same(one = '', other = ''): boolean {
  return plain(one) === plain(other);
}
