/** Rows that are folded: from the first to before the last. */
export interface Fold {
  readonly from: number;
  readonly to: number;
}

/** More equal rows than these, one after the other, are folded. */
const MAX_EQUAL = 12;

/** The runs of equal rows that are folded. Rows that are always shown are not, nor those next to a row that differs. */
export function foldsOf(
  rows: readonly { readonly isEqual: boolean; readonly isKept: boolean }[],
): readonly Fold[] {
  const folds: Fold[] = [];
  let from = 0;
  for (let to = 0; to <= rows.length; to += 1) {
    const row = rows[to];
    const isNextToOther = rows[to - 1]?.isEqual === false || rows[to + 1]?.isEqual === false;
    if (row?.isEqual && !row.isKept && !isNextToOther) continue;
    if (to - from > MAX_EQUAL) folds.push({ from, to });
    from = to + 1;
  }
  return folds;
}

/** Whether a line is always shown: the result of the job, and why. */
export function isAlwaysShown(of: string): boolean {
  return /^\/(?:status|errors)(?:\/|$)/.test(of);
}
