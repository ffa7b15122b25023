import type { JobRow } from '@aep-sim/types';
import { type State, stateAt } from '../model/stretches.ts';
import { cell, type Readable, watch } from './cell.ts';

const SHOWN_MS = 2000;
const NONE: ReadonlySet<number> = new Set();

export interface ChangedJobs {
  /** Jobs that are new or in another state than before, for two seconds. */
  readonly changed: Readable<ReadonlySet<number>>;
  close(): void;
}

/** Watches what becomes of jobs, once all of them are known. */
export function changedJobs(
  jobs: Readable<readonly JobRow[]>,
  now: Readable<number>,
  isComplete: Readable<boolean>,
): ChangedJobs {
  const changed = cell(NONE);
  let before: ReadonlyMap<number, State> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const at = now.value;
    if (!isComplete.value || at === 0) return;
    const rows = jobs.value;
    const states = new Map(rows.map((row) => [row.id, stateAt(row, at)]));
    const known = before;
    before = states;
    if (!known) return;
    const ids = [...states].filter(([id, state]) => known.get(id) !== state).map(([id]) => id);
    if (ids.length === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed.value = NONE;
    }, SHOWN_MS);
    changed.value = new Set(ids);
  };
  const stops = [jobs, now, isComplete].map((one) =>
    watch<unknown>(
      () => one.value,
      () => {
        look();
        return undefined;
      },
    ),
  );
  return {
    changed,
    close: () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    },
  };
}
