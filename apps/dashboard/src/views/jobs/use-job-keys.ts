import type { JobRow } from '@aep-sim/types';
import { stateAt } from '../../model/stretches.ts';
import { useKeys } from '../../state/use-keys.ts';
import { usePage } from '../../state/use-page.ts';

export interface JobKeys {
  readonly rows: readonly JobRow[];
  readonly selected: number | undefined;
  readonly select: (id: number) => void;
  /** Scrolls to a row. */
  readonly show: (index: number) => void;
}

const PAGE = 10;

/** Moves the selection by keys: arrows in the grid, `f` and `F` anywhere. */
export function useJobKeys({
  rows,
  selected,
  select,
  show,
}: JobKeys): (event: KeyboardEvent) => void {
  const page = usePage();
  const from = rows.findIndex(({ id }) => id === selected);
  const to = (index: number): void => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!row) return;
    select(row.id);
    show(rows.indexOf(row));
  };
  const toFailed = (step: 1 | -1): void => {
    const isFailed = (row: JobRow) => stateAt(row, page.at.value) === 'failed';
    for (let index = from + step; index >= 0 && index < rows.length; index += step) {
      if (!isFailed(rows[index] as JobRow)) continue;
      to(index);
      return;
    }
  };
  useKeys({ f: () => toFailed(1), F: () => toFailed(-1) });
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => to(from + 1),
    ArrowUp: () => to(from < 0 ? 0 : from - 1),
    PageDown: () => to(from + PAGE),
    PageUp: () => to(from - PAGE),
    Home: () => to(0),
    End: () => to(rows.length - 1),
    Enter: () => {
      if (selected !== undefined) page.go({ view: 'job', job: selected, tab: 'answer' });
    },
  };
  return (event) => {
    const move = moves[event.key];
    if (!move || event.target !== event.currentTarget) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };
}
