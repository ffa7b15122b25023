import { timeText } from '../../model/lengths.ts';
import type { RequestLine } from '../../model/request-lines.ts';
import { isBad, isOfClient, isRetry, type RequestRow } from '../../model/request-row.ts';
import { isSeenBefore, operationText, seenOrWhy } from '../../model/request-words.ts';
import { GridPart } from '../../parts/grid-part.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { useData, usePage } from '../../state/use-page.ts';
import type { RequestList } from './use-request-list.ts';

export interface RequestLineProps {
  readonly line: RequestLine;
  readonly list: RequestList;
  readonly index: number;
  /** In pixels. */
  readonly top: number;
  readonly isSelected: boolean;
  readonly onSelect: (seq: number) => void;
  readonly onFold: (fold: number) => void;
}

export function RequestLineRow(props: RequestLineProps) {
  const { line, list, index, top, isSelected, onSelect, onFold } = props;
  const { row } = line;
  return (
    <GridPart
      id={row && `request-${row.seq}`}
      class={`list-row cells requests-row ${line.isUnchanged ? 'unchanged' : ''}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      style={{ transform: `translateY(${top}px)` }}
      onClick={({ target }) => {
        const isOther = target instanceof Element && target.closest('a, button');
        if (row && !isOther) onSelect(row.seq);
      }}
    >
      {row ? (
        <RequestCells
          row={row}
          list={list}
          isSelected={isSelected}
          isLast={line.fold === undefined}
        />
      ) : (
        <GridPart role="gridcell" class="requests-gap" />
      )}
      {line.fold !== undefined && (
        <GridPart role="gridcell" class="requests-fold">
          <button
            type="button"
            class="button link"
            tabIndex={isSelected || !row ? 0 : -1}
            aria-expanded={line.isOpen}
            onClick={() => onFold(line.fold as number)}
          >
            {line.isOpen ? '−' : '+'}
            {line.unchanged.toLocaleString('en')} unchanged
          </button>
        </GridPart>
      )}
    </GridPart>
  );
}

interface CellsProps {
  readonly row: RequestRow;
  readonly list: RequestList;
  readonly isSelected: boolean;
  /** Whether there are none after them. */
  readonly isLast: boolean;
}

function RequestCells({ row, list, isSelected, isLast }: CellsProps) {
  const page = usePage();
  const { jobById } = useData();
  const { seq, at, jobId, rule, operation } = row;
  const story = list.stories.get(seq);
  const job = jobId === undefined ? undefined : jobById.value.get(jobId);
  const tabIndex = isSelected ? 0 : -1;
  const isWarned = list.inFinding.has(seq) && isSeenBefore(row, story);
  const quiet = isOfClient(row) ? '' : 'second';
  const said = seenOrWhy({ row, story, job });
  const isPlace = row.cause?.pointer !== '' && row.cause?.message.startsWith(row.cause.pointer);
  return (
    <>
      <GridPart role="gridcell" class="requests-seq mono second">
        {seq}
      </GridPart>
      <GridPart role="gridcell" class={`requests-time mono ${quiet}`}>
        {timeText(at)}
      </GridPart>
      <GridPart role="gridcell" class={`requests-operation ${quiet}`} title={row.request.path}>
        {operationText(row)}
      </GridPart>
      <StatusCell row={row} />
      <GridPart role="gridcell" class="requests-job mono">
        {job ? (
          <a tabIndex={tabIndex} href={page.href({ view: 'job', job: job.id })}>
            {jobId}
          </a>
        ) : (
          <span class="second">{jobId ?? (operation === 'createExportJob' ? 'none' : '')}</span>
        )}
      </GridPart>
      <GridPart role="gridcell" class="requests-rule mono">
        {rule && (
          <a tabIndex={tabIndex} href={page.href({ view: 'control', query: { rule: rule.id } })}>
            {rule.id}
          </a>
        )}
      </GridPart>
      <GridPart
        role="gridcell"
        class={`requests-why ${isWarned ? 'warn' : isPlace ? 'mono' : 'second'}`}
        aria-colspan={isLast ? 2 : undefined}
        title={said}
      >
        {isWarned && <StatusIcon status="finding" />}
        <span>{said}</span>
      </GridPart>
    </>
  );
}

function StatusCell({ row }: { readonly row: RequestRow }) {
  const isRed = isOfClient(row) && isBad(row);
  const { status } = row.response;
  return (
    <GridPart role="gridcell" class={`requests-status mono ${isRed ? 'bad' : ''}`}>
      {isRetry(row) ? <StatusIcon status="retry" /> : isRed && <StatusIcon status="bad" />}
      {isRetry(row) && <span class="hidden">retry </span>}
      {status === 0 ? 'none' : status}
    </GridPart>
  );
}
