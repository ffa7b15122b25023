import type { JobRow } from '@aep-sim/types';
import { stateAt } from './stretches.ts';

export const statuses = ['all', 'failed', 'running', 'succeeded', 'cancelled'] as const;
export type StatusFilter = (typeof statuses)[number];

export const statusNames: Readonly<Record<StatusFilter, string>> = {
  all: 'All',
  failed: 'Failed',
  running: 'Running',
  succeeded: 'Succeeded',
  cancelled: 'Cancelled',
};

/** The filter that matches a job at a time, in addition to `all`. */
export function groupAt(row: JobRow, at: number): Exclude<StatusFilter, 'all'> {
  const state = stateAt(row, at);
  return state === 'failed' || state === 'succeeded' || state === 'cancelled' ? state : 'running';
}

/** Whether one of the words of a job contains a string, ignoring case. */
export function matches(row: JobRow, text: string): boolean {
  if (text === '') return true;
  const { id, dataSetId, script, rule, errorCode, segments, batches } = row;
  const wanted = text.toLowerCase();
  const has = (word: string | undefined) => word?.toLowerCase().includes(wanted) ?? false;
  return (
    String(id).includes(wanted) ||
    [dataSetId, script, rule, errorCode].some(has) ||
    segments.some(has) ||
    batches.some(has)
  );
}

export interface Filtered {
  readonly rows: readonly JobRow[];
  /** How many there are of each status that contain the text. */
  readonly counts: Readonly<Record<StatusFilter, number>>;
}

/** Jobs that existed at a time, by their status then and a string. */
export function filtered(
  jobs: readonly JobRow[],
  at: number,
  { status, text }: { readonly status: StatusFilter; readonly text: string },
): Filtered {
  const counts = { all: 0, failed: 0, running: 0, succeeded: 0, cancelled: 0 };
  const rows: JobRow[] = [];
  for (const row of jobs) {
    if (row.createdAt > at || !matches(row, text)) continue;
    const group = groupAt(row, at);
    counts.all += 1;
    counts[group] += 1;
    if (status === 'all' || status === group) rows.push(row);
  }
  return { rows, counts };
}
