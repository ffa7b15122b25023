/** A time range and the pixels that show it. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly width: number;
  /** Whether it is an idle stretch that was cut short. */
  readonly isCut: boolean;
}

/** Time along a line, in pixels: in proportion, except for idle ranges, which are cut. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly pieces: readonly Piece[];
}

export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** What shows of a stretch that was cut, in pixels. */
export const CUT_WIDTH = 24;
/** Idle ranges are cut if they take more than this part of the shown time and are not a pause between two polls. */
const LONG = 1 / 5;
const LEAST_MS = 5 * 60_000;

/** `busy`: when something happens, in any order. */
export function scaleOf(shown: Interval, width: number, busy: readonly Interval[]): Scale {
  const gaps = cutGaps(shown, idleBetween(shown, busy));
  const cutMs = gaps.reduce((sum, { from, to }) => sum + to - from, 0);
  const liveMs = Math.max(1, shown.to - shown.from - cutMs);
  const liveWidth = Math.max(0, width - gaps.length * CUT_WIDTH);
  const pieces: Piece[] = [];
  let x = 0;
  const add = (from: number, to: number, isCut: boolean): void => {
    const taken = isCut ? CUT_WIDTH : ((to - from) / liveMs) * liveWidth;
    pieces.push({ from, to, x, width: taken, isCut });
    x += taken;
  };
  let at = shown.from;
  for (const gap of gaps) {
    add(at, gap.from, false);
    add(gap.from, gap.to, true);
    at = gap.to;
  }
  add(at, shown.to, false);
  return { ...shown, width, pieces };
}

/** The position of a time, in pixels from the left: below 0 or beyond the width if it is not shown. */
export function xOf({ pieces, from, to }: Scale, at: number): number {
  const piece =
    at <= from ? pieces[0] : at >= to ? pieces.at(-1) : pieces.find((one) => at < one.to);
  if (!piece) return 0;
  const length = piece.to - piece.from;
  return length === 0 ? piece.x : piece.x + ((at - piece.from) * piece.width) / length;
}

/** The time at a position. */
export function instantAt({ pieces }: Scale, x: number): number {
  const piece = pieces.find((one) => x < one.x + one.width) ?? pieces.at(-1);
  if (!piece) return 0;
  const part = piece.width === 0 ? 0 : (x - piece.x) / piece.width;
  return Math.round(piece.from + part * (piece.to - piece.from));
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
const STEPS = [
  ...[1, 2, 5, 10, 20, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 20, 30].map((count) => count * MINUTE),
  ...[1, 2, 6, 12].map((count) => count * HOUR),
  ...[1, 2, 7, 14, 30, 90, 365].map((count) => count * DAY),
];

/** Round instants at least so many pixels from each other; none within a cut. */
export function gridOf({ pieces }: Scale, minGap: number): readonly number[] {
  const grid: number[] = [];
  let lastX = -Infinity;
  for (const { from, to, x, width, isCut } of pieces) {
    if (isCut || width === 0) continue;
    const pixels = width / (to - from);
    const step =
      STEPS.find((each) => each * pixels >= minGap) ?? Math.ceil(minGap / pixels / YEAR) * YEAR;
    for (let at = Math.ceil(from / step) * step; at <= to; at += step) {
      const there = x + (at - from) * pixels;
      if (there - lastX < minGap) continue;
      grid.push(at);
      lastX = there;
    }
  }
  return grid;
}

/** How much of a time is left when its idle stretches are cut, in milliseconds. */
export function liveMsOf(shown: Interval, busy: readonly Interval[]): number {
  const cut = cutGaps(shown, idleBetween(shown, busy));
  return cut.reduce((left, { from, to }) => left - (to - from), shown.to - shown.from);
}

/** When nothing happens, longest first. */
function idleBetween(shown: Interval, busy: readonly Interval[]): Interval[] {
  const within = busy
    .map(({ from, to }) => ({ from: Math.max(from, shown.from), to: Math.min(to, shown.to) }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => a.from - b.from);
  const idle: Interval[] = [];
  let at = within[0]?.to ?? shown.to;
  for (const { from, to } of within) {
    if (from > at) idle.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  return idle.sort((a, b) => b.to - b.from - (a.to - a.from));
}

/** Those that are long beside what is left when the longer ones are cut, with a margin at each side; in the order of time. */
function cutGaps(shown: Interval, idle: readonly Interval[]): readonly Interval[] {
  let left = shown.to - shown.from;
  const cut: Interval[] = [];
  for (const gap of idle) {
    const length = gap.to - gap.from;
    if (length <= left * LONG || length < LEAST_MS) break;
    left -= length;
    cut.push(gap);
  }
  // What is left has room for the margins of all.
  const margin = cut.length === 0 ? 0 : Math.max(left, SECOND) / (cut.length * 8);
  return cut
    .map(({ from, to }) => ({ from: from + margin, to: to - margin }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
}
