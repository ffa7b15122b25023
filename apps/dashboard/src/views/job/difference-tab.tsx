import type { JobAnswer, JobRow } from '@aep-sim/types';
import { useMemo } from 'preact/hooks';
import { aligned } from '../../model/align.ts';
import { isAlwaysShown } from '../../model/folds.ts';
import { lengthText, timeText } from '../../model/lengths.ts';
import { lastChange, numberIn, type Pair } from '../../model/polls.ts';
import type { RequestRow } from '../../model/request-row.ts';
import { Loading } from '../../parts/loading.tsx';
import { useEvidence } from '../../state/use-evidence.ts';
import { useKeys } from '../../state/use-keys.ts';
import { usePage } from '../../state/use-page.ts';
import { answerLines, markedLine, rowsIn } from './answer-lines.ts';
import { DifferenceHead } from './difference-head.tsx';
import { PollList } from './poll-list.tsx';
import { FoldedOrAll, SideBySide, type SideRow } from './side-by-side.tsx';
import { useAnswer } from './use-answer.ts';
import { usePolls } from './use-polls.ts';

/** What changed from one poll to another. */
export function DifferenceTab({ row }: { readonly row: JobRow }) {
  const page = usePage();
  const polls = usePolls(row);
  const pair = pairIn(page.address.value.query, polls);
  if (!pair) {
    const kept = polls.length === 0 ? 'none' : 'one';
    return <p class="job-message">A difference requires two polls. This job has {kept}.</p>;
  }
  const show = ({ a, b }: Pair): void => {
    const isIn = a >= 1 && b >= 1 && a <= polls.length && b <= polls.length && a !== b;
    const query = { a: String(Math.min(a, b)), b: String(Math.max(a, b)) };
    if (isIn) page.go({ query }, 'replace');
  };
  return <Difference row={row} polls={polls} pair={pair} show={show} />;
}

/** Those that the address names, or else the two around the last change of status. */
function pairIn(
  query: Readonly<Record<string, string>>,
  polls: readonly RequestRow[],
): Pair | undefined {
  const a = numberIn(query['a'], polls.length);
  const b = numberIn(query['b'], polls.length);
  if (a !== undefined && b !== undefined && a < b) return { a, b };
  return lastChange(polls);
}

interface DifferenceProps {
  readonly row: JobRow;
  readonly polls: readonly RequestRow[];
  readonly pair: Pair;
  readonly show: (pair: Pair) => void;
}

function Difference({ row, polls, pair, show }: DifferenceProps) {
  const [a, b] = [polls[pair.a - 1], polls[pair.b - 1]];
  const one = useAnswer(row, a);
  const other = useAnswer(row, b);
  useKeys({
    '[': () => show({ a: pair.b - 2, b: pair.b - 1 }),
    ']': () => show({ a: pair.b, b: pair.b + 1 }),
  });
  const error = one.error ?? other.error;
  const later = a && b ? `, ${lengthText(b.at - a.at)} later` : '';
  return (
    <div class="pane job-panel job-difference">
      <PollList polls={polls} pair={pair} show={show} />
      {error !== undefined && <p class="job-message bad">{error}</p>}
      {one.value && other.value ? (
        <Panes
          key={`${pair.a} ${pair.b}`}
          one={one.value}
          other={other.value}
          a={
            <DifferenceHead
              letter="A"
              number={pair.a}
              text={timeText(a?.at ?? 0)}
              onChange={(number) => show({ ...pair, a: number })}
              least={1}
              most={pair.b - 1}
            />
          }
          b={
            <>
              <DifferenceHead
                letter="B"
                number={pair.b}
                text={`${timeText(b?.at ?? 0)}${later}`}
                onChange={(number) => show({ ...pair, b: number })}
                least={pair.a + 1}
                most={polls.length}
              />
              <FoldedOrAll />
            </>
          }
        />
      ) : (
        error === undefined && <Loading />
      )}
    </div>
  );
}

interface PanesProps {
  readonly one: JobAnswer;
  readonly other: JobAnswer;
  readonly a: preact.ComponentChildren;
  readonly b: preact.ComponentChildren;
}

const signs = {
  changed: { sign: '~', says: 'changed', kind: 'changed' },
  added: { sign: '+', says: 'added', kind: 'changed' },
  removed: { sign: '−', says: 'removed', kind: 'changed' },
  equal: {},
} as const;

function Panes({ one, other, a, b }: PanesProps) {
  const shown = useMemo(() => [answerLines(one), answerLines(other)] as const, [one, other]);
  const known = useEvidence(rowsIn(shown));
  const [left, right] = shown;
  const alignment = useMemo(
    () => aligned(left.lines.map(textOf), right.lines.map(textOf)),
    [left, right],
  );
  const rows = alignment.map((row): SideRow => {
    const line = row.right === undefined ? left.lines[row.left ?? 0] : right.lines[row.right];
    const sideOf = (side: typeof left, at: number | undefined) =>
      at === undefined
        ? { text: '', kind: 'absent' as const }
        : { ...markedLine(side, at, known), ...signs[row.kind] };
    return {
      isEqual: row.kind === 'equal',
      isKept: isAlwaysShown(line?.of ?? ''),
      lines: [sideOf(left, row.left), sideOf(right, row.right)],
    };
  });
  const heads = [
    { name: 'Poll A', content: a },
    { name: 'Poll B', content: b },
  ];
  return <SideBySide heads={heads} rows={rows} />;
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}
