import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Fold, foldsOf } from '../../model/folds.ts';
import { counted } from '../../model/words.ts';
import { Code, type CodeLine } from '../../parts/code.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { usePage } from '../../state/use-page.ts';

export interface SideRow {
  /** A line for each column. */
  readonly lines: readonly CodeLine[];
  readonly isEqual: boolean;
  /** Whether it is shown though it is equal. */
  readonly isKept: boolean;
}

export interface SideBySideProps {
  /** What is above each column, and its name. */
  readonly heads: readonly { readonly name: string; readonly content: ComponentChildren }[];
  readonly rows: readonly SideRow[];
}

/** Texts side by side, their equal lines at the same height. Long runs of equal lines are folded. */
export function SideBySide({ heads, rows }: SideBySideProps) {
  const [opened, setOpened] = useState<readonly number[]>([]);
  const isFolded = useFolded();
  const folds = isFolded ? foldsOf(rows).filter(({ from }) => !opened.includes(from)) : [];
  return (
    <div class="scroll job-sides">
      {heads.map(({ name, content }, column) => (
        <div class="job-side" key={name}>
          <div class="pane-head job-side-head">{content}</div>
          <Code
            label={name}
            lines={linesIn(rows, column, folds, (from) => setOpened([...opened, from]))}
          />
        </div>
      ))}
    </div>
  );
}

function linesIn(
  rows: readonly SideRow[],
  column: number,
  folds: readonly Fold[],
  open: (from: number) => void,
): readonly CodeLine[] {
  const lines: CodeLine[] = [];
  let next = 0;
  for (const { from, to } of [...folds, { from: rows.length, to: rows.length }]) {
    lines.push(...rows.slice(next, from).flatMap((row) => row.lines[column] ?? []));
    if (to > from) {
      const text = counted(to - from, 'equal line', 'equal lines');
      lines.push({ text, kind: 'fold', onOpen: () => open(from) });
    }
    next = to;
  }
  return lines;
}

const choices = [
  { value: 'folded', name: 'Folded' },
  { value: 'all', name: 'All lines' },
] as const;

/** Whether equal lines are folded; stored in the URL. */
function useFolded(): boolean {
  return usePage().address.value.query['lines'] !== 'all';
}

export function FoldedOrAll() {
  const page = usePage();
  return (
    <Segmented
      name="Equal lines"
      choices={choices}
      value={useFolded() ? 'folded' : 'all'}
      onChange={(value) =>
        page.go({ query: { lines: value === 'all' ? 'all' : undefined } }, 'replace')
      }
    />
  );
}
