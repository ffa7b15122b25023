import { useRef } from 'preact/hooks';
import { filtered, statuses, statusNames } from '../../model/job-filter.ts';
import { byJob, findingBySeq, NO_REQUESTS, until } from '../../model/job-requests.ts';
import { stateAt } from '../../model/stretches.ts';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { NoMatch } from '../../parts/no-match.tsx';
import { useWidth } from '../../parts/use-width.ts';
import { useWindow } from '../../parts/use-window.ts';
import { useLayout } from '../../state/use-layout.ts';
import { useListKeys } from '../../state/use-list-keys.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { Axis } from './axis.tsx';
import { JobsChart } from './chart.tsx';
import { JobRowLine } from './job-row-line.tsx';
import { JobsFilter } from './jobs-filter.tsx';
import { Legend } from './legend.tsx';
import { LooseRow } from './loose-row.tsx';
import { useHeld } from './use-held.ts';
import { useKnownThen } from './use-known-then.ts';
import type { Selection } from './use-selection.ts';
import { useShown } from './use-shown.ts';

export interface JobsListProps {
  readonly selection: Selection;
  /** Told when the user selects one. */
  readonly onSelect: () => void;
  /** Said above the list. */
  readonly notice: string | undefined;
}

/** Pixels at both ends of the chart. */
const INSET = 14;
const HEAD = 68;
/** The width of the words next to the chart, in pixels. */
const WORDS = 404;

export function JobsList({ selection, onSelect, notice }: JobsListProps) {
  const page = usePage();
  const data = useData();
  const { query } = page.address.value;
  const at = page.at.value;
  const status = statuses.find((one) => one === query['status']) ?? 'all';
  const text = query['q'] ?? '';
  const { rows: all, counts } = filtered(data.jobs.value, at, { status, text });
  const isNarrow = useLayout() === 'narrow';
  const rowHeight = isNarrow ? 72 : 40;
  const list = useWindow(all.length, rowHeight, HEAD);
  const held = useHeld(all, { list: list.ref, key: `${status} ${text}` });
  const { rows } = held;
  const windowed = useKnownThen(rows.slice(list.from, Math.min(list.to, rows.length)));
  const [body, width] = useWidth<HTMLDivElement>();
  const chartWidth = width - (isNarrow ? 0 : WORDS);
  const scale = useShown(Math.max(0, chartWidth - 2 * INSET));
  const requests = byJob(data.requests.value, data.jobById.value);
  const findings = findingBySeq(data.report.value);
  const requestsOf = (id: number | undefined) => until(requests.get(id) ?? NO_REQUESTS, at);
  const grid = useRef<HTMLDivElement>(null);
  const select = (id: number): void => {
    if (isNarrow) page.go({ view: 'job', job: id });
    else selection.select(id);
    onSelect();
  };
  useListKeys({
    count: rows.length,
    at: rows.findIndex(({ id }) => id === selection.id),
    go: (index) => {
      const row = rows[index];
      if (row) select(row.id);
      list.show(index);
    },
    open: () => selection.id !== undefined && page.go({ view: 'job', job: selection.id }),
    isSought: (index) => {
      const row = rows[index];
      return row !== undefined && stateAt(row, at) === 'failed';
    },
  });
  const isThere = windowed.some(({ id }) => id === selection.id);
  const shown = windowed.map((row) => ({ row, requests: requestsOf(row.id) }));
  return (
    <section class="jobs" aria-label="Jobs">
      <JobsFilter status={status} counts={data.isComplete.value ? counts : undefined} />
      {notice && (
        <p class="jobs-notice" role="alert">
          {notice}
        </p>
      )}
      <div class="jobs-scroll" ref={list.ref}>
        <div
          ref={grid}
          class="jobs-grid"
          role="grid"
          aria-label="Jobs"
          aria-rowcount={rows.length + 2}
          aria-activedescendant={isThere ? `job-${selection.id}` : undefined}
          tabIndex={0}
        >
          <div class="list-head cells jobs-head" role="row" aria-rowindex={1}>
            <span role="columnheader">Status</span>
            <span role="columnheader">Job</span>
            <span role="columnheader">
              Result
              {held.newer > 0 && (
                <Button class="jobs-newer" kind="link" onClick={held.release}>
                  {held.newer} new {held.newer === 1 ? 'job' : 'jobs'}
                </Button>
              )}
            </span>
            <div class="jobs-axis" role="columnheader">
              <span class="hidden">Time</span>
              <Axis scale={scale} inset={INSET} />
            </div>
          </div>
          <LooseRow requests={requestsOf(undefined)} scale={scale} inset={INSET} />
          <div
            ref={body}
            class="list-rows"
            role="rowgroup"
            style={{ height: `${rows.length * rowHeight}px` }}
          >
            {shown.map(({ row, requests: own }, index) => (
              <JobRowLine
                key={row.id}
                row={row}
                requests={own}
                findings={findings}
                index={list.from + index}
                top={(list.from + index) * rowHeight}
                isSelected={row.id === selection.id}
                onSelect={() => {
                  select(row.id);
                  grid.current?.focus({ preventScroll: true });
                }}
              />
            ))}
            <JobsChart
              rows={shown}
              findings={findings}
              scale={scale}
              inset={INSET}
              rowHeight={rowHeight}
              top={list.from * rowHeight}
              onSelect={select}
            />
          </div>
        </div>
        {rows.length === 0 && data.isComplete.value && (
          <NoMatch
            what="job"
            by={status === 'all' ? undefined : statusNames[status]}
            otherwise="No job was there yet at this time."
          />
        )}
        {!data.isComplete.value && rows.length === 0 && <Loading />}
      </div>
      <Legend />
    </section>
  );
}
