/** What happened to a line: `left` and `right` are its indexes, from 0; undefined if it is not in that text. */
export interface AlignedRow {
  readonly kind: 'equal' | 'changed' | 'added' | 'removed';
  readonly left: number | undefined;
  readonly right: number | undefined;
}

/** Beyond this number of different lines, lines are compared by their index. */
const MAX_LINES = 2000;

/** Two texts, line by line: as many lines as can be are equal, and those between them that show the same member are one line that has changed. */
export function aligned(left: readonly string[], right: readonly string[]): readonly AlignedRow[] {
  const a = left.map(plain);
  const b = right.map(plain);
  const rows: AlignedRow[] = [];
  let from: Place = { left: 0, right: 0 };
  for (const match of [...matches(a, b), { left: a.length, right: b.length }]) {
    rows.push(...between(a, b, from, match));
    if (match.left < a.length) rows.push({ kind: 'equal', ...match });
    from = { left: match.left + 1, right: match.right + 1 };
  }
  return rows;
}

/** Whether a comma follows does not matter: it depends on the next line. */
export function plain(line: string): string {
  return line.replace(/,$/, '');
}

interface Place {
  readonly left: number;
  readonly right: number;
}

/** Lines between two that are equal: the same members first, and the others by their order. */
function between(
  a: readonly string[],
  b: readonly string[],
  from: Place,
  to: Place,
): readonly AlignedRow[] {
  const leads = [
    a.slice(from.left, to.left).map(leadOf),
    b.slice(from.right, to.right).map(leadOf),
  ] as const;
  const rows: AlignedRow[] = [];
  let at = from;
  for (const match of [...matches(...leads), undefined]) {
    const next = match
      ? { left: from.left + match.left, right: from.right + match.right }
      : { left: to.left, right: to.right };
    for (; at.left < next.left || at.right < next.right; at = after(at, next)) {
      const left = at.left < next.left ? at.left : undefined;
      const right = at.right < next.right ? at.right : undefined;
      rows.push({ kind: kindOf(a, b, { left, right }), left, right });
    }
    if (match) rows.push({ kind: kindOf(a, b, next), ...next });
    at = { left: next.left + 1, right: next.right + 1 };
  }
  return rows;
}

function after(at: Place, to: Place): Place {
  return { left: Math.min(at.left + 1, to.left), right: Math.min(at.right + 1, to.right) };
}

function kindOf(
  a: readonly string[],
  b: readonly string[],
  { left, right }: Omit<AlignedRow, 'kind'>,
): AlignedRow['kind'] {
  if (left === undefined) return 'added';
  if (right === undefined) return 'removed';
  return a[left] === b[right] ? 'equal' : 'changed';
}

/** What a line of JSON begins with: its indent, and its name or the bracket that it closes. */
function leadOf(line: string): string {
  return /^\s*(?:"(?:[^"\\]|\\.)*": |[\]}])?/.exec(line)?.[0] ?? '';
}

/** Equal lines, in ascending order on both sides, as many as there can be: a longest common subsequence. */
function matches(a: readonly string[], b: readonly string[]): readonly Place[] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const equal = (count: number, left: number, right: number): Place[] =>
    Array.from({ length: count }, (_, n) => ({ left: left + n, right: right + n }));
  const inner = commonIn(a.slice(start, a.length - tail), b.slice(start, b.length - tail));
  return [
    ...equal(start, 0, 0),
    ...inner.map(({ left, right }) => ({ left: left + start, right: right + start })),
    ...equal(tail, a.length - tail, b.length - tail),
  ];
}

function commonIn(a: readonly string[], b: readonly string[]): readonly Place[] {
  if (a.length > MAX_LINES || b.length > MAX_LINES) {
    const places = a.map((_, at) => ({ left: at, right: at }));
    return places.filter(({ left, right }) => a[left] === b[right]);
  }
  const width = b.length + 1;
  // How long it is from a line on the left and one on the right to the ends.
  const lengths = new Uint16Array((a.length + 1) * width);
  const lengthAt = (left: number, right: number): number => lengths[left * width + right] ?? 0;
  for (let left = a.length - 1; left >= 0; left -= 1) {
    for (let right = b.length - 1; right >= 0; right -= 1) {
      lengths[left * width + right] =
        a[left] === b[right]
          ? lengthAt(left + 1, right + 1) + 1
          : Math.max(lengthAt(left + 1, right), lengthAt(left, right + 1));
    }
  }
  const common: Place[] = [];
  let left = 0;
  let right = 0;
  while (left < a.length && right < b.length) {
    if (a[left] === b[right]) {
      common.push({ left, right });
      left += 1;
      right += 1;
    } else if (lengthAt(left + 1, right) >= lengthAt(left, right + 1)) left += 1;
    else right += 1;
  }
  return common;
}
