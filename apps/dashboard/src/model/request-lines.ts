import type { RequestRow } from './request-row.ts';

/** A line of the list: a request, or a summary of unimportant ones. */
export interface RequestLine {
  /** Undefined: the newest requests are all folded, and no request precedes them. */
  readonly row: RequestRow | undefined;
  /** How many unimportant requests are below it. */
  readonly unchanged: number;
  /** What they are opened by; undefined where there are none. */
  readonly fold: number | undefined;
  readonly isOpen: boolean;
  /** Whether it is shown because they were opened. */
  readonly isUnchanged: boolean;
}

/**
 * The lines of a list, newest first. Requests that do not stay are counted at the one above them, and shown below it
 * where they were opened: `opened` holds the seq of the oldest of them, which does not change as others arrive.
 */
export function requestLines(
  rows: readonly RequestRow[],
  stays: (row: RequestRow) => boolean,
  opened: ReadonlySet<number>,
): readonly RequestLine[] {
  const lines: RequestLine[] = [];
  let head: RequestRow | undefined;
  let folded: RequestRow[] = [];
  const close = (): void => {
    const fold = folded.at(-1)?.seq;
    if (head === undefined && fold === undefined) return;
    const isOpen = fold !== undefined && opened.has(fold);
    lines.push({ row: head, unchanged: folded.length, fold, isOpen, isUnchanged: false });
    if (isOpen) lines.push(...folded.map((row) => ({ ...PLAIN, row, isUnchanged: true })));
  };
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] as RequestRow;
    if (!stays(row)) {
      folded.push(row);
      continue;
    }
    close();
    head = row;
    folded = [];
  }
  close();
  return lines;
}

const PLAIN = { unchanged: 0, fold: undefined, isOpen: false, isUnchanged: false } as const;
