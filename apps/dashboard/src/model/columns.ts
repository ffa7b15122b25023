import { aligned } from './align.ts';

export interface ColumnCell {
  /** Its index in the text of its column; undefined: the column has no such line. */
  readonly line: number | undefined;
  readonly kind: 'equal' | 'changed' | 'added' | 'absent';
}

/** Texts side by side, each aligned to the first: rows with a cell for each. */
export function columnsOf(
  texts: readonly (readonly string[])[],
): readonly (readonly ColumnCell[])[] {
  const [first = [], ...others] = texts;
  const columns = others.map((text) => columnOf(first, text));
  const rows: (readonly ColumnCell[])[] = [];
  for (let line = 0; line <= first.length; line += 1) {
    const most = Math.max(0, ...columns.map(({ added }) => added[line]?.length ?? 0));
    for (let n = 0; n < most; n += 1) {
      const cells = columns.map(({ added }) => cellOf(added[line]?.[n], 'added'));
      rows.push([cellOf(undefined, 'absent'), ...cells]);
    }
    if (line === first.length) break;
    const cells = columns.map(({ beside }) => beside[line] ?? cellOf(undefined, 'absent'));
    rows.push([{ line, kind: 'equal' }, ...cells]);
  }
  return rows;
}

/** How many lines of each column differ from the first: other ones, more and missing. */
export function differing(rows: readonly (readonly ColumnCell[])[]): readonly number[] {
  const [first = []] = rows;
  return first.map((_, column) => {
    const cells = rows.map((row) => ({ cell: row[column], base: row[0] }));
    const others = cells.filter(({ cell, base }) => {
      if (cell?.kind === 'absent') return base?.kind !== 'absent';
      return cell?.kind !== 'equal';
    });
    return others.length;
  });
}

interface Column {
  /** For each line of the first text, the line next to it. */
  readonly beside: readonly (ColumnCell | undefined)[];
  /** For each line of the first text, and for its end, the lines before it. */
  readonly added: readonly (readonly number[])[];
}

function columnOf(first: readonly string[], text: readonly string[]): Column {
  const beside: (ColumnCell | undefined)[] = [];
  const added: number[][] = Array.from({ length: first.length + 1 }, () => []);
  for (const { kind, left, right } of aligned(first, text)) {
    if (left === undefined) added[beside.length]?.push(right as number);
    else beside.push(right === undefined ? undefined : { line: right, kind: kind as 'equal' });
  }
  return { beside, added };
}

function cellOf(line: number | undefined, kind: ColumnCell['kind']): ColumnCell {
  return { line, kind: line === undefined ? 'absent' : kind };
}
