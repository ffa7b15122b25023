import type { JobRow } from '@aep-sim/types';
import { type Interval, liveMsOf } from './scale.ts';

const MINUTE = 60_000;

/** The time range of a list of jobs: all, a duration in milliseconds, or from one time to another. */
export type Range = 'all' | number | Interval;

export const ranges = [
  { value: 'all', name: 'All' },
  { value: '1h', name: '1 h' },
  { value: '10m', name: '10 min' },
] as const;

const lengths: ReadonlyMap<string, number> = new Map([
  ['1h', 60 * MINUTE],
  ['10m', 10 * MINUTE],
]);

/** Reads a range from a URL: `1h`, `10m`, `<from>-<to>`; anything else is all. */
export function rangeOf(text: string | undefined): Range {
  const length = lengths.get(text ?? '');
  if (length !== undefined) return length;
  const [, from, to] = /^(\d{1,15})-(\d{1,15})$/.exec(text ?? '') ?? [];
  return from !== undefined && Number(from) < Number(to)
    ? { from: Number(from), to: Number(to) }
    : 'all';
}

/** The time range of all jobs, including their plans, and now. */
export function spanOf(jobs: readonly JobRow[], now: number): Interval {
  let from = now;
  let to = now;
  for (const { createdAt, endAt } of jobs) {
    if (createdAt < from) from = createdAt;
    if ((endAt ?? createdAt) > to) to = endAt ?? createdAt;
  }
  return { from, to };
}

/** When something happens to jobs, up to now for those without an end; and now. */
export function busyIn(jobs: readonly JobRow[], now: number): readonly Interval[] {
  const busy = jobs.map(({ createdAt, endAt }) => ({ from: createdAt, to: endAt ?? now }));
  return [...busy, { from: now, to: now }];
}

/**
 * What is shown of a span: it stays as it was while now is in its first nine tenths, and then grows by a quarter, so
 * that nothing drifts.
 */
export function domainOf(
  before: Interval | undefined,
  {
    span,
    now,
    busy,
  }: { readonly span: Interval; readonly now: number; readonly busy: readonly Interval[] },
): Interval {
  // Of what is left when idle years are cut: else their part would be as long as the years.
  const length = Math.max(liveMsOf(span, busy), MINUTE);
  const isRoomy = ({ to }: Interval) => now <= to - length / 10;
  if (before && span.from >= before.from && span.to <= before.to && isRoomy(before)) return before;
  const domain = { from: span.from - length / 40, to: span.to + length / 20 };
  return isRoomy(domain) ? domain : { ...domain, to: domain.to + length / 4 };
}

/** The part of the domain that is shown. A range with a duration moves with the playhead, in steps of its quarter. */
export function shownOf(range: Range, domain: Interval, at: number): Interval {
  if (range === 'all') return domain;
  if (typeof range === 'object') return range;
  const step = range / 4;
  const from = (Math.floor(at / step) - 2) * step;
  return { from, to: from + range };
}

/** The same range, longer or shorter around a time. */
export function zoomed({ from, to }: Interval, around: number, factor: number): Interval {
  const length = Math.max((to - from) * factor, 1000);
  const part = (around - from) / (to - from);
  return { from: Math.round(around - part * length), to: Math.round(around + (1 - part) * length) };
}

/** As it is written in a URL. */
export function rangeText({ from, to }: Interval): string {
  return `${Math.round(from)}-${Math.round(to)}`;
}
