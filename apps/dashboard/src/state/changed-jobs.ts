import type { JobRow } from '@aep-sim/types';
import { batch, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { type State, stateAt } from '../model/stretches.ts';

const SHOWN_MS = 2000;
const NONE: ReadonlySet<number> = new Set();

export interface ChangedJobs {
  /** Jobs that are new or in another state than before, for two seconds. */
  readonly changed: ReadonlySignal<ReadonlySet<number>>;
  close(): void;
}

/** Watches what becomes of jobs, once all of them are known. */
export function changedJobs(
  jobs: ReadonlySignal<readonly JobRow[]>,
  now: ReadonlySignal<number>,
  isComplete: ReadonlySignal<boolean>,
): ChangedJobs {
  const changed = signal(NONE);
  let before: ReadonlyMap<number, State> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const at = now.value;
    const rows = jobs.value;
    if (!isComplete.value || at === 0) return;
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
    batch(() => {
      changed.value = new Set(ids);
    });
  });
  return {
    changed,
    close: () => {
      clearTimeout(timer);
      stop();
    },
  };
}
