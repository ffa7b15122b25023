import type { JobRow } from '@aep-sim/types';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

export interface Held {
  readonly rows: readonly JobRow[];
  /** How many newer ones wait. */
  readonly newer: number;
  release(): void;
}

/** Keeps newer rows back while the list is scrolled or has the focus, so that nothing moves under the user. */
export function useHeld(
  rows: readonly JobRow[],
  { list, key }: { readonly list: RefObject<HTMLDivElement | null>; readonly key: string },
): Held {
  const newest = useRef<{ readonly key: string; readonly id: number | undefined }>(undefined);
  const { current } = list;
  const isBusy = current !== null && (current.scrollTop > 0 || hasFocus(current));
  const from = rows.findIndex(({ id }) => id === newest.current?.id);
  if (!isBusy || newest.current?.key !== key || from < 0) {
    newest.current = { key, id: rows[0]?.id };
    return { rows, newer: 0, release: () => {} };
  }
  return {
    rows: from === 0 ? rows : rows.slice(from),
    newer: from,
    release: () => {
      newest.current = { key, id: rows[0]?.id };
      current.scrollTop = 0;
      // The rows are shown with the next render, which scrolling or this causes.
      current.dispatchEvent(new Event('scroll'));
    },
  };
}

function hasFocus(element: Element): boolean {
  return element.contains(document.activeElement);
}
