import { useEffect, useId } from 'preact/hooks';
import { findingBySeq } from '../../model/job-requests.ts';
import { timeText } from '../../model/lengths.ts';
import type { Pair } from '../../model/polls.ts';
import type { RequestRow } from '../../model/request-row.ts';
import { Count } from '../../parts/segmented.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { useWindow } from '../../parts/use-window.ts';
import { useListKeys } from '../../state/use-list-keys.ts';
import { useData } from '../../state/use-page.ts';

const ROW = 28;

export interface PollListProps {
  readonly polls: readonly RequestRow[];
  readonly pair: Pair;
  readonly show: (pair: Pair) => void;
}

/** All polls of a job. Choosing one compares it with the one before. */
export function PollList({ polls, pair, show }: PollListProps) {
  const id = useId();
  const { ref, from, to, show: scrollTo } = useWindow(polls.length, ROW);
  const found = findingBySeq(useData().report.value);
  useEffect(() => {
    scrollTo(pair.a - 1);
    scrollTo(pair.b - 1);
  }, [pair.a, pair.b]);
  const choose = (number: number, keepsA = false): void => {
    const b = Math.max(2, Math.min(polls.length, number));
    show(keepsA ? { a: pair.a, b: number } : { a: b - 1, b });
  };
  useListKeys({
    count: polls.length,
    at: pair.b - 1,
    go: (index, { shiftKey }) => choose(index + 1, shiftKey),
  });
  return (
    <div class="pane job-polls">
      <p class="pane-head job-polls-head">
        Polls <Count count={polls.length} /> <span class="second">A against B</span>
      </p>
      <div
        ref={ref}
        class="scroll job-polls-rows"
        role="grid"
        aria-label="Polls"
        aria-rowcount={polls.length}
        aria-activedescendant={`${id}-${pair.b}`}
        tabIndex={0}
      >
        <div class="list-rows" role="presentation" style={{ height: `${polls.length * ROW}px` }}>
          {polls.slice(from, to).map((poll, index) => {
            const number = from + index + 1;
            return (
              <PollRow
                key={poll.seq}
                id={`${id}-${number}`}
                poll={poll}
                number={number}
                letter={number === pair.a ? 'A' : number === pair.b ? 'B' : ''}
                isFound={found.has(poll.seq)}
                onChoose={(keepsA) => choose(number, keepsA)}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface PollRowProps {
  readonly id: string;
  readonly poll: RequestRow;
  readonly number: number;
  readonly letter: 'A' | 'B' | '';
  readonly isFound: boolean;
  readonly onChoose: (keepsA: boolean) => void;
}

function PollRow({ id, poll, number, letter, isFound, onChoose }: PollRowProps) {
  const status = poll.seen ?? '–';
  const color = isFound ? 'warn' : status === 'FAILED' ? 'bad' : '';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys come to the grid.
    <div
      id={id}
      class="list-row cells job-poll mono"
      role="row"
      aria-rowindex={number}
      aria-selected={letter !== ''}
      title="Compares it with the one before; with Shift, with A"
      style={{ transform: `translateY(${(number - 1) * ROW}px)` }}
      onClick={({ shiftKey }) => onChoose(shiftKey)}
    >
      <span class="job-letter" role="gridcell">
        {letter}
      </span>
      <span class="second" role="gridcell">
        {number}
      </span>
      <span role="gridcell">{timeText(poll.at)}</span>
      <span class={`job-poll-status ${color}`} role="gridcell">
        {isFound && <StatusIcon status="finding" />}
        {isFound && <span class="hidden">in a finding: </span>}
        {status}
      </span>
    </div>
  );
}
