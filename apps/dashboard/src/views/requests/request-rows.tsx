import { useEffect, useMemo, useState } from 'preact/hooks';
import { requestLines } from '../../model/request-lines.ts';
import { isBad } from '../../model/request-row.ts';
import { counted } from '../../model/words.ts';
import { Button } from '../../parts/button.tsx';
import { GridPart } from '../../parts/grid-part.tsx';
import { useWindow } from '../../parts/use-window.ts';
import { useLayout } from '../../state/use-layout.ts';
import { useListKeys } from '../../state/use-list-keys.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { NoRequests } from './no-requests.tsx';
import { RequestLineRow } from './request-line.tsx';
import { useHeld } from './use-held.ts';
import type { RequestList } from './use-request-list.ts';

const ROW = 28;
const NARROW_ROW = 52;

export interface RequestRowsProps {
  readonly list: RequestList;
  readonly job: number | undefined;
  readonly selected: number | undefined;
  readonly onSelect: (seq: number | undefined, how?: 'push' | 'replace') => void;
}

const columns = ['#', 'Time', 'Operation', 'Status', 'Job', 'Rule', 'Status seen, or why'];

/** The requests, newest first, or why there are none. */
export function RequestRows(props: RequestRowsProps) {
  const { list, job } = props;
  if (list.chosen.length === 0) return <NoRequests list={list} job={job} />;
  return <RequestTable {...props} />;
}

/** Only visible rows are in the document. */
function RequestTable({ list, job, selected, onSelect }: RequestRowsProps) {
  const page = usePage();
  const data = useData();
  const isNarrow = useLayout() === 'narrow';
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [hasFocus, setFocus] = useState(false);
  const [isScrolled, setScrolled] = useState(false);
  const latest = list.rows.at(-1)?.seq ?? 0;
  const place = `${data.tenant.org}/${data.tenant.sandbox} ${page.isAtNow.value} ${list.only}`;
  const held = useHeld(latest, (hasFocus || isScrolled) && page.isAtNow.value, place);

  const { chosen, isChange, only } = list;
  const stays = only === 'changes' ? isChange : () => true;
  const lines = useMemo(() => {
    const shown = chosen.filter(({ seq }) => seq <= held.until);
    const folded = requestLines(shown, stays, opened);
    const isFolded = !folded.some(({ row }) => row?.seq === selected);
    // A request that was selected by its number is shown, even if it is unimportant.
    return isFolded
      ? requestLines(shown, (row) => stays(row) || row.seq === selected, opened)
      : folded;
  }, [chosen, only, isChange, opened, held.until, selected]);
  const waiting = chosen.filter((row) => row.seq > held.until && stays(row)).length;

  const height = isNarrow ? NARROW_ROW : ROW;
  const window = useWindow(lines.length, height, isNarrow ? 0 : ROW);
  useEffect(() => setScrolled(!window.isAtTop), [window.isAtTop]);
  const index = lines.findIndex(({ row }) => row !== undefined && row.seq === selected);
  useEffect(() => {
    if (index >= 0) window.show(index);
  }, [selected]);
  // Only the first line can be without a request.
  const rowAt = (at: number) => lines[at]?.row ?? lines[at + 1]?.row;
  useListKeys({
    count: lines.length,
    at: index,
    // The first one is an entry of the browser history; later ones replace it.
    go: (at) => onSelect(rowAt(at)?.seq, index < 0 ? 'push' : 'replace'),
    open: () => {
      const id = lines[index]?.row?.jobId;
      if (job !== undefined || id === undefined || !data.jobById.value.has(id)) return false;
      return page.go({ view: 'job', job: id });
    },
    isSought: (at) => {
      const row = lines[at]?.row;
      return row !== undefined && isBad(row);
    },
  });

  const toggle = (fold: number): void => {
    const next = new Set(opened);
    if (!next.delete(fold)) next.add(fold);
    setOpened(next);
  };
  const isSeen = index >= window.from && index < window.to;
  return (
    <div
      ref={window.ref}
      class="scroll requests-list"
      role="grid"
      tabIndex={0}
      aria-label="Requests"
      aria-rowcount={lines.length + 1}
      aria-activedescendant={isSeen ? `request-${selected}` : undefined}
      onFocusIn={() => setFocus(true)}
      onFocusOut={() => setFocus(false)}
    >
      <GridPart class="list-head cells requests-head" role="row" aria-rowindex={1}>
        {columns.map((name) => (
          <GridPart key={name} role="columnheader">
            {name}
          </GridPart>
        ))}
        <GridPart role="columnheader">
          {waiting > 0 ? (
            <Button
              kind="link"
              onClick={() => {
                held.release();
                window.show(0);
              }}
            >
              {counted(waiting, 'new one', 'new ones')}
            </Button>
          ) : (
            <span class="hidden">Unchanged</span>
          )}
        </GridPart>
      </GridPart>
      <GridPart class="list-rows" role="rowgroup" style={{ height: `${lines.length * height}px` }}>
        {lines.slice(window.from, window.to).map((line, at) => (
          <RequestLineRow
            key={line.row?.seq ?? 'fold'}
            line={line}
            list={list}
            index={window.from + at}
            top={(window.from + at) * height}
            isSelected={window.from + at === index}
            onSelect={onSelect}
            onFold={toggle}
          />
        ))}
      </GridPart>
      {data.dropped.value > 0 && (
        <p class="requests-dropped second">
          {counted(data.dropped.value, 'older request is', 'older requests are')} no longer kept.
        </p>
      )}
    </div>
  );
}
