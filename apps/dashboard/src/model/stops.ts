import type { JobRow } from '@aep-sim/types';
import { lengthText } from './lengths.ts';
import { instantsOf, nextInstant, stateAt } from './stretches.ts';
import { stateText } from './words.ts';

/** A future change. */
export interface NextChange {
  readonly at: number;
  readonly row: JobRow;
}

/** The next change of any job after a time; of several at once, that of the job that is listed first. */
export function nextChange(jobs: readonly JobRow[], now: number): NextChange | undefined {
  let next: NextChange | undefined;
  for (const row of jobs) {
    const at = nextInstant(row, now);
    if (at !== undefined && (!next || at < next.at)) next = { at, row };
  }
  return next;
}

/** "in 0:10: 708106623 ends" */
export function nextChangeText(next: NextChange, now: number): string {
  return `in ${lengthText(next.at - now)}: ${changeText(next)}`;
}

/** What happens to a job at one of its instants: "708106623 ends", "708106624 writing". */
export function changeText({ row, at }: NextChange): string {
  const state = stateAt(row, at);
  if (state === 'succeeded') return `${row.id} ends`;
  if (state === 'failed') return `${row.id} fails`;
  return `${row.id} ${stateText(state).toLowerCase()}`;
}

/** All instants at which a job changes, in the order of time, each once. */
export function stopsOf(jobs: readonly JobRow[]): readonly number[] {
  const all = new Set<number>();
  for (const row of jobs) for (const at of instantsOf(row)) all.add(at);
  return [...Float64Array.from(all).sort()];
}

/** When jobs fail, in the order of time. */
export function failuresOf(jobs: readonly JobRow[]): readonly number[] {
  const failed = jobs.filter(({ outcome }) => outcome === 'failed');
  return failed.flatMap(({ endAt }) => endAt ?? []).sort((a, b) => a - b);
}

/** How many of some instants in the order of time are not after another. */
export function countUntil(stops: readonly number[], at: number): number {
  let [low, high] = [0, stops.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stops[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The time before (-1) or after (1) another; undefined: there is none. */
export function stopBeside(stops: readonly number[], at: number, step: 1 | -1): number | undefined {
  const until = countUntil(stops, at);
  if (step === 1) return stops[until];
  const isOn = stops[until - 1] === at;
  return stops[until - (isOn ? 2 : 1)];
}

/** The nearest of some times in chronological order; undefined: there is none. */
export function nearestStop(stops: readonly number[], at: number): number | undefined {
  const until = countUntil(stops, at);
  const [before, after] = [stops[until - 1], stops[until]];
  if (before === undefined || after === undefined) return before ?? after;
  return at - before <= after - at ? before : after;
}
