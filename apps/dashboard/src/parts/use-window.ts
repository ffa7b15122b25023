import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows above and below the visible ones that are in the document. */
const OVERSCAN = 10;

export interface RowWindow {
  /** Of the element that scrolls. */
  readonly ref: RefObject<HTMLDivElement | null>;
  /** The first row that is in the document, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Whether nothing is scrolled. */
  readonly isAtTop: boolean;
  /** Scrolls as little as it must to show a row. */
  show(row: number): void;
}

/**
 * Which of many rows of one height are in the document: those that can be seen, and some more. A head of so many pixels
 * stays above them.
 */
export function useWindow(count: number, rowHeight: number, headHeight = 0): RowWindow {
  const ref = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 0 });
  const look = (): void => {
    const { current } = ref;
    if (current) setSeen({ top: current.scrollTop, height: current.clientHeight });
  };
  useLayoutEffect(look, []);
  useEffect(() => {
    const { current } = ref;
    if (!current) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, []);
  const from = Math.max(0, Math.floor(seen.top / rowHeight) - OVERSCAN);
  const last = Math.ceil((seen.top + seen.height) / rowHeight) + OVERSCAN;
  return {
    ref,
    from: Math.min(from, count),
    to: Math.min(count, last),
    isAtTop: seen.top === 0,
    show: (row) => {
      const { current } = ref;
      if (!current) return;
      const top = row * rowHeight;
      const lowest = top + rowHeight + headHeight - current.clientHeight;
      if (current.scrollTop > top) current.scrollTop = top;
      else if (current.scrollTop < lowest) current.scrollTop = lowest;
    },
  };
}
