import { useRef } from 'preact/hooks';
import { isBad, type RequestRow } from '../../model/request-row.ts';
import { useLayout } from '../../state/use-layout.ts';
import { usePage } from '../../state/use-page.ts';
import { FilterRow } from './filter-row.tsx';
import { Findings } from './findings.tsx';
import { RequestDetail } from './request-detail.tsx';
import { RequestRows } from './request-rows.tsx';
import { useRequestList } from './use-request-list.ts';

/** The requests of a sandbox with what was found about the client, or those of one job; and one of them in detail. */
export function RequestsGrid({ job }: { readonly job?: number }) {
  const page = usePage();
  const list = useRequestList(job);
  const layout = useLayout();
  const root = useRef<HTMLDivElement>(null);
  const fallback = useFirstBad(list.rows);
  const asked = seqIn(page.address.value.query['n']);
  const isLater = list.isLater(asked);
  const selected =
    isLater || asked === undefined ? (layout === 'wide' ? fallback : undefined) : asked;
  const select = (seq: number | undefined, how?: 'push' | 'replace'): void =>
    page.go({ query: { n: seq === undefined ? undefined : String(seq) } }, how);
  const close = (): void => {
    select(undefined);
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>('.requests-list')?.focus({ preventScroll: true }),
    );
  };
  const isOpen = selected !== undefined;

  return (
    <div ref={root} class={`requests ${isOpen ? 'has-detail' : ''}`}>
      <div class="pane requests-main">
        <FilterRow list={list} />
        {job === undefined && <Findings list={list} isFolded={layout === 'narrow'} />}
        <RequestRows list={list} job={job} selected={selected} onSelect={select} />
      </div>
      {isOpen ? (
        <RequestDetail
          key={selected}
          seq={selected}
          list={list}
          isPage={layout === 'narrow'}
          onClose={layout === 'wide' ? undefined : close}
        />
      ) : (
        layout === 'wide' && <aside class="requests-detail" aria-label="Request" />
      )}
    </div>
  );
}

/**
 * The last request that went wrong, else the newest, of those that were there first. It does not move afterwards, unless
 * it is no longer among them.
 */
function useFirstBad(rows: readonly RequestRow[]): number | undefined {
  const first = useRef<number | undefined>(undefined);
  if (!rows.some(({ seq }) => seq === first.current)) {
    first.current = (rows.findLast(isBad) ?? rows.at(-1))?.seq;
  }
  return first.current;
}

function seqIn(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}
