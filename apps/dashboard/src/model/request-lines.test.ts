import { array, assert, boolean, property } from 'fast-check';
import { expect, it } from 'vitest';
import { requestLines } from './request-lines.ts';
import type { RequestRow } from './request-row.ts';

function rowOf(seq: number): RequestRow {
  return {
    seq,
    kind: 'request',
    at: seq,
    wallAt: seq,
    tookMs: 0,
    attempt: 1,
    request: { method: 'GET', path: '/' },
    response: { status: 200 },
  };
}

it('should show all that stays, newest first, and count all that does not at what is above it', () => {
  assert(
    property(array(boolean()), (stay) => {
      const rows = stay.map((_, index) => rowOf(index + 1));
      const lines = requestLines(rows, ({ seq }) => stay[seq - 1] === true, new Set());
      // Walked through from the top, the lines pass every request once.
      const passed: number[] = [];
      for (const { row, unchanged } of lines) {
        const next = rows.length - passed.length;
        if (row) expect(row.seq).toBe(next);
        const shown = row ? [row.seq] : [];
        const from = next - shown.length;
        passed.push(...shown, ...Array.from({ length: unchanged }, (_, at) => from - at));
      }
      expect(passed).toEqual(rows.map(({ seq }) => seq).reverse());
      expect(lines.flatMap(({ row }) => (row ? [row.seq] : []))).toEqual(
        passed.filter((seq) => stay[seq - 1]),
      );
    }),
  );
});

it('should show those that were opened in their place, also when others have come', () => {
  const stays = ({ seq }: RequestRow) => seq === 1 || seq === 4;
  const rows = [1, 2, 3, 4, 5, 6].map(rowOf);
  const folded = requestLines(rows, stays, new Set());
  expect(folded.map(({ row, unchanged, fold }) => [row?.seq, unchanged, fold])).toEqual([
    [undefined, 2, 5],
    [4, 2, 2],
    [1, 0, undefined],
  ]);
  const opened = requestLines([...rows, rowOf(7)], stays, new Set([5]));
  expect(opened.map(({ row, isUnchanged }) => [row?.seq, isUnchanged])).toEqual([
    [undefined, false],
    [7, true],
    [6, true],
    [5, true],
    [4, false],
    [1, false],
  ]);
});
