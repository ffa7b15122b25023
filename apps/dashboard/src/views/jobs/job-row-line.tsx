import type { JobRow } from '@aep-sim/types';
import type { Finding } from '../../model/findings.ts';
import { type JobRequests, pollCount } from '../../model/job-requests.ts';
import { stateAt } from '../../model/stretches.ts';
import { resultText, stateText } from '../../model/words.ts';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { useData, usePage } from '../../state/use-page.ts';
import { findingText, isRed, spokenJob, statusOf } from './job-words.ts';

export interface JobRowLineProps {
  readonly row: JobRow;
  readonly requests: JobRequests;
  readonly findings: ReadonlyMap<number, Finding>;
  readonly index: number;
  /** In pixels from the first row. */
  readonly top: number;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

/** A job in words. Its bar is drawn by the chart of the list. */
export function JobRowLine(props: JobRowLineProps) {
  const { row, requests, findings, index, top, isSelected, onSelect } = props;
  const page = usePage();
  const at = page.at.value;
  const data = useData();
  const isWhole = data.dropped.value === 0;
  const isChanged = data.changed.value.has(row.id);
  const state = stateAt(row, at);
  const finding = findingText(requests, findings);
  const polls = pollCount(requests.polls.length, row.polls, isWhole || !page.isAtNow.value);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys.
    <div
      class={`list-row cells jobs-row ${isChanged ? 'changed' : ''}`}
      id={`job-${row.id}`}
      role="row"
      aria-rowindex={index + 3}
      aria-selected={isSelected}
      aria-label={spokenJob(row, at, { polls, finding })}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onSelect}
    >
      <span role="gridcell" class={`jobs-status ${state === 'failed' ? 'bad' : ''}`}>
        <StatusIcon status={statusOf(row, at)} />
        {stateText(state)}
      </span>
      <span role="gridcell" class="mono">
        <a href={page.href({ view: 'job', job: row.id })} tabIndex={-1}>
          {row.id}
        </a>
      </span>
      <span role="gridcell" class="jobs-result">
        <span class={isRed(row, state) ? 'red-text' : ''}>{resultText(row, at)}</span>
        {finding && (
          <span class="warn jobs-finding">
            <span aria-hidden="true">△</span> {finding}
          </span>
        )}
      </span>
    </div>
  );
}
