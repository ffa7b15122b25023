/** A stretch of time, and the pixels that show it. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** Where an instant stands, in pixels from the left; outside of the axis below 0 or beyond its width. */
export function xOf({ from, to, width }: Axis, at: number): number {
  return to === from ? 0 : ((at - from) / (to - from)) * width;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE),
  ...[1, 2, 6, 12].map((count) => count * HOUR),
  ...[1, 2, 7, 14, 30, 90, 365].map((count) => count * DAY),
];

/** Round instants, so far from each other that their labels have room. */
export function gridOf(axis: Axis, minGap = 48): readonly number[] {
  const { from, to, width } = axis;
  const step =
    STEPS.find((each) => (each / (to - from)) * width >= minGap) ?? (STEPS.at(-1) as number);
  const grid: number[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) grid.push(at);
  return grid;
}

/** The time that a list of jobs spans, up to what lies ahead of now; it grows by a quarter when now comes near its end. */
export function spanOf(
  starts: readonly number[],
  ends: readonly number[],
  now: number,
): { from: number; to: number } {
  const from = Math.min(now - MINUTE, ...starts);
  const last = Math.max(now, ...ends);
  const length = Math.max(last - from, MINUTE);
  const margin = now > from + length * 0.9 ? length / 4 : length / 20;
  return { from: from - length / 40, to: last + margin };
}
