import { useKeys } from './use-keys.ts';

export interface ListKeys {
  /** How many rows there are. */
  readonly count: number;
  /** The one that is selected; −1: none. */
  readonly at: number;
  readonly go: (row: number, event: KeyboardEvent) => void;
  /** Opens the selected row; false: it cannot be opened. */
  readonly open?: () => unknown;
  /** Whether `f` and `F` go to a row. */
  readonly isSought?: (row: number) => boolean;
}

const PAGE = 10;

/** Where keys belong to what has the focus, and not to the list. */
const OWN = 'input, select, textarea, aside *, .code, .strip, [role=tab], [role^=menuitem]';

/** Goes through the rows of the list in the view by keys, wherever in it the focus is. */
export function useListKeys({ count, at, go, open, isSought = () => false }: ListKeys): void {
  const to = (row: number) => (event: KeyboardEvent) => {
    if (count === 0 || isIn(event, OWN)) return false;
    return go(Math.max(0, Math.min(count - 1, row)), event);
  };
  const seek = (step: 1 | -1) => (event: KeyboardEvent) => {
    let row = at + step;
    while (row >= 0 && row < count && !isSought(row)) row += step;
    if (row >= 0 && row < count) go(row, event);
  };
  useKeys({
    ArrowDown: to(at + 1),
    ArrowUp: to(at - 1),
    PageDown: to(at + PAGE),
    PageUp: to(at - PAGE),
    Home: to(0),
    End: to(count - 1),
    f: seek(1),
    F: seek(-1),
    Enter: (event) => (isIn(event, `a, button, ${OWN}`) ? false : (open?.() ?? false)),
  });
}

function isIn({ target }: KeyboardEvent, selector: string): boolean {
  return target instanceof Element && target.matches(selector);
}
