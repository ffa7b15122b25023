import { failuresOf, stopBeside, stopsOf } from '../model/stops.ts';
import { useKeys } from '../state/use-keys.ts';
import { useData, usePage } from '../state/use-page.ts';

/** The playhead by keys, wherever the focus is. */
export function useTimeKeys(): void {
  const page = usePage();
  const data = useData();
  const to = (stops: readonly number[], step: 1 | -1): void => {
    const instant = stopBeside(stops, page.at.value, step);
    if (instant !== undefined) page.look(instant === data.now.value ? undefined : instant);
  };
  useKeys({
    ',': () => to(stopsOf(data.jobs.value), -1),
    '.': () => to(stopsOf(data.jobs.value), 1),
    '<': () => to(failuresOf(data.jobs.value), -1),
    '>': () => to(failuresOf(data.jobs.value), 1),
    Escape: () => {
      if (page.isAtNow.value) return false;
      page.look(undefined);
      return true;
    },
  });
}
