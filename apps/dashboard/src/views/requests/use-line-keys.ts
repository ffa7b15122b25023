import type { RequestLine } from '../../model/request-lines.ts';
import type { RequestRow } from '../../model/request-row.ts';
import { useKeys } from '../../state/use-keys.ts';
import { usePage } from '../../state/use-page.ts';

export interface LineKeys {
  readonly lines: readonly RequestLine[];
  /** Of the line that is selected; −1: none. */
  readonly index: number;
  /** How many rows a page key goes. */
  readonly pageRows: number;
  readonly isBad: (row: RequestRow) => boolean;
  readonly onSelect: (seq: number, how: 'push' | 'replace') => void;
}

/** Where keys belong to what has the focus, and not to the list. */
const OWN_KEYS = 'input, select, textarea, [role=tab], [role^=menuitem], .requests-detail *';

/** Keys that go through the requests. */
export function useLineKeys({ lines, index, pageRows, isBad, onSelect }: LineKeys): void {
  const page = usePage();
  /** Selects the nearest request from a line on, in a direction. */
  const seek = (from: number, step: 1 | -1, wanted: (row: RequestRow) => boolean): void => {
    for (let at = from; at >= 0 && at < lines.length; at += step) {
      const row = lines[at]?.row;
      if (!row || !wanted(row)) continue;
      // The first one is a step of its own in the history; from there, one goes on.
      onSelect(row.seq, index < 0 ? 'push' : 'replace');
      return;
    }
  };
  const all = (): boolean => true;
  const last = lines.length - 1;
  const within =
    (act: () => void) =>
    ({ target }: KeyboardEvent): unknown => {
      if (target instanceof Element && target.matches(OWN_KEYS)) return false;
      act();
      return true;
    };
  useKeys({
    ArrowDown: within(() => seek(index + 1, 1, all)),
    ArrowUp: within(() => seek(index < 0 ? 0 : index - 1, index < 0 ? 1 : -1, all)),
    PageDown: within(() => seek(Math.min(last, index + pageRows), -1, all)),
    PageUp: within(() => seek(Math.max(0, index - pageRows), 1, all)),
    Home: within(() => seek(0, 1, all)),
    End: within(() => seek(last, -1, all)),
    f: () => seek(index + 1, 1, isBad),
    F: () => seek(index - 1, -1, isBad),
    Enter: ({ target }) => {
      const job = lines[index]?.row?.jobId;
      const isElsewhere = target instanceof Element && target.matches(`a, button, ${OWN_KEYS}`);
      const isThere = page.address.peek().view === 'job';
      const isKnown = job !== undefined && page.data.peek()?.jobById.peek().has(job);
      if (isElsewhere || isThere || !isKnown) return false;
      page.go({ view: 'job', job, tab: 'answer' });
      return true;
    },
  });
}
